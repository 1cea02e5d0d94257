import { smallArray } from '../base/smallArray.js'

/** A text's words in order, as parallel lists. */
export interface Tokens {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** One of `GAP`: what stands before each word; one entry more than words, for what stands after the last. */
  readonly gaps: Uint8Array
}

const FIRST_SIZE = 512

/** Words that are being found: one list serves all texts, and each takes as much room as it needs when it is done. */
export class TokenList {
  #count = 0
  #starts: Uint32Array = new Uint32Array(FIRST_SIZE)
  #ends: Uint32Array = new Uint32Array(FIRST_SIZE)
  #gaps: Uint8Array = new Uint8Array(FIRST_SIZE)

  get count(): number {
    return this.#count
  }

  clear(): void {
    this.#count = 0
  }

  /** @param gap what stands before the word */
  push(start: number, end: number, gap: number): void {
    // One place is left over, for the gap behind the last word.
    if (this.#count + 1 === this.#starts.length) this.#grow()
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#gaps[this.#count] = gap
    this.#count++
  }

  /** A copy of the list. @param gap what stands behind the last word */
  take(gap: number): Tokens {
    const count = this.#count
    this.#gaps[count] = gap
    const [starts, ends, gaps] = [smallArray(Uint32Array, count), smallArray(Uint32Array, count), smallArray(Uint8Array, count + 1)]
    starts.set(this.#starts.subarray(0, count))
    ends.set(this.#ends.subarray(0, count))
    gaps.set(this.#gaps.subarray(0, count + 1))
    return { count, starts, ends, gaps }
  }

  #grow(): void {
    const { length } = this.#starts
    const starts = new Uint32Array(2 * length)
    const ends = new Uint32Array(2 * length)
    const gaps = new Uint8Array(2 * length)
    starts.set(this.#starts)
    ends.set(this.#ends)
    gaps.set(this.#gaps)
    this.#starts = starts
    this.#ends = ends
    this.#gaps = gaps
  }
}
