import { IntList } from '../base/IntList.js'
import { PairIds } from '../base/PairIds.js'
import { RepeatedPairs } from '../base/RepeatedPairs.js'
import type { Paper } from '../model/paper.js'
import { BREAK, readWords, type WordSequences } from './readWords.js'

/** How often a term of the title counts against one of the abstract. */
const TITLE_COUNT = 3
/** No word before, no place yet. */
const NONE = -1

/** The words of papers, and the word pairs that come more than once, numbered in the order in which they first appear, and how often each paper has them. */
export class TermIndex {
  /** Per paper where its terms begin; one entry more than papers. */
  readonly #offsets = new IntList()
  /** The terms of one paper after the other, and how often it has each. */
  readonly #terms = new IntList()
  readonly #counts = new IntList()
  readonly #words: readonly string[]
  /** A term is a pair of words, or a word and {@link NONE}. */
  readonly #pairs = new PairIds()
  readonly #termOfWord = new IntList()
  /** Per term two numbers, as both are asked for at once: where the paper that is read has it, if at or behind its first term; in how many papers it stands. */
  readonly #places = new IntList()

  /** Pairs that come once link nothing; they are most, and would fill gigabytes. */
  constructor(papers: Iterable<Paper>) {
    const sequences = readWords(papers)
    const repeated = findRepeated(sequences)
    const { words, numbers, ends } = sequences
    this.#words = words
    this.#offsets.push(0)
    let start = 0
    for (const [text, end] of ends.entries()) {
      const first = this.#offsets.values[this.#offsets.length - 1]!
      this.#count(numbers, start, end, text % 2 === 0 ? TITLE_COUNT : 1, first, repeated)
      if (text % 2 === 1) this.#offsets.push(this.#terms.length)
      start = end
    }
  }

  /** How many papers there are. */
  get papers(): number {
    return this.#offsets.length - 1
  }

  /** The papers, as rows of terms with counts. */
  get rows(): { readonly offsets: Int32Array; readonly terms: Int32Array; readonly counts: Int32Array } {
    return { offsets: this.#offsets.values.subarray(0, this.#offsets.length), terms: this.#terms.values, counts: this.#counts.values }
  }

  /** In how many papers each term stands. */
  get df(): Int32Array {
    const df = new Int32Array(this.#pairs.count)
    for (let term = 0; term < df.length; term++) df[term] = this.#places.values[2 * term + 1]!
    return df
  }

  /** A term in words. */
  textOf(term: number): string {
    const [first, second] = [this.#pairs.firstOf(term), this.#pairs.secondOf(term)]
    return second === NONE ? this.#words[first]! : `${this.#words[first]!} ${this.#words[second]!}`
  }

  /** @param first where the terms of the paper begin */
  #count(words: Int32Array, from: number, to: number, weight: number, first: number, repeated: RepeatedPairs): void {
    let last = BREAK
    for (let at = from; at < to; at++) {
      const word = words[at]!
      if (word !== BREAK) {
        this.#increase(this.#word(word), weight, first)
        if (last !== BREAK && repeated.has(last, word)) this.#increase(this.#term(last, word), weight, first)
      }
      last = word
    }
  }

  #increase(term: number, by: number, first: number): void {
    const places = this.#places.values
    const place = places[2 * term]!
    if (place >= first) this.#counts.values[place]! += by
    else {
      places[2 * term] = this.#terms.push(term)
      places[2 * term + 1]!++
      this.#counts.push(by)
    }
  }

  #word(word: number): number {
    if (word === this.#termOfWord.length) this.#termOfWord.push(this.#term(word, NONE))
    return this.#termOfWord.values[word]!
  }

  #term(first: number, second: number): number {
    const count = this.#pairs.count
    const term = this.#pairs.idOf(first, second)
    if (term === count) {
      this.#places.push(NONE)
      this.#places.push(0)
    }
    return term
  }
}

function findRepeated({ numbers, pairs }: WordSequences): RepeatedPairs {
  const repeated = new RepeatedPairs(pairs)
  let last = BREAK
  for (let at = 0; at < numbers.length; at++) {
    const word = numbers[at]!
    if (last !== BREAK && word !== BREAK) repeated.add(last, word)
    last = word
  }
  return repeated
}
