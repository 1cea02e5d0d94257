import { growTo } from '../base/growTo.js'
import { longList } from '../base/shareable.js'
import type { NearestRows } from '../model/layer.js'
import type { TopList } from './TopList.js'

/** The nearest of each row, heaviest first, ties to the lower row, kept up to date while rows are added. */
export class NearestLists {
  readonly #topK: number
  readonly #minUnits: number
  #rows: Uint32Array
  #units: Int32Array | Float64Array
  #sizes: Uint32Array

  /** @param countable whether no sum leaves 32 bits */
  constructor(topK: number, minUnits: number, rows: number, countable = true) {
    this.#topK = topK
    this.#minUnits = minUnits
    this.#rows = longList(Uint32Array, topK * rows)
    this.#units = countable ? longList(Int32Array, topK * rows) : longList(Float64Array, topK * rows)
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

  /** The least with which a row enters a list, if it comes before those that share as much. */
  floorOf(row: number): number {
    return this.#sizes[row]! < this.#topK ? this.#minUnits : this.#units[this.#topK * (row + 1) - 1]!
  }

  /** Puts a row into a list if it belongs there. It must share enough, and not have been offered before. */
  offer(row: number, other: number, units: number): void {
    const start = this.#topK * row
    let place = start + this.#sizes[row]!
    if (this.#sizes[row]! < this.#topK) this.#sizes[row]!++
    else if (place > start && this.#precedes(other, units, place - 1)) place--
    else return
    for (; place > start && this.#precedes(other, units, place - 1); place--) {
      this.#rows[place] = this.#rows[place - 1]!
      this.#units[place] = this.#units[place - 1]!
    }
    this.#rows[place] = other
    this.#units[place] = units
  }

  #precedes(other: number, units: number, place: number): boolean {
    return units > this.#units[place]! || (units === this.#units[place]! && other < this.#rows[place]!)
  }

  /** All lists, one behind the other. They cannot be used any more. */
  pack(): NearestRows {
    const offsets = new Uint32Array(this.#sizes.length + 1)
    offsets.set(this.#sizes, 1)
    const packed = packRows(this.#topK, offsets, this.#rows)
    for (const [row, size] of this.#sizes.entries()) this.#units.copyWithin(packed.offsets[row]!, this.#topK * row, this.#topK * row + size)
    return { ...packed, units: this.#units.subarray(0, packed.rows.length) }
  }

  rowsOf(row: number): Uint32Array {
    return this.#rows.slice(this.#topK * row, this.#topK * row + this.#sizes[row]!)
  }

  unitsOf(row: number): Int32Array | Float64Array {
    return this.#units.slice(this.#topK * row, this.#topK * row + this.#sizes[row]!)
  }
}

/**
 * Lists with room for `topK` rows each, moved together.
 * @param offsets behind a 0 the size of each list: becomes where each begins
 */
export function packRows(topK: number, offsets: Uint32Array, rows: Uint32Array): NearestRows {
  for (let row = 0; row + 1 < offsets.length; row++) {
    rows.copyWithin(offsets[row]!, topK * row, topK * row + offsets[row + 1]!)
    offsets[row + 1]! += offsets[row]!
  }
  return { offsets, rows: rows.subarray(0, offsets.at(-1)) }
}
