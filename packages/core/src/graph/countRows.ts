import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'

/** How many rows have each column. */
export function countRows({ columnCount, columns }: Pick<SparseMatrix, 'columnCount' | 'columns'>): Uint32Array {
  const counts = longList(Uint32Array, columnCount)
  for (const column of columns) counts[column]!++
  return counts
}
