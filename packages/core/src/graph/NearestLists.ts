import { longList } from '../base/shareable.js'
import type { NearestRows } from '../model/layer.js'

/** The nearest of each row, heaviest first, ties to the lower row, kept up to date while rows are offered. */
export class NearestLists {
  protected readonly topK: number
  protected readonly minUnits: number
  protected rows: Uint32Array
  protected units: Int32Array | Float64Array
  protected sizes: Uint32Array

  /** @param countable whether no sum leaves 32 bits */
  constructor(topK: number, minUnits: number, rows: number, countable = true) {
    this.topK = topK
    this.minUnits = minUnits
    this.rows = longList(Uint32Array, topK * rows)
    this.units = longList<Int32Array | Float64Array>(countable ? Int32Array : Float64Array, topK * rows)
    this.sizes = longList(Uint32Array, rows)
  }

  /** The least with which a row enters a list, if it comes before those that share as much. */
  floorOf(row: number): number {
    return this.sizes[row]! < this.topK ? this.minUnits : this.units[this.topK * (row + 1) - 1]!
  }

  /** Puts a row into a list if it belongs there. It must share enough, and not have been offered before. */
  offer(row: number, other: number, units: number): void {
    const start = this.topK * row
    let place = start + this.sizes[row]!
    if (this.sizes[row]! < this.topK) this.sizes[row]!++
    else if (place > start && this.#precedes(other, units, place - 1)) place--
    else return
    for (; place > start && this.#precedes(other, units, place - 1); place--) {
      this.rows[place] = this.rows[place - 1]!
      this.units[place] = this.units[place - 1]!
    }
    this.rows[place] = other
    this.units[place] = units
  }

  #precedes(other: number, units: number, place: number): boolean {
    return units > this.units[place]! || (units === this.units[place]! && other < this.rows[place]!)
  }

  /** All lists, one behind the other. They cannot be used any more. */
  pack(): NearestRows {
    const offsets = longList(Uint32Array, this.sizes.length + 1)
    offsets.set(this.sizes, 1)
    return packRows(this.topK, offsets, this.rows, this.units)
  }
}

/**
 * Lists with room for `topK` rows each, moved together.
 * @param offsets behind a 0 the size of each list: becomes where each begins
 */
export function packRows(topK: number, offsets: Uint32Array, rows: Uint32Array, units?: NearestRows['units']): NearestRows {
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (const list of [rows, units]) list?.copyWithin(offsets[row]!, topK * row, topK * row + offsets[row + 1]!)
    offsets[row + 1]! += offsets[row]!
  }
  const count = offsets.at(-1)
  return { offsets, rows: rows.subarray(0, count), units: units?.subarray(0, count) }
}
