import { growTo } from './growTo.js'
import { hashPair } from './hashPair.js'

const FIRST_SIZE = 1 << 9
/** A table that has grown larger is not kept when it is cleared. */
const MOST_KEPT = 1 << 16

/**
 * Numbers pairs of whole numbers, from 0 on in the order in which they first come. A hash table with open addressing: corpora have
 * millions of word pairs, and a `Map` of so many keys takes four times the memory and time.
 */
export class PairIds {
  #count = 0
  /** Per pair its two numbers, beside each other: both are asked for at once. */
  #pairs: Int32Array
  /** Per slot one more than the number of the pair there, or 0. At most half of them are taken. */
  #slots: Int32Array

  /** @param expected about how many pairs there will be: growing takes time */
  constructor(expected = FIRST_SIZE) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(expected, FIRST_SIZE)))
    this.#pairs = new Int32Array(2 * size)
    this.#slots = new Int32Array(2 * size)
  }

  /** How many pairs there are. */
  get count(): number {
    return this.#count
  }

  /** Forgets all pairs. */
  clear(): void {
    this.#count = 0
    if (this.#slots.length <= 2 * MOST_KEPT) {
      this.#slots.fill(0)
      return
    }
    this.#pairs = new Int32Array(2 * FIRST_SIZE)
    this.#slots = new Int32Array(2 * FIRST_SIZE)
  }

  /** The number of a pair, or -1. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)]! - 1
  }

  /** The number of a pair; a new one has the number that `count` was. */
  idOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second)
    if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1
    if (2 * this.#count === this.#pairs.length) {
      this.#grow()
      return this.idOf(first, second)
    }
    this.#pairs[2 * this.#count] = first
    this.#pairs[2 * this.#count + 1] = second
    this.#slots[slot] = ++this.#count
    return this.#count - 1
  }

  firstOf(id: number): number {
    return this.#pairs[2 * id]!
  }

  secondOf(id: number): number {
    return this.#pairs[2 * id + 1]!
  }

  /** Where the pair is, or would be. */
  #slotOf(first: number, second: number): number {
    const [pairs, slots] = [this.#pairs, this.#slots]
    let slot = this.#hash(first, second)
    for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
      if (pairs[2 * taken - 2] === first && pairs[2 * taken - 1] === second) break
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }

  #hash(first: number, second: number): number {
    return hashPair(first, second) & (this.#slots.length - 1)
  }

  #grow(): void {
    this.#pairs = growTo(this.#pairs, 2 * this.#pairs.length)
    this.#slots = new Int32Array(this.#pairs.length)
    for (let id = 0; id < this.#count; id++) {
      let slot = this.#hash(this.firstOf(id), this.secondOf(id))
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = id + 1
    }
  }
}
