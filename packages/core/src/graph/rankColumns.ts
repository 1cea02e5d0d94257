import { mostEntries } from '../base/mostEntries.js'
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
  const most = mostEntries(offsets)
  // A rank, and at which entry of the row it stands, as one number.
  const keys = new Float64Array(most)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const old = order?.[row] ?? row
    const from = offsets[old]!
    const length = offsets[old + 1]! - from
    for (let at = 0; at < length; at++) keys[at] = rankOf[columns[from + at]!]! * most + at
    keys.subarray(0, length).sort()
    for (let at = 0; at < length; at++) {
      const rank = Math.floor(keys[at]! / most)
      ranks[end] = rank
      ranked[end++] = values[from + keys[at]! - rank * most]!
    }
    newOffsets[row + 1] = end
  }
  return { rows, columnCount, offsets: newOffsets, columns: ranks, values: ranked, rankOf }
}
