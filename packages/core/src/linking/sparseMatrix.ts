import type { SparseMatrix } from '../model/layer.js'

/** One row of a matrix under construction: columns in any order, without doubles. */
export interface SparseRow {
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** Packs rows into compressed sparse rows, each row's columns ascending; values that are not positive are left out. */
export function packRows(rows: readonly SparseRow[], columnCount: number): SparseMatrix {
  const size = rows.reduce((sum, row) => sum + row.values.filter((value) => value > 0).length, 0)
  const offsets = new Uint32Array(rows.length + 1)
  const columns = new Uint32Array(size)
  const values = new Float64Array(size)
  let end = 0
  for (const [index, row] of rows.entries()) {
    const order = row.columns.map((_, at) => at).filter((at) => row.values[at]! > 0)
    order.sort((a, b) => row.columns[a]! - row.columns[b]!)
    for (const at of order) {
      columns[end] = row.columns[at]!
      values[end++] = row.values[at]!
    }
    offsets[index + 1] = end
  }
  return { rows: rows.length, columnCount, offsets, columns, values }
}

/** The same row with length 1, so that the dot product of two rows is their cosine (Salton). */
export function normaliseRow(row: SparseRow): SparseRow {
  let squares = 0
  for (const value of row.values) squares += value * value
  const length = Math.sqrt(squares)
  return length === 0 ? row : { columns: row.columns, values: row.values.map((value) => value / length) }
}
