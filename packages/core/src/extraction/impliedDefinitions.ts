import { wordVariant } from '../text/normalize.js'
import { STOP_WORDS } from '../text/lexicon/stopWords.js'
import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { findEstablished } from './established.js'
import type { Lexicon } from './lexicon.js'
import type { Definition } from './definitions.js'
import type { PaperText } from './paperText.js'

const MIN_LETTERS = 3
const MAX_LETTERS = 6

/**
 * Short forms that a paper uses beside their long form without defining them: three to six capitals, of no
 * established meaning, that are the initials of a phrase of the same paper. Stop words may be skipped, and all but the first word of a compound
 * (`CPQ`, `constraints penalized Q-learning`). A short form that the background corpus knows stands for no phrase that
 * it does not know: `GUI` not for `ground user instructions`.
 */
export function findImpliedDefinitions(
  text: PaperText,
  candidates: readonly Candidate[],
  known: readonly Definition[],
  lexicon: Lexicon,
): Definition[] {
  const open = openShortForms(text, known)
  const found = new Map<string, Definition>()
  if (open.size === 0) return []
  for (const { form, length, positions } of candidates) {
    if (length < 2) continue
    for (const initials of initialsOf(text, positions[0]!, length)) {
      const at = open.get(initials)
      if (at === undefined || found.has(initials)) continue
      if (lexicon.words.has(initials) && !lexicon.terms.has(form)) continue
      found.set(initials, { short: singular(initials), long: form, occurrences: [at, { first: positions[0]!, length }] })
    }
  }
  return [...found.values()]
}

function openShortForms(text: PaperText, known: readonly Definition[]): Map<string, { first: number; length: number }> {
  const open = new Map<string, { first: number; length: number }>()
  for (let i = 0; i < text.count; i++) {
    const surface = text.surfaces[i]!.replace(/s$/, '')
    if (surface.length < MIN_LETTERS || surface.length > MAX_LETTERS || !/^\p{Lu}+$/u.test(surface)) continue
    const short = surface.toLowerCase()
    if (open.has(short) || findEstablished(wordVariant(short), () => surface) !== undefined || known.some((definition) => definition.short === singular(short))) continue
    open.set(short, { first: i, length: 1 })
  }
  return open
}

function initialsOf({ words, gaps }: PaperText, first: number, length: number): Set<string> {
  let all = ''
  let compounds = ''
  for (let i = first; i < first + length; i++) {
    const word = words[i]!
    if (STOP_WORDS.has(word) && gaps[i] !== GAP.hyphen) continue
    all += word[0]!
    if (i === first || gaps[i] !== GAP.hyphen) compounds += word[0]!
  }
  return new Set([all, compounds])
}
