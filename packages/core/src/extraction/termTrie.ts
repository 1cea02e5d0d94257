import { PairIds } from '../base/PairIds.js'
import { GAP } from '../text/tokenize.js'
import type { PlacedWords } from './paperText.js'
import type { NumberedWords, Vocabulary } from './vocabulary.js'

/** The longest term of a lexicon, in words; the shortest has two. */
const LONGEST = 5
/** Lengths of terms: rows a place. */
const LENGTHS = LONGEST - 1

/**
 * The terms of a lexicon as a tree of words, so that all that begin at a place of a text are found in one walk, without
 * spelling any out. The root is node 0; the pair (node, word) has the number of the node that the word leads to, less one.
 */
export class TermTrie {
  readonly #edges: PairIds
  /** Where each word leads from the root, or 0: asked for every word of every text. */
  readonly #beginnings: Int32Array
  /** Row of the term that ends at a node, or -1. */
  readonly #rows: number[] = [-1]

  /**
   * @param terms each with its row in the table; in order, so that the words that a term begins with like the one before lead where
   *   they led then
   * @param vocabulary numbers their words
   */
  constructor(terms: ReadonlyMap<string, number>, vocabulary: Vocabulary) {
    this.#edges = new PairIds(terms.size)
    const nodes = [0]
    let before: readonly string[] = []
    for (const [term, row] of terms) {
      const words = term.split(' ')
      let depth = 0
      while (depth < words.length && words[depth] === before[depth]) depth++
      for (; depth < words.length; depth++) {
        const node = this.#edges.idOf(nodes[depth]!, vocabulary.add(words[depth]!)) + 1
        if (node === this.#rows.length) this.#rows.push(-1)
        nodes[depth + 1] = node
      }
      this.#rows[nodes[depth]!] = row
      before = words
    }
    this.#beginnings = new Int32Array(vocabulary.size)
    for (let word = 0; word < vocabulary.size; word++) this.#beginnings[word] = this.#edges.find(0, word) + 1
  }

  /** The rows of the terms that begin at each word of a text and cross no mark: see {@link termAt}. */
  locate({ count, gaps }: PlacedWords, { folded: inner, singular: last }: NumberedWords): Int32Array {
    const located = new Int32Array(count * LENGTHS).fill(-1)
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
