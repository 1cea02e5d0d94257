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
  readonly #df = new IntList()
  readonly #reader = new TermReader()
  readonly #words: string[] = []
  readonly #pairs = new PairIds()
  /** Per word and per pair its term. */
  readonly #termOfWord = new IntList()
  readonly #termOfPair = new IntList()
  /** Per term its word, or below 0 its pair as `-1 - pair`. */
  readonly #source = new IntList()
  /** Per term where the paper that is read has it, if at or behind its first term. */
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
    const terms = this.#terms.values
    const df = this.#df.values
    for (let at = first; at < this.#terms.length; at++) df[terms[at]!]!++
    this.#offsets.push(this.#terms.length)
  }

  /** The papers that were read, as rows of terms with counts. */
  get rows(): { readonly offsets: Int32Array; readonly terms: Int32Array; readonly counts: Int32Array } {
    return { offsets: this.#offsets.values.subarray(0, this.#offsets.length), terms: this.#terms.values, counts: this.#counts.values }
  }

  /** In how many papers each term stands. */
  get df(): Int32Array {
    return this.#df.values.subarray(0, this.#df.length)
  }

  /** A term in words. */
  textOf(term: number): string {
    const source = this.#source.values[term]!
    if (source >= 0) return this.#words[source]!
    const pair = -1 - source
    return `${this.#words[this.#pairs.firstOf(pair)]!} ${this.#words[this.#pairs.secondOf(pair)]!}`
  }

  #count(text: string, weight: number, first: number): void {
    let last = NONE
    this.#reader.visit(text, (term, _start, _end, word) => {
      if (term !== null) this.#increase(this.#word(term, word), weight, first)
      if (word >= 0 && last >= 0) this.#increase(this.#pair(last, word), weight, first)
      last = word
    })
  }

  #increase(term: number, by: number, first: number): void {
    const places = this.#places.values
    const place = places[term]!
    if (place >= first) this.#counts.values[place]! += by
    else {
      places[term] = this.#terms.push(term)
      this.#counts.push(by)
    }
  }

  #word(text: string, word: number): number {
    if (word === this.#words.length) {
      this.#words.push(text)
      this.#termOfWord.push(this.#term(word))
    }
    return this.#termOfWord.values[word]!
  }

  #pair(first: number, second: number): number {
    const count = this.#pairs.count
    const pair = this.#pairs.idOf(first, second)
    if (pair === count) this.#termOfPair.push(this.#term(-1 - pair))
    return this.#termOfPair.values[pair]!
  }

  #term(source: number): number {
    this.#df.push(0)
    this.#places.push(NONE)
    return this.#source.push(source)
  }
}
