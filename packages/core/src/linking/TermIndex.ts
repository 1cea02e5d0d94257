import type { Paper } from '../model/paper.js'
import { TermReader } from '../text/TermReader.js'
import { PairIds } from '../base/PairIds.js'

/** How often a term of the title counts against one of the abstract. */
const TITLE_COUNT = 3

/** A paper's terms and how often it has each. */
export interface TermCounts {
  readonly terms: Int32Array
  readonly counts: Int32Array
}

/** The words and word pairs of papers, numbered in the order in which they first appear. */
export class TermIndex {
  /** In how many papers each term stands. */
  readonly df: number[] = []
  readonly #reader = new TermReader()
  readonly #words = new Map<string, number>()
  readonly #wordTexts: string[] = []
  readonly #termOfWord: number[] = []
  readonly #pairs = new PairIds()
  readonly #termOfPair: number[] = []
  /** Per term its word, or below 0 its pair as `-1 - pair`. */
  readonly #source: number[] = []
  /** The paper being read: its terms in order, and per term one more than its place among them. */
  readonly #terms: number[] = []
  readonly #counts: number[] = []
  readonly #places: number[] = []

  /** Reads one paper. */
  add(paper: Paper): TermCounts {
    this.#terms.length = 0
    this.#counts.length = 0
    this.#count(paper.title, TITLE_COUNT)
    this.#count(paper.abstract ?? '', 1)
    for (const keyword of paper.keywords ?? []) this.#count(keyword, 1)
    for (const term of this.#terms) {
      this.df[term]!++
      this.#places[term] = 0
    }
    return { terms: Int32Array.from(this.#terms), counts: Int32Array.from(this.#counts) }
  }

  /** A term in words. */
  textOf(term: number): string {
    const source = this.#source[term]!
    if (source >= 0) return this.#wordTexts[source]!
    const pair = -1 - source
    return `${this.#wordTexts[this.#pairs.firstOf(pair)]!} ${this.#wordTexts[this.#pairs.secondOf(pair)]!}`
  }

  #count(text: string, weight: number): void {
    let last = -1
    this.#reader.visit(text, (term) => {
      const word = term === null ? -1 : this.#word(term)
      if (word >= 0) this.#increase(this.#termOfWord[word]!, weight)
      if (word >= 0 && last >= 0) this.#increase(this.#pair(last, word), weight)
      last = word
    })
  }

  #increase(term: number, by: number): void {
    const place = this.#places[term]!
    if (place > 0) this.#counts[place - 1]! += by
    else {
      this.#places[term] = this.#terms.push(term)
      this.#counts.push(by)
    }
  }

  #word(text: string): number {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const word = this.#wordTexts.push(text) - 1
    this.#words.set(text, word)
    this.#termOfWord.push(this.#term(word))
    return word
  }

  #pair(first: number, second: number): number {
    const count = this.#pairs.count
    const pair = this.#pairs.idOf(first, second)
    if (pair === count) this.#termOfPair.push(this.#term(-1 - pair))
    return this.#termOfPair[pair]!
  }

  #term(source: number): number {
    this.df.push(0)
    this.#places.push(0)
    return this.#source.push(source) - 1
  }
}
