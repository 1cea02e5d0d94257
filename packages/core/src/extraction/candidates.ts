import { PairIds } from '../base/PairIds.js'
import { smallArray } from '../base/smallArray.js'
import { GAP } from '../text/tokenize.js'
import type { PaperText } from './paperText.js'
import { MOST_FORMS, type Word } from './words.js'

/** The longest term, in words; hyphens divide words. */
export const MAX_WORDS = 6
const MAX_CONNECTING = 2

/** A sequence of words that may be a term, with every place where it stands. */
export interface Candidate {
  /** Its words, the last one singular, joined by spaces: equal forms are one candidate, but for single words in capitals. */
  readonly form: string
  /** Number of characters of the form. */
  readonly letters: number
  /** Number of words. */
  readonly length: number
  /** Index of the first word of each occurrence, ascending. */
  readonly positions: number[]
}

/** Spells its form out when it is asked for: most candidates are given up before. */
class FoundCandidate implements Candidate {
  readonly positions: number[]
  readonly #entries: readonly Word[]
  #form: string | undefined

  constructor(
    entries: readonly Word[],
    first: number,
    readonly length: number,
    readonly letters: number,
  ) {
    this.#entries = entries
    this.positions = [first]
  }

  get form(): string {
    return (this.#form ??= spell(this.#entries, this.positions[0]!, this.length))
  }
}

function spell(entries: readonly Word[], first: number, length: number): string {
  const last = first + length - 1
  let form = ''
  for (let i = first; i < last; i++) form += `${entries[i]!.folded} `
  return form + entries[last]!.singular
}

/** Sequences of words by (number of the sequence before, word), and those that end a candidate. */
const prefixes = new PairIds()
const ends = new PairIds()

/**
 * Every stop-word-bounded sequence of up to six words that no punctuation divides. A stop word may begin a compound
 * (`in-hand`), and up to two connecting words may stand inside (`bag of words`).
 */
export function findCandidates(text: PaperText): Candidate[] {
  const { entries } = text
  const candidates: FoundCandidate[] = []
  const numbers = numberForms(entries)
  prefixes.clear()
  ends.clear()
  for (let first = 0; first < text.count; first++) {
    if (!mayBegin(text, first)) continue
    let prefix = 0
    let letters = 0
    let connecting = 0
    const limit = Math.min(first + MAX_WORDS, text.count)
    for (let last = first; last < limit; last++) {
      if (last > first && text.gaps[last]! >= GAP.mark) break
      const word = entries[last]!
      if (last > first && word.stop) {
        if (++connecting > MAX_CONNECTING) break
        if (!word.connecting && !isCompound(text, last)) break
      } else if (last > first || mayStandAlone(word)) {
        // A word in capitals is another candidate than the same word without: `GUIDE` is no guide.
        const isName = Number(first === last && word.nameLike)
        const id = ends.idOf(prefix, 2 * numbers.singular[last]! + isName)
        if (id < candidates.length) candidates[id]!.positions.push(first)
        else candidates.push(new FoundCandidate(entries, first, last - first + 1, letters + word.singular.length))
      }
      prefix = prefixes.idOf(prefix, numbers.folded[last]!) + 1
      letters += word.folded.length + 1
    }
  }
  return candidates
}

/** Numbers the forms of a text's words: equal forms have equal numbers. */
function numberForms(entries: readonly Word[]): { readonly folded: Int32Array; readonly singular: Int32Array } {
  const others = new Map<string, number>()
  const numberOther = (form: string): number => {
    let number = others.get(form)
    if (number === undefined) others.set(form, (number = MOST_FORMS + others.size))
    return number
  }
  const folded = smallArray(Int32Array, entries.length)
  const singular = smallArray(Int32Array, entries.length)
  for (let i = 0; i < entries.length; i++) {
    const word = entries[i]!
    folded[i] = word.form < 0 ? numberOther(word.folded) : word.form
    singular[i] = word.singularForm < 0 ? numberOther(word.singular) : word.singularForm
  }
  return { folded, singular }
}

/** The index of the candidate of each length at each place: see {@link candidateAt}. */
export function placeCandidates(candidates: readonly Candidate[], count: number): Int32Array {
  const places = smallArray(Int32Array, count * MAX_WORDS).fill(-1)
  candidates.forEach(({ positions, length }, index) => {
    for (const position of positions) places[position * MAX_WORDS + length - 1] = index
  })
  return places
}

/** The index of the candidate of so many words at a place, or -1. */
export function candidateAt(places: Int32Array, first: number, length: number): number {
  return length > MAX_WORDS ? -1 : places[first * MAX_WORDS + length - 1]!
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
