import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { countRows } from './countRows.js'
import { packRows } from './NearestLists.js'
import { orderByCluster } from './orderByCluster.js'
import { PrunedSearch } from './PrunedSearch.js'
import { RankedRows } from './RankedRows.js'
import type { SearchWork, Share } from './searchWork.js'

/** From so many rows on they are numbered by cluster: below, all that a search touches is near anyway. */
const MANY_ROWS = 20_000

/**
 * The nearest of all rows, or of one share of the rows, by an index that leaves out most of what cannot be near: for rows
 * that have few columns in common.
 * @param matrix with no sum that leaves 32 bits
 * @param counts rows per column; of no use afterwards
 */
export function searchByIndex(
  matrix: SparseMatrix,
  topK: number,
  minUnits: number,
  { part, parts }: Share,
  work: SearchWork,
  counts: Uint32Array,
): NearestRows {
  const index = rankRows(matrix, counts)
  const search = new PrunedSearch(index, topK, work)
  const rows = new Uint32Array(topK * matrix.rows)
  const sizes = new Uint32Array(matrix.rows)
  const end = Math.round(((part + 1) * matrix.rows) / parts)
  for (let row = Math.round((part * matrix.rows) / parts); row < end; row++) {
    const nearest = search.nearest(row, minUnits)
    nearest.copyTo(rows, topK * index.order[row]!)
    sizes[index.order[row]!] = nearest.size
  }
  return packRows(topK, sizes, rows)
}

/**
 * An index of the matrix, its rows numbered by cluster where there are many.
 * @param counts rows per column; of no use afterwards
 */
export function rankRows(matrix: SparseMatrix, counts = countRows(matrix)): RankedRows {
  const room = new Uint32Array(matrix.columns.length)
  const order = matrix.rows < MANY_ROWS ? Uint32Array.from({ length: matrix.rows }, (_, row) => row) : orderByCluster(matrix, counts, room)
  return new RankedRows(matrix, counts, order, room)
}
