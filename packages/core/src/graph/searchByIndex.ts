import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { countRows } from './countRows.js'
import { createIndexRoom, MOST_COMMON, type IndexSize } from './IndexRoom.js'
import { packRows } from './NearestLists.js'
import { orderByCluster } from './orderByCluster.js'
import { PrunedSearch } from './PrunedSearch.js'
import { COMMON, RankedRows } from './RankedRows.js'
import type { SearchWork, Share } from './searchWork.js'

/** From so many rows on they are numbered by cluster: below, all that a search touches is near anyway. */
const MANY_ROWS = 20_000

/**
 * The nearest of all rows, or of one share of the rows, by an index that leaves out most of what cannot be near: for rows
 * that have few columns in common.
 * @param matrix with no sum that leaves 32 bits
 * @param counts rows per column; of no use afterwards
 * @param weighed whether it is told how near they are, which takes as much room as they do
 */
export function searchByIndex(
  matrix: SparseMatrix,
  topK: number,
  minUnits: number,
  { part, parts }: Share,
  work: SearchWork,
  counts: Uint32Array,
  weighed?: boolean,
): NearestRows {
  const index = rankRows(matrix, topK, counts)
  const search = new PrunedSearch(index, work)
  const rows = new Uint32Array(topK * matrix.rows)
  const units = weighed ? new Int32Array(rows.length) : undefined
  const sizes = new Uint32Array(matrix.rows + 1)
  const end = Math.round(((part + 1) * matrix.rows) / parts)
  for (let row = Math.round((part * matrix.rows) / parts); row < end; row++) {
    const nearest = search.nearest(matrix, row, minUnits)
    nearest.copyTo(rows, topK * index.order[row]!, units)
    sizes[index.order[row]! + 1] = nearest.size
  }
  return packRows(topK, sizes, rows, units)
}

/**
 * An index of the matrix, its rows numbered by cluster where there are many.
 * @param counts rows per column; of no use afterwards
 */
export function rankRows(matrix: SparseMatrix, topK: number, counts = countRows(matrix)): RankedRows {
  const room = createIndexRoom(sizeOfIndex(matrix, counts, topK))
  const order = matrix.rows < MANY_ROWS ? Uint32Array.from({ length: matrix.rows }, (_, row) => row) : orderByCluster(matrix, counts, room.postings)
  return new RankedRows(matrix, counts, order, room)
}

/** How much an index of a matrix takes, by how many rows have each column. */
export function sizeOfIndex({ rows, columns }: SparseMatrix, counts: Uint32Array, topK: number): IndexSize {
  const common = counts.filter((count) => count >= COMMON).sort().subarray(-MOST_COMMON)
  return { rows, entries: columns.length, commonColumns: common.length, commonEntries: common.reduce((sum, count) => sum + count, 0), topK }
}
