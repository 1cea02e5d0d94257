import { growTo } from './growTo.js'
import { IntList } from './IntList.js'

const FIRST_SIZE = 1 << 10

/**
 * Numbers stretches of texts, from 0 on in the order in which they first come, equal ones alike. A hash table over their characters: a
 * stretch that is known is found without making a string of it.
 */
export class StringIds {
  /** Per slot one more than the number of the stretch there, or 0. At most half of them are taken. */
  #slots = new Int32Array(2 * FIRST_SIZE)
  readonly #hashes = new IntList(FIRST_SIZE)
  /** Where each stretch begins among the characters; one entry more than stretches. */
  readonly #starts = new IntList(FIRST_SIZE)
  #characters = new Uint16Array(8 * FIRST_SIZE)

  constructor() {
    this.#starts.push(0)
  }

  /** How many there are. */
  get count(): number {
    return this.#hashes.length
  }

  /** The number of the stretch from `start` to `end` (exclusive), or -1. */
  find(text: string, start: number, end: number): number {
    return this.#slots[this.#slotOf(text, start, end, hashOf(text, start, end))]! - 1
  }

  /** The number of the stretch from `start` to `end` (exclusive); a new one has the number that `count` was. */
  idOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const slot = this.#slotOf(text, start, end, hash)
    return this.#slots[slot] === 0 ? this.#add(text, start, end, hash, slot) : this.#slots[slot]! - 1
  }

  /** Where the stretch is, or would be. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const hashes = this.#hashes.values
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let taken = this.#slots[slot]!; taken !== 0; taken = this.#slots[slot]!) {
      if (hashes[taken - 1] === hash && this.#isAt(taken - 1, text, start, end)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #isAt(id: number, text: string, start: number, end: number): boolean {
    const from = this.#starts.values[id]!
    if (this.#starts.values[id + 1]! - from !== end - start) return false
    const characters = this.#characters
    for (let at = start; at < end; at++) if (characters[from + at - start] !== text.charCodeAt(at)) return false
    return true
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const from = this.#starts.values[this.count]!
    const to = from + end - start
    this.#characters = growTo(this.#characters, to)
    for (let at = start; at < end; at++) this.#characters[from + at - start] = text.charCodeAt(at)
    this.#starts.push(to)
    const id = this.#hashes.push(hash)
    this.#slots[slot] = id + 1
    if (2 * this.count > this.#slots.length) this.#grow()
    return id
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (let id = 0; id < this.count; id++) {
      const hash = this.#hashes.values[id]!
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = id + 1
    }
  }
}

/** Fowler, Noll and Vo's hash, 32 bits, over code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
