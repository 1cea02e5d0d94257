import { GAP } from '../text/tokenize.js'
import type { PaperText } from './paperText.js'

/** The longest term of a lexicon, in words; the shortest has two. */
const LONGEST = 5
/** Lengths of terms: rows a place. */
const LENGTHS = LONGEST - 1

/**
 * The terms of a lexicon as a tree of words, so that all that begin at a place of a text are found in one walk, without
 * spelling any out. Its edges are one hash table of (node, word).
 */
export class TermTrie {
  readonly #words = new Map<string, number>()
  /** Row of the term that ends at a node, or -1. */
  readonly #rows: number[] = [-1]
  #nodes = new Int32Array(0)
  #steps = new Int32Array(0)
  #targets = new Int32Array(0)

  /** @param terms each with its row in the table */
  constructor(terms: ReadonlyMap<string, number>) {
    let edges = 0
    for (const term of terms.keys()) edges += term.split(' ').length
    const size = 1 << Math.ceil(Math.log2(2 * edges + 2))
    this.#nodes = new Int32Array(size).fill(-1)
    this.#steps = new Int32Array(size)
    this.#targets = new Int32Array(size)
    for (const [term, row] of terms) this.#add(term.split(' '), row)
  }

  #add(words: readonly string[], row: number): void {
    let node = 0
    for (const word of words) {
      let step = this.#words.get(word)
      if (step === undefined) this.#words.set(word, (step = this.#words.size))
      const slot = this.#slotOf(node, step)
      if (this.#nodes[slot] === -1) {
        this.#nodes[slot] = node
        this.#steps[slot] = step
        this.#targets[slot] = this.#rows.push(-1) - 1
      }
      node = this.#targets[slot]!
    }
    this.#rows[node] = row
  }

  /** Where the edge is, or would be. */
  #slotOf(node: number, step: number): number {
    const mask = this.#nodes.length - 1
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)) & mask
    while (this.#nodes[slot] !== -1 && (this.#nodes[slot] !== node || this.#steps[slot] !== step)) slot = (slot + 1) & mask
    return slot
  }

  /** The rows of the terms that begin at each word of a text and cross no mark: see {@link termAt}. */
  locate({ count, entries, gaps }: PaperText): Int32Array {
    const located = new Int32Array(count * LENGTHS).fill(-1)
    const inner = new Int32Array(count)
    const last = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const { folded, singular } = entries[i]!
      inner[i] = this.#words.get(folded) ?? -1
      last[i] = singular === folded ? inner[i]! : (this.#words.get(singular) ?? -1)
    }
    for (let first = 0; first < count; first++) {
      let node = this.#follow(0, inner[first]!)
      for (let length = 2; length <= LONGEST && node !== -1; length++) {
        const at = first + length - 1
        if (at >= count || gaps[at]! >= GAP.mark) break
        const end = this.#follow(node, last[at]!)
        if (end !== -1) located[first * LENGTHS + length - 2] = this.#rows[end]!
        node = inner[at] === last[at] ? end : this.#follow(node, inner[at]!)
      }
    }
    return located
  }

  #follow(node: number, step: number): number {
    if (step === -1) return -1
    const slot = this.#slotOf(node, step)
    return this.#nodes[slot] === -1 ? -1 : this.#targets[slot]!
  }
}

/** The row of the term of so many words at a place, the last one taken as a singular; -1 where the lexicon has none. */
export function termAt(located: Int32Array, first: number, length: number): number {
  return length < 2 || length > LONGEST ? -1 : located[first * LENGTHS + length - 2]!
}
