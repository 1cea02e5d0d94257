import { PairIds } from '../base/PairIds.js'
import { smallArray } from '../base/smallArray.js'
import { GAP } from '../text/tokenize.js'
import type { PlacedWords } from './paperText.js'
import type { NumberedWords } from './vocabulary.js'

/** The longest term of a lexicon, in words; the shortest has two. */
const LONGEST = 5
/** Lengths of terms: rows a place. */
const LENGTHS = LONGEST - 1

/** The terms of a lexicon in order, the first one's row 0. */
export interface SortedTerms {
  /** Words that the word table does not have, numbered from 0 on. */
  readonly others: ReadonlyMap<string, number>
  /** With how many words of the term before it each term begins, and how many follow. */
  readonly shared: Uint8Array
  readonly added: Uint8Array
  /** The words that follow, those of one term behind those of the other: numbers of the word table, the other words behind it. */
  readonly numbers: Int32Array
}

/**
 * The terms of a lexicon as a tree of words, so that all that begin at a place of a text are found in one walk, without
 * spelling any out. The root is node 0; the pair (node, word) has the number of the node that the word leads to, less one.
 */
export class TermTrie {
  readonly #edges: PairIds
  /** Where each word leads from the root, or 0: asked for every word of every text. */
  readonly #beginnings: Int32Array
  /** Row of the term that ends at a node, or -1. */
  readonly #rows: Int32Array

  /** @param words how many words are numbered */
  constructor({ shared, added, numbers }: SortedTerms, words: number) {
    this.#edges = new PairIds(numbers.length)
    this.#beginnings = new Int32Array(words)
    this.#rows = new Int32Array(numbers.length + 1).fill(-1)
    /** The way to the term before. */
    const nodes = new Int32Array(LONGEST + 1)
    let next = 0
    for (let row = 0; row < shared.length; row++) {
      let depth = shared[row]!
      for (const end = next + added[row]!; next < end; next++) {
        const node = this.#edges.idOf(nodes[depth]!, numbers[next]!) + 1
        if (depth === 0) this.#beginnings[numbers[next]!] = node
        nodes[++depth] = node
      }
      this.#rows[nodes[depth]!] = row
    }
  }

  /** The row of the term of these words, by their numbers; -1 where the lexicon has none. */
  rowOf(words: readonly number[]): number {
    let node = 0
    for (const word of words) {
      node = this.#follow(node, word)
      if (node === 0) return -1
    }
    return this.#rows[node]!
  }

  /** The rows of the terms that begin at each word of a text and cross no mark: see {@link termAt}. */
  locate({ count, gaps }: PlacedWords, { folded: inner, singular: last }: NumberedWords): Int32Array {
    const located = smallArray(Int32Array, count * LENGTHS).fill(-1)
    for (let first = 0; first < count; first++) {
      let node = inner[first]! < 0 ? 0 : this.#beginnings[inner[first]!]!
      for (let length = 2; length <= LONGEST && node > 0; length++) {
        const at = first + length - 1
        if (at >= count || gaps[at]! >= GAP.mark) break
        const end = this.#follow(node, last[at]!)
        if (end > 0) located[first * LENGTHS + length - 2] = this.#rows[end]!
        node = inner[at] === last[at] ? end : this.#follow(node, inner[at]!)
      }
    }
    return located
  }

  /** Where a word leads, or 0. */
  #follow(node: number, word: number): number {
    return word < 0 ? 0 : this.#edges.find(node, word) + 1
  }
}

/** The row of the term of so many words at a place, the last one taken as a singular; -1 where the lexicon has none. */
export function termAt(located: Int32Array, first: number, length: number): number {
  return length < 2 || length > LONGEST ? -1 : located[first * LENGTHS + length - 2]!
}
