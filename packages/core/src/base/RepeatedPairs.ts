import { hashPair } from './hashPair.js'

/** Bits of a place: the first pair there, and another. */
const ONCE = 1
const AGAIN = 2
/** Places of two bits in a number. */
const PLACES = 16

/**
 * Tells which pairs of whole numbers came more than once: all that did, and some that did not, as several pairs share a place. A filter in
 * the manner of Bloom, B. H. (1970), doi:10.1145/362686.362692, with one hash and two bits a place: a quarter of a byte a pair.
 */
export class RepeatedPairs {
  readonly #places: Int32Array
  readonly #mask: number

  /** @param most how many come at the most. Where none of them comes twice, four in ten are told to have come once, and more where many do. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(most, PLACES)))
    this.#places = new Int32Array(size / PLACES)
    this.#mask = size - 1
  }

  /** Notes that a pair came. */
  add(first: number, second: number): void {
    const place = hashPair(first, second) & this.#mask
    const shift = 2 * (place % PLACES)
    const at = Math.floor(place / PLACES)
    const marks = this.#places[at]!
    this.#places[at] = marks | (((marks >>> shift) & ONCE ? AGAIN : ONCE) << shift)
  }

  /** Whether a pair came more than once, or so it seems. */
  has(first: number, second: number): boolean {
    const place = hashPair(first, second) & this.#mask
    return ((this.#places[Math.floor(place / PLACES)]! >>> (2 * (place % PLACES))) & AGAIN) !== 0
  }
}
