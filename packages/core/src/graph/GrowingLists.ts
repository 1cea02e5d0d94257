import { growTo } from '../base/growTo.js'
import { NearestLists } from './NearestLists.js'
import type { TopList } from './TopList.js'

/** Lists of rows that more can be added to. */
export class GrowingLists extends NearestLists {
  set(row: number, nearest: TopList): void {
    const start = this.topK * row
    this.rows = growTo(this.rows, start + this.topK)
    this.units = growTo(this.units, start + this.topK)
    this.sizes = growTo(this.sizes, row + 1)
    nearest.copyTo(this.rows, start, this.units)
    this.sizes[row] = nearest.size
  }

  /** The least with which a row that comes after all others enters a list. */
  entryOf(row: number): number {
    return this.sizes[row]! < this.topK ? this.minUnits : this.units[this.topK * (row + 1) - 1]! + 1
  }

  rowsOf(row: number): Uint32Array {
    return this.rows.slice(this.topK * row, this.topK * row + this.sizes[row]!)
  }

  unitsOf(row: number): Int32Array | Float64Array {
    return this.units.slice(this.topK * row, this.topK * row + this.sizes[row]!)
  }
}
