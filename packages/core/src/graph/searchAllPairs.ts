import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { findFloors } from './findFloors.js'
import { NearestLists } from './NearestLists.js'
import { PairSearch } from './PairSearch.js'
import { MOST_SUMS } from './PairSums.js'
import { rankColumns } from './rankColumns.js'
import { reorderRows } from './reorderRows.js'
import type { SearchWork, Share } from './searchWork.js'

/** A column is rare if no more rows have it, nor more than this share of all. */
const RARE_ROWS = 48
const RARE_SHARE = 1 / 128

/**
 * The nearest of all rows, or those among one share of all pairs of rows: the product of a sparse matrix with itself, row
 * by row, Gustavson (1978), doi:10.1145/355791.355796, in blocks of columns. Each pair is summed once and offered to both.
 *
 * Columns that many rows have are most of the work and tell least. Once a quick search by rare columns has found what the
 * nearest of each row share with it at the least, common columns are left out of the sums, and looked up for the few pairs
 * that could share as much.
 * @param matrix no sum of two of its rows leaves 32 bits
 * @param counts rows per column; of no use afterwards
 * @param block rows whose sums are counted at a time: {@link MOST_SUMS} at most
 */
export function searchAllPairs(matrix: SparseMatrix, topK: number, minUnits: number, share: Share, work: SearchWork, counts: Uint32Array, block = MOST_SUMS): NearestRows {
  const rare = countRare(counts, matrix.rows)
  const { reordered, order, floors } = orderByFloor(rankColumns(matrix, counts), rare, topK, minUnits, share, work)
  const lists = new NearestLists(topK, minUnits, matrix.rows)
  const offer = (row: number, other: number, units: number): number => {
    lists.offer(order[row]!, order[other]!, units)
    return lists.floorOf(order[row]!)
  }
  const search = new PairSearch(reordered, rare, floors, block, offer, work)
  for (let first = 0; first < matrix.rows; first += block) {
    search.open(first, Math.min(first + block, matrix.rows))
    for (let row = first; row < matrix.rows; row++) {
      if (row % share.parts === share.part) search.pair(row)
      if (row < first + block) search.take(row)
    }
  }
  return lists.pack()
}

interface OrderedRows {
  readonly reordered: SparseMatrix
  /** The number that each row had. */
  readonly order: Uint32Array
  /** What each asks for. */
  readonly floors: Float64Array
}

/** Rows that ask for most come first. In a call of its own, as the rows in their old order are of no use beyond it. */
function orderByFloor(ranked: SparseMatrix, rare: number, topK: number, minUnits: number, share: Share, work: SearchWork): OrderedRows {
  const floors = findFloors(ranked, rare, topK, minUnits, share, work)
  const order = Uint32Array.from(floors.keys()).sort((a, b) => floors[b]! - floors[a]! || a - b)
  return { reordered: reorderRows(ranked, order), order, floors: Float64Array.from(order, (row) => floors[row]!) }
}

/** How many columns are rare: the first by rank. */
function countRare(counts: Uint32Array, rows: number): number {
  const most = Math.min(RARE_ROWS, RARE_SHARE * rows)
  let rare = 0
  for (const count of counts) if (count <= most) rare++
  return rare
}
