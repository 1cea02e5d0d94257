import { growTo } from '../base/growTo.js'
import { IntList } from '../base/IntList.js'
import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'

/** One row of a matrix under construction: columns in any order, without doubles. */
export interface SparseRow {
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** A matrix in compressed sparse rows that is written row by row. Values that are not positive are left out. */
export class MatrixWriter {
  readonly #offsets = new IntList()
  #columns: Uint32Array
  #values: Float64Array
  #size = 0

  /** @param room for so many entries; lists grow where there are more */
  constructor(room = 1024) {
    this.#columns = longList(Uint32Array, room)
    this.#values = longList(Float64Array, room)
    this.#offsets.push(0)
  }

  /** An entry more of the row that is written, its columns ascending. */
  add(column: number, value: number): void {
    if (!(value > 0)) return
    if (this.#size === this.#columns.length) {
      this.#columns = growTo(this.#columns, this.#size + 1)
      this.#values = growTo(this.#values, this.#size + 1)
    }
    this.#columns[this.#size] = column
    this.#values[this.#size++] = value
  }

  endRow(): void {
    this.#offsets.push(this.#size)
  }

  /** The matrix; nothing may be added any more. */
  close(columnCount: number): SparseMatrix {
    const offsets = Uint32Array.from(this.#offsets.values.subarray(0, this.#offsets.length))
    return { rows: offsets.length - 1, columnCount, offsets, columns: this.#columns.subarray(0, this.#size), values: this.#values.subarray(0, this.#size) }
  }
}

/** Packs rows into compressed sparse rows. */
export function packRows(rows: readonly SparseRow[], columnCount: number): SparseMatrix {
  const writer = new MatrixWriter()
  for (const { columns, values } of rows) {
    const order = columns.map((_, at) => at).sort((a, b) => columns[a]! - columns[b]!)
    for (const at of order) writer.add(columns[at]!, values[at]!)
    writer.endRow()
  }
  return writer.close(columnCount)
}
