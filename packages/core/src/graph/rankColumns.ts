import type { SparseMatrix } from '../model/layer.js'
import { rankByCount } from './orderByCount.js'

/** A matrix whose columns are numbered by rank, and the rank of each column that it had. */
export interface RankedColumns extends SparseMatrix {
  /** Ranks, ascending in each row. */
  readonly columns: Uint32Array
  readonly values: Float32Array
  readonly rankOf: Uint32Array
}

/**
 * Numbers columns by how many rows have them, rarest first, equals by column, so that a row begins with what few others have.
 * @param counts rows per column: becomes their ranks, to spare memory
 * @param order rows of the matrix in the order in which they are to be numbered, by default their own
 */
export function rankColumns({ rows, columnCount, offsets, columns, values }: SparseMatrix, counts: Uint32Array, order?: Uint32Array): RankedColumns {
  const rankOf = rankByCount(counts)
  const newOffsets = new Uint32Array(rows + 1)
  const ranks = new Uint32Array(columns.length)
  const ranked = new Float32Array(columns.length)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const start = end
    const old = order?.[row] ?? row
    for (let from = offsets[old]!; from < offsets[old + 1]!; from++) {
      const rank = rankOf[columns[from]!]!
      let at = end++
      for (; at > start && ranks[at - 1]! > rank; at--) {
        ranks[at] = ranks[at - 1]!
        ranked[at] = ranked[at - 1]!
      }
      ranks[at] = rank
      ranked[at] = values[from]!
    }
    newOffsets[row + 1] = end
  }
  return { rows, columnCount, offsets: newOffsets, columns: ranks, values: ranked, rankOf }
}
