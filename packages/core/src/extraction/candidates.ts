import { GAP } from '../text/tokenize.js'
import type { PaperText } from './paperText.js'
import type { Word } from './words.js'

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
      const word = text.entries[last]!
      if (last > first && word.stop) {
        if (++connecting > MAX_CONNECTING) break
        if (!word.connecting && !isCompound(text, last)) break
      } else if (last > first || mayStandAlone(word)) {
        const form = prefix + word.singular
        addOccurrence(byForm, first === last && word.nameLike ? `^${form}` : form, form, last - first + 1, first)
      }
      prefix += `${word.folded} `
    }
  }
  return [...byForm.values()]
}

/** The index of the candidate of each length at each place: see {@link candidateAt}. */
export function placeCandidates(candidates: readonly Candidate[], count: number): Int32Array {
  const places = new Int32Array(count * MAX_WORDS).fill(-1)
  candidates.forEach(({ positions, length }, index) => {
    for (const position of positions) places[position * MAX_WORDS + length - 1] = index
  })
  return places
}

/** The index of the candidate of so many words at a place, or -1. */
export function candidateAt(places: Int32Array, first: number, length: number): number {
  return length > MAX_WORDS ? -1 : places[first * MAX_WORDS + length - 1]!
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
  const { folded, initials, number, stop, capital } = text.entries[first]!
  const after = text.gaps[first + 1]
  if (initials) return false
  if (number) return after === GAP.hyphen
  const joined = after === GAP.hyphen || after === GAP.sign
  return stop ? joined && folded.length > 1 : folded.length > 1 || joined || capital
}

function mayStandAlone({ folded, measure, initials, stop }: Word): boolean {
  return folded.length > 1 && !measure && !initials && !stop
}
