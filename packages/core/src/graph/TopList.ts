/** The heaviest few of many rows, heaviest first, ties to the lower row. Short: an insertion finds its place by walking. */
export class TopList {
  readonly #rows: Uint32Array
  readonly #weights: Float64Array
  readonly #capacity: number
  size = 0
  /** The least weight in a full list: what a row must have to come in, or equal with a lower number. 0 while there is room. */
  floor = 0

  constructor(capacity: number) {
    this.#capacity = capacity
    this.#rows = new Uint32Array(capacity)
    this.#weights = new Float64Array(capacity)
  }

  offer(row: number, weight: number): void {
    const rows = this.#rows
    const weights = this.#weights
    let place = this.size
    if (place === this.#capacity) {
      if (place === 0) return
      const least = weights[place - 1]!
      if (weight < least || (weight === least && row > rows[place - 1]!)) return
      place--
    } else this.size++
    for (; place > 0; place--) {
      const before = weights[place - 1]!
      if (before > weight || (before === weight && rows[place - 1]! < row)) break
      weights[place] = before
      rows[place] = rows[place - 1]!
    }
    weights[place] = weight
    rows[place] = row
    if (this.size === this.#capacity) this.floor = weights[this.#capacity - 1]!
  }

  /** Visits all, heaviest first. */
  visit(visitor: (row: number, weight: number) => void): void {
    for (let place = 0; place < this.size; place++) visitor(this.#rows[place]!, this.#weights[place]!)
  }

  clear(): void {
    this.size = 0
    this.floor = 0
  }

  /** Writes the rows, and where asked for their weights, into lists, from a place on. */
  copyTo(rows: Uint32Array, at: number, weights?: Int32Array | Float64Array): void {
    for (let place = 0; place < this.size; place++) {
      rows[at + place] = this.#rows[place]!
      if (weights !== undefined) weights[at + place] = this.#weights[place]!
    }
  }
}
