/** A row of features that is written from its beginning on. One serves all candidates: making one for each costs more than writing. */
export class FeatureRow {
  #index = 0
  #rows: Float32Array = new Float32Array(0)

  startAt(rows: Float32Array, offset: number): void {
    this.#rows = rows
    this.#index = offset
  }

  push(value: number): void {
    this.#rows[this.#index++] = value
  }

  all(values: Float32Array | readonly number[], scale: number): void {
    for (let i = 0; i < values.length; i++) this.push(values[i]! * scale)
  }
}
