/** Up to so many entries are put in their places one by one: asking for a sort takes longer. */
const FEW = 32

/** Puts the entries of one row after another in the order of ranks. */
export class RowRanker {
  readonly #rankOf: Uint32Array
  readonly #most: number
  /** A rank, and at which entry of the row it stands, as one number. */
  readonly #keys: Float64Array

  /**
   * @param rankOf the rank of each column
   * @param most entries of a row at the most
   */
  constructor(rankOf: Uint32Array, most: number) {
    this.#rankOf = rankOf
    this.#most = most
    this.#keys = new Float64Array(most)
  }

  /** Writes the entries from `start` to `end` (exclusive) of a matrix, ranks ascending, into lists, from place `to` on. */
  rank(columns: Uint32Array, values: Float64Array | Float32Array, start: number, end: number, ranks: Uint32Array, ranked: Float32Array, to: number): void {
    if (end - start > FEW) {
      this.#sort(columns, values, start, end, ranks, ranked, to)
      return
    }
    const rankOf = this.#rankOf
    for (let at = start; at < end; at++) {
      const rank = rankOf[columns[at]!]!
      let place = to + at - start
      for (; place > to && ranks[place - 1]! > rank; place--) {
        ranks[place] = ranks[place - 1]!
        ranked[place] = ranked[place - 1]!
      }
      ranks[place] = rank
      ranked[place] = values[at]!
    }
  }

  #sort(columns: Uint32Array, values: Float64Array | Float32Array, start: number, end: number, ranks: Uint32Array, ranked: Float32Array, to: number): void {
    const [keys, rankOf, most] = [this.#keys, this.#rankOf, this.#most]
    const length = end - start
    for (let at = 0; at < length; at++) keys[at] = rankOf[columns[start + at]!]! * most + at
    keys.subarray(0, length).sort()
    for (let at = 0; at < length; at++) {
      const rank = Math.floor(keys[at]! / most)
      ranks[to + at] = rank
      ranked[to + at] = values[start + keys[at]! - rank * most]!
    }
  }
}
