import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'

/**
 * A matrix with its columns as rows: for each column the rows that have it, ascending, and their values.
 * @param columnCount how many columns, the first ones; by default all
 */
export function transpose(matrix: SparseMatrix, columnCount = matrix.columnCount): SparseMatrix {
  const { rows, offsets, columns, values } = matrix
  // See `groupPlaces`.
  const starts = longList(Uint32Array, columnCount + 2)
  for (const column of columns) if (column < columnCount) starts[column + 2]!++
  for (let column = 1; column <= columnCount; column++) starts[column + 1]! += starts[column]!
  const rowsOf = longList(Uint32Array, starts[columnCount + 1]!)
  const valuesOf = longList(Float32Array, rowsOf.length)
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]! && columns[at]! < columnCount; at++) {
      const place = starts[columns[at]! + 1]!++
      rowsOf[place] = row
      valuesOf[place] = values[at]!
    }
  }
  return { rows: columnCount, columnCount: rows, offsets: starts.subarray(0, columnCount + 1), columns: rowsOf, values: valuesOf }
}
