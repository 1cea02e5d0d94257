import type { SparseMatrix } from '../model/layer.js'

/** A matrix with its columns as rows: for each column the rows that have it, ascending, and their values. */
export function transpose({ rows, columnCount, offsets, columns, values }: SparseMatrix): SparseMatrix {
  const starts = new Uint32Array(columnCount + 1)
  for (const column of columns) starts[column + 1]!++
  for (let column = 0; column < columnCount; column++) starts[column + 1]! += starts[column]!
  const next = starts.slice()
  const rowsOf = new Uint32Array(columns.length)
  const valuesOf = values.slice()
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const place = next[columns[at]!]!++
      rowsOf[place] = row
      valuesOf[place] = values[at]!
    }
  }
  return { rows: columnCount, columnCount: rows, offsets: starts, columns: rowsOf, values: valuesOf }
}
