import { IntList } from '../base/IntList.js'
import { PairIds } from '../base/PairIds.js'
import type { Paper } from '../model/paper.js'
import { TermReader } from '../text/TermReader.js'

/** How often a term of the title counts against one of the abstract. */
const TITLE_COUNT = 3
/** No word before, no place yet. */
const NONE = -1

/** The words and word pairs of papers, numbered in the order in which they first appear, and how often each paper has them. */
export class TermIndex {
  /** Per paper where its terms begin; one entry more than papers. */
  readonly #offsets = new IntList()
  /** The terms of one paper after the other, and how often it has each. */
  readonly #terms = new IntList()
  readonly #counts = new IntList()
  readonly #reader = new TermReader()
  readonly #words: string[] = []
  /** A term is a pair of words, or a word and {@link NONE}. */
  readonly #pairs = new PairIds()
  readonly #termOfWord = new IntList()
  /** Per term two numbers, as both are asked for at once: where the paper that is read has it, if at or behind its first term; in how many papers it stands. */
  readonly #places = new IntList()

  constructor() {
    this.#offsets.push(0)
  }

  /** Reads one paper more. */
  add(paper: Paper): void {
    const first = this.#terms.length
    this.#count(paper.title, TITLE_COUNT, first)
    this.#count(paper.abstract ?? '', 1, first)
    for (const keyword of paper.keywords ?? []) this.#count(keyword, 1, first)
    this.#offsets.push(this.#terms.length)
  }

  /** The papers that were read, as rows of terms with counts. */
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

  #count(text: string, weight: number, first: number): void {
    let last = NONE
    this.#reader.visit(text, (term, _start, _end, word) => {
      if (term !== null) this.#increase(this.#word(term, word), weight, first)
      if (word >= 0 && last >= 0) this.#increase(this.#term(last, word), weight, first)
      last = word
    })
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

  #word(text: string, word: number): number {
    if (word === this.#words.length) {
      this.#words.push(text)
      this.#termOfWord.push(this.#term(word, NONE))
    }
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
