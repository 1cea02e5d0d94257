import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'

/** The rows of a matrix in another order. */
export function reorderRows({ rows, columnCount, offsets, columns, values }: SparseMatrix, order: Uint32Array): SparseMatrix {
  const reordered = { rows, columnCount, offsets: longList(Uint32Array, rows + 1), columns: longList(Uint32Array, columns.length), values: longList(Float32Array, columns.length) }
  let end = 0
  for (let row = 0; row < rows; row++) {
    const [from, to] = [offsets[order[row]!]!, offsets[order[row]! + 1]!]
    reordered.columns.set(columns.subarray(from, to), end)
    reordered.values.set(values.subarray(from, to), end)
    end += to - from
    reordered.offsets[row + 1] = end
  }
  return reordered
}
