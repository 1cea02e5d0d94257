import type { Paper } from '../model/paper.js'
import { TermReader } from '../text/TermReader.js'

/** How often a term of the title counts against one of the abstract. */
const TITLE_COUNT = 3
/**
 * Word pairs are keyed as `first * PAIR_BASE + second`: numbers, since millions of strings would cost too much
 * memory.
 */
const PAIR_BASE = 2 ** 26

/** A paper's terms and how often it has each. */
export interface TermCounts {
  readonly terms: readonly number[]
  readonly counts: readonly number[]
}

/** The words and word pairs of papers, numbered in the order in which they first appear. */
export class TermIndex {
  /** In how many papers each term stands. */
  readonly df: number[] = []
  readonly #reader = new TermReader()
  readonly #words = new Map<string, number>()
  readonly #wordTexts: string[] = []
  readonly #pairs = new Map<number, number>()
  /** Per term its word, or below 0 its pair as `-1 - index` into the pair keys. */
  readonly #source: number[] = []
  readonly #pairKeys: number[] = []
  readonly #termOfWord: number[] = []

  /** Reads one paper. */
  add(paper: Paper): TermCounts {
    const counts = new Map<number, number>()
    this.#count(paper.title, TITLE_COUNT, counts)
    this.#count(paper.abstract ?? '', 1, counts)
    for (const keyword of paper.keywords ?? []) this.#count(keyword, 1, counts)
    for (const term of counts.keys()) this.df[term]!++
    return { terms: [...counts.keys()], counts: [...counts.values()] }
  }

  /** A term in words. */
  textOf(term: number): string {
    const source = this.#source[term]!
    if (source >= 0) return this.#wordTexts[source]!
    const key = this.#pairKeys[-1 - source]!
    return `${this.#wordTexts[Math.floor(key / PAIR_BASE)]!} ${this.#wordTexts[key % PAIR_BASE]!}`
  }

  #count(text: string, weight: number, counts: Map<number, number>): void {
    let last = -1
    this.#reader.visit(text, (term) => {
      const word = term === null ? -1 : this.#word(term)
      if (word >= 0) increase(counts, this.#termOfWord[word]!, weight)
      if (word >= 0 && last >= 0) increase(counts, this.#pair(last, word), weight)
      last = word
    })
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
    const key = first * PAIR_BASE + second
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const term = this.#term(-this.#pairKeys.push(key))
    this.#pairs.set(key, term)
    return term
  }

  #term(source: number): number {
    this.df.push(0)
    return this.#source.push(source) - 1
  }
}

function increase(counts: Map<number, number>, term: number, by: number): void {
  counts.set(term, (counts.get(term) ?? 0) + by)
}
