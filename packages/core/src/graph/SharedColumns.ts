import { mostEntries } from '../base/mostEntries.js'
import type { SparseMatrix } from '../model/layer.js'
import { shareOf } from './joinLayers.js'

/** Entries first change places over this part of a long list. A short one is soon in order, as rare columns come first and weigh most. */
const FIRST_GAP = 1 / 32
/** How much nearer each time: Tokuda, An improved Shellsort, IFIP 12th World Computer Congress 1992. */
const NEARER = 2.25

/** The open row takes no more than this part of its table: most columns of other rows then find an empty slot, and that at once. */
const FILLED = 1 / 16

/** What one row of a matrix shares with others. One list for one pair after the other: links are many, and share little each. */
export class SharedColumns {
  /** The columns that are shared, and what each adds to the link, in units. Not to be kept: the next pair takes their place. */
  readonly columns: Uint32Array
  readonly units: Float64Array
  /** How many they are. */
  count = 0
  /** What all of them add. */
  sum = 0
  readonly #matrix: SparseMatrix
  /** By the last bits of a column, or the next free slot: one more than its place in the open row, or 0. */
  readonly #slots: Uint32Array
  readonly #mask: number
  #start = 0
  #end = 0

  constructor(matrix: SparseMatrix) {
    const most = mostEntries(matrix.offsets)
    this.#matrix = matrix
    this.columns = new Uint32Array(most)
    this.units = new Float64Array(most)
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, most) / FILLED)))
    this.#mask = this.#slots.length - 1
  }

  /** Chooses the row that others are compared with. */
  open(row: number): void {
    const { offsets, columns } = this.#matrix
    const slots = this.#slots
    // The last one first, so that each is found as it was when it came.
    for (let at = this.#end - 1; at >= this.#start; at--) slots[this.#slotOf(columns[at]!)] = 0
    this.#start = offsets[row]!
    this.#end = offsets[row + 1]!
    for (let at = this.#start; at < this.#end; at++) slots[this.#slotOf(columns[at]!)] = at - this.#start + 1
  }

  /** Finds what another row shares with the open one: only what adds at least one unit. */
  read(other: number): void {
    const { offsets, values, columns } = this.#matrix
    const slots = this.#slots
    const before = this.#start - 1
    this.count = 0
    this.sum = 0
    for (let at = offsets[other]!, end = offsets[other + 1]!; at < end; at++) {
      const column = columns[at]!
      const place = slots[this.#slotOf(column)]!
      if (place === 0) continue
      const units = shareOf(values[before + place]!, values[at]!)
      if (units === 0) continue
      this.columns[this.count] = column
      this.units[this.count++] = units
      this.sum += units
    }
  }

  /** Where a column of the open row stands, or else a free slot. */
  #slotOf(column: number): number {
    const { columns } = this.#matrix
    let slot = column & this.#mask
    for (let place = this.#slots[slot]!; place !== 0 && columns[this.#start + place - 1] !== column; place = this.#slots[slot]!) slot = (slot + 1) & this.#mask
    return slot
  }

  /** Puts the heaviest first, of equals the lower column. */
  sort(): void {
    const { columns, units, count } = this
    for (let gap = Math.ceil(FIRST_GAP * count); gap > 0; gap = Math.ceil((gap - 1) / NEARER)) {
      for (let next = gap; next < count; next++) {
        const column = columns[next]!
        const own = units[next]!
        let at = next
        for (; at >= gap; at -= gap) {
          const before = units[at - gap]!
          if (before > own || (before === own && columns[at - gap]! < column)) break
          units[at] = before
          columns[at] = columns[at - gap]!
        }
        units[at] = own
        columns[at] = column
      }
    }
  }
}
