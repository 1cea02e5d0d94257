import { growTo } from './growTo.js'
import { longList, shareable } from './shareable.js'

/** A list of whole numbers of 32 bits that grows: half the room of an array, and never anything else in it. */
export class IntList {
  #values: Int32Array
  #length = 0

  constructor(capacity = 1024) {
    this.#values = longList(Int32Array, capacity)
  }

  get length(): number {
    return this.#length
  }

  /** What is behind the end is not part of the list. Not to be kept: the list may move when it grows. */
  get values(): Int32Array {
    return this.#values
  }

  /** @returns the new number's place */
  push(value: number): number {
    if (this.#length === this.#values.length) this.#values = growTo(this.#values, this.#length + 1)
    this.#values[this.#length] = value
    return this.#length++
  }

  /** A copy of the list, as long as it is. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.#length)
  }

  /** The same where threads may read it together. */
  toShared(): Int32Array {
    const copy = new Int32Array(shareable(this.#length * Int32Array.BYTES_PER_ELEMENT))
    copy.set(this.#values.subarray(0, this.#length))
    return copy
  }

  /** Empties the list; its room stays. */
  clear(): void {
    this.#length = 0
  }
}
