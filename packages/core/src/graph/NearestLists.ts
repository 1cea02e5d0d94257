import { growTo } from './grow.js'
import type { TopList } from './TopList.js'

/** The nearest of each row, heaviest first, ties to the lower row, kept up to date while rows are added. */
export class NearestLists {
  readonly #topK: number
  readonly #minUnits: number
  #rows: Uint32Array
  #units: Int32Array
  #sizes: Uint32Array

  constructor(topK: number, minUnits: number, rows: number) {
    this.#topK = topK
    this.#minUnits = minUnits
    this.#rows = new Uint32Array(topK * rows)
    this.#units = new Int32Array(topK * rows)
    this.#sizes = new Uint32Array(rows)
  }

  set(row: number, nearest: TopList): void {
    const start = this.#topK * row
    this.#rows = growTo(this.#rows, start + this.#topK)
    this.#units = growTo(this.#units, start + this.#topK)
    this.#sizes = growTo(this.#sizes, row + 1)
    nearest.copyTo(this.#rows, start, this.#units)
    this.#sizes[row] = nearest.size
  }

  /** The least with which a row that comes after all others enters a list. */
  entryOf(row: number): number {
    return this.#sizes[row]! < this.#topK ? this.#minUnits : this.#units[this.#topK * (row + 1) - 1]! + 1
  }

  /** Puts a row that comes after all others into a list. */
  insert(row: number, other: number, units: number): void {
    const start = this.#topK * row
    let place = start + Math.min(this.#sizes[row]!, this.#topK - 1)
    this.#sizes[row] = place - start + 1
    for (; place > start && this.#units[place - 1]! < units; place--) {
      this.#rows[place] = this.#rows[place - 1]!
      this.#units[place] = this.#units[place - 1]!
    }
    this.#rows[place] = other
    this.#units[place] = units
  }

  rowsOf(row: number): Uint32Array {
    return this.#rows.slice(this.#topK * row, this.#topK * row + this.#sizes[row]!)
  }

  unitsOf(row: number): Int32Array {
    return this.#units.slice(this.#topK * row, this.#topK * row + this.#sizes[row]!)
  }
}
