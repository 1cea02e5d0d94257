import type { SparseRow } from '../model/layer.js'
import { growTo } from '../base/growTo.js'
import { shareOf } from './joinLayers.js'

/** The end of a chain. */
const NONE = 0

/** Few rows, to which more can be added: the entries of each column hang together in a chain, and a search reads them whole. */
export class ChainedRows {
  /** Per column the last of its entries, or `NONE`. */
  #last = new Uint32Array(64)
  #count = 1
  #members = new Uint32Array(64)
  #values = new Float32Array(64)
  #before = new Uint32Array(64)
  /** Per row, by its place here: its number, and the sum of a search, 0 in between. */
  #rows = new Uint32Array(64)
  #sums = new Int32Array(64)
  #size = 0

  add(number: number, { columns, values }: SparseRow): void {
    const place = this.#size++
    this.#rows = growTo(this.#rows, this.#size)
    this.#sums = growTo(this.#sums, this.#size)
    this.#rows[place] = number
    for (const [at, column] of columns.entries()) {
      const entry = this.#count++
      this.#last = growTo(this.#last, column + 1)
      this.#members = growTo(this.#members, this.#count)
      this.#values = growTo(this.#values, this.#count)
      this.#before = growTo(this.#before, this.#count)
      this.#members[entry] = place
      this.#values[entry] = values[at]!
      this.#before[entry] = this.#last[column]!
      this.#last[column] = entry
    }
  }

  /** Visits, in no order, each row that shares a unit or more with this one. */
  visit({ columns, values }: SparseRow, visit: (number: number, units: number) => void): void {
    const met: number[] = []
    for (const [at, column] of columns.entries()) {
      if (column >= this.#last.length) continue
      for (let entry = this.#last[column]!; entry !== NONE; entry = this.#before[entry]!) {
        const units = shareOf(values[at]!, this.#values[entry]!)
        if (units === 0) continue
        const place = this.#members[entry]!
        if (this.#sums[place] === 0) met.push(place)
        this.#sums[place]! += units
      }
    }
    for (const place of met) {
      visit(this.#rows[place]!, this.#sums[place]!)
      this.#sums[place] = 0
    }
  }
}
