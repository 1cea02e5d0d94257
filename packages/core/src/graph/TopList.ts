/** The heaviest few of many rows, heaviest first, ties to the lower row. Short: an insertion finds its place by walking. */
export class TopList {
  readonly #capacity: number
  readonly #rows: number[] = []
  readonly #weights: number[] = []
  /** The least weight in a full list: what a row must have to come in, or equal with a lower number. 0 while there is room. */
  floor = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  offer(row: number, weight: number): void {
    const rows = this.#rows
    const weights = this.#weights
    let place = rows.length
    if (place === this.#capacity) {
      const least = weights[place - 1]!
      if (weight < least || (weight === least && row > rows[place - 1]!)) return
      place--
    }
    for (; place > 0; place--) {
      const before = weights[place - 1]!
      if (before > weight || (before === weight && rows[place - 1]! < row)) break
      weights[place] = before
      rows[place] = rows[place - 1]!
    }
    weights[place] = weight
    rows[place] = row
    if (rows.length === this.#capacity) this.floor = weights[this.#capacity - 1]!
  }

  clear(): void {
    this.#rows.length = 0
    this.#weights.length = 0
    this.floor = 0
  }

  rows(): Uint32Array {
    return Uint32Array.from(this.#rows)
  }
}
