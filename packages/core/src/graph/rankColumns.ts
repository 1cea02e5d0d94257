import { mostEntries } from '../base/mostEntries.js'
import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'
import { rankByCount } from './orderByCount.js'
import { RowRanker } from './RowRanker.js'

/**
 * A matrix with its columns numbered by how many rows have them, rarest first, equals by column, and so sorted in each row: it begins with what few
 * others have.
 * @param counts rows per column: of no use afterwards
 * @returns the matrix itself where its columns stand so, as those of `joinLayers` do
 */
export function rankColumns(matrix: SparseMatrix, counts: Uint32Array): SparseMatrix {
  const { rows, columnCount, offsets, columns, values } = matrix
  if (values instanceof Float32Array && isRanked(counts)) return matrix
  const ranker = new RowRanker(rankByCount(counts), mostEntries(offsets))
  const ranks = longList(Uint32Array, columns.length)
  const ranked = longList(Float32Array, columns.length)
  for (let row = 0; row < rows; row++) ranker.rank(columns, values, offsets[row]!, offsets[row + 1]!, ranks, ranked, offsets[row]!)
  return { rows, columnCount, offsets, columns: ranks, values: ranked }
}

function isRanked(counts: Uint32Array): boolean {
  return counts.every((count, column) => column === 0 || counts[column - 1]! <= count)
}
