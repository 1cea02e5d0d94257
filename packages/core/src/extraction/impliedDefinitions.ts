import { wordVariant } from '../text/normalize.js'
import { STOP_WORDS } from '../text/lexicon/stopWords.js'
import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { findEstablished } from './established.js'
import { hasTerm, type Lexicon } from './lexicon.js'
import type { Definition } from './definitions.js'
import type { PaperText } from './paperText.js'

/** A short form has three letters or more, and each begins a word. */
const LEAST_WORDS = 3

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
  const letters = new Set([...open.keys()].map((short) => short[0]!))
  for (const candidate of candidates) {
    const { length, positions } = candidate
    const first = positions[0]!
    if (length < LEAST_WORDS || (!text.entries[first]!.stop && !letters.has(text.words[first]![0]!))) continue
    for (const initials of initialsOf(text, first, length)) {
      const at = open.get(initials)
      if (at === undefined || found.has(initials)) continue
      const { form } = candidate
      if (lexicon.words.has(initials) && !hasTerm(lexicon, form)) continue
      found.set(initials, { short: singular(initials), long: form, occurrences: [at, { first, length }] })
    }
  }
  return [...found.values()]
}

function openShortForms(text: PaperText, known: readonly Definition[]): Map<string, { first: number; length: number }> {
  const open = new Map<string, { first: number; length: number }>()
  for (let i = 0; i < text.count; i++) {
    const { acronym: short, surface } = text.entries[i]!
    if (short === '' || open.has(short) || isDefined(short, known)) continue
    if (findEstablished(wordVariant(short), surface) !== undefined) continue
    open.set(short, { first: i, length: 1 })
  }
  return open
}

function isDefined(acronym: string, known: readonly Definition[]): boolean {
  const form = singular(acronym)
  return known.some(({ short }) => short === form)
}

/** Those of all words and, where they are others, those of compounds. */
function initialsOf({ words, gaps }: PaperText, first: number, length: number): string[] {
  let all = ''
  let compounds = ''
  for (let i = first; i < first + length; i++) {
    const word = words[i]!
    if (STOP_WORDS.has(word) && gaps[i] !== GAP.hyphen) continue
    all += word[0]!
    if (i === first || gaps[i] !== GAP.hyphen) compounds += word[0]!
  }
  return all === compounds ? [all] : [all, compounds]
}
