import { CONNECTING_WORDS, STOP_WORDS } from '../text/lexicon/stopWords.js'
import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import { isNameLike } from './introductions.js'
import type { PaperText } from './paperText.js'

/** The longest term, in words; hyphens divide words. */
export const MAX_WORDS = 6
const MAX_CONNECTING = 2

/** A sequence of words that may be a term, with every place where it stands. */
export interface Candidate {
  /** Its words, the last one singular, joined by spaces: equal forms are one candidate, but for single words in capitals. */
  readonly form: string
  /** Number of words. */
  readonly length: number
  /** Index of the first word of each occurrence, ascending. */
  readonly positions: number[]
}

/**
 * Every stop-word-bounded sequence of up to six words that no punctuation divides. A stop word may begin a compound
 * (`in-hand`), and up to two connecting words may stand inside (`bag of words`).
 */
export function findCandidates(text: PaperText): Candidate[] {
  const byForm = new Map<string, Candidate>()
  for (let first = 0; first < text.count; first++) {
    if (!mayBegin(text, first)) continue
    let prefix = ''
    let connecting = 0
    const limit = Math.min(first + MAX_WORDS, text.count)
    for (let last = first; last < limit; last++) {
      if (last > first && text.gaps[last]! >= GAP.mark) break
      const word = text.words[last]!
      const stop = STOP_WORDS.has(word)
      if (last > first && stop) {
        if (++connecting > MAX_CONNECTING) break
        if (!CONNECTING_WORDS.has(word) && !isCompound(text, last)) break
      } else if (mayEnd(text, first, last)) {
        const form = prefix + singular(word)
        addOccurrence(byForm, first === last && isNameLike(text.surfaces[first]!) ? `^${form}` : form, form, last - first + 1, first)
      }
      prefix += `${word} `
    }
  }
  return [...byForm.values()]
}

/** A word in capitals is another candidate than the same word without: `GUIDE` is no guide. */
function addOccurrence(byForm: Map<string, Candidate>, key: string, form: string, length: number, first: number): void {
  const known = byForm.get(key)
  if (known === undefined) byForm.set(key, { form, length, positions: [first] })
  else known.positions.push(first)
}

function isCompound(text: PaperText, index: number): boolean {
  return text.gaps[index] === GAP.hyphen || text.gaps[index + 1] === GAP.hyphen
}

function mayBegin(text: PaperText, first: number): boolean {
  const word = text.words[first]!
  const joined = text.gaps[first + 1] === GAP.hyphen || text.gaps[first + 1] === GAP.sign
  if (isInitials(word)) return false
  if (isNumber(word)) return text.gaps[first + 1] === GAP.hyphen
  if (STOP_WORDS.has(word)) return joined && word.length > 1
  return word.length > 1 || joined || isUpper(text.surfaces[first]!)
}

function mayEnd(text: PaperText, first: number, last: number): boolean {
  const word = text.words[last]!
  return first !== last || (word.length > 1 && !isMeasure(word) && !isInitials(word) && !STOP_WORDS.has(word))
}

function isUpper(surface: string): boolean {
  return surface !== surface.toLowerCase()
}

/** A number with or without a unit: `2020`, `59.56x`, `3.5k`, `3d`. */
function isMeasure(word: string): boolean {
  return /^\d[\d.+]*[a-z]{0,2}$/.test(word)
}

/** `i.e`, `p.p`, `w.r.t`. */
function isInitials(word: string): boolean {
  return word.charCodeAt(1) === 46 && /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

/** Digits, dots and plus signs only: `2020`, `3.5`, `000+`. */
export function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if ((code < 48 || code > 57) && code !== 46 && code !== 43) return false
  }
  return true
}
