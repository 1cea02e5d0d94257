import { mostEntries } from '../base/mostEntries.js'
import type { SparseMatrix } from '../model/layer.js'
import { rankByCount } from './orderByCount.js'
import { RowRanker } from './RowRanker.js'

/**
 * A matrix with its columns numbered by how many rows have them, rarest first, equals by column, and so sorted in each row: it begins with what few
 * others have.
 * @param counts rows per column: of no use afterwards
 */
export function rankColumns({ rows, columnCount, offsets, columns, values }: SparseMatrix, counts: Uint32Array): SparseMatrix {
  const ranker = new RowRanker(rankByCount(counts), mostEntries(offsets))
  const ranks = new Uint32Array(columns.length)
  const ranked = new Float32Array(columns.length)
  for (let row = 0; row < rows; row++) ranker.rank(columns, values, offsets[row]!, offsets[row + 1]!, ranks, ranked, offsets[row]!)
  return { rows, columnCount, offsets, columns: ranks, values: ranked }
}
