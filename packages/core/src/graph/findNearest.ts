import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { shareOf, unitsOf } from './joinLayers.js'
import { orderByCluster } from './orderByCluster.js'
import { PrunedSearch, type SearchWork } from './PrunedSearch.js'
import { RankedRows } from './RankedRows.js'
import { TopList } from './TopList.js'

/** From so many rows on they are numbered by cluster: below, all that a search touches is near anyway. */
const MANY_ROWS = 20_000
/** Sums up to this are counted in whole numbers of 32 bits. */
const MOST_UNITS = 2 ** 29

/** What is looked for. */
export interface NearestOptions {
  readonly topK: number
  /** Rows that share less are left out. */
  readonly minWeight: number
  /** The first row to look from, and the row behind the last; by default all. */
  readonly from?: number
  readonly to?: number
}

/**
 * For each row the `topK` rows with the heaviest sum of shares, heaviest first, ties to the lower row; rows that share
 * nothing, or less than `minWeight`, are left out. Exact. Parts of the rows, searched by several workers, are joined by
 * `joinNearest` to the same.
 * @param matrix of `joinLayers`: the product of two values in a column is what it adds, in units of 0.00001
 * @param work is added to
 */
export function findNearest(
  matrix: SparseMatrix,
  { topK, minWeight, from = 0, to = matrix.rows }: NearestOptions,
  work: SearchWork = { additions: 0, candidates: 0, completions: 0 },
): NearestRows {
  const minUnits = Math.max(1, unitsOf(minWeight))
  const found = new FoundRows(topK, from, to)
  const index = topK > 0 ? rankRows(matrix) : undefined
  if (index !== undefined && isCountable(index)) searchRows(index, new PrunedSearch(index, topK, work), minUnits, found)
  else searchAllPairs(matrix, new TopList(topK), minUnits, found)
  return found.close()
}

/** The parts of a search, in the order of their rows, as one. */
export function joinNearest(parts: readonly NearestRows[]): NearestRows {
  const offsets = new Uint32Array(parts.reduce((sum, part) => sum + part.offsets.length - 1, 1))
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.rows.length, 0))
  let row = 0
  let end = 0
  for (const part of parts) {
    rows.set(part.rows, end)
    for (let own = 1; own < part.offsets.length; own++) offsets[++row] = end + part.offsets[own]!
    end += part.rows.length
  }
  return { offsets, rows }
}

/** An index of the matrix, its rows numbered by cluster where there are many. */
export function rankRows(matrix: SparseMatrix): RankedRows {
  const counts = new Uint32Array(matrix.columnCount)
  for (const column of matrix.columns) counts[column]!++
  const room = new Uint32Array(matrix.columns.length)
  const order = matrix.rows < MANY_ROWS ? Uint32Array.from({ length: matrix.rows }, (_, row) => row) : orderByCluster(matrix, counts, room)
  return new RankedRows(matrix, counts, order, room)
}

/** Whether no sum of the index leaves 32 bits. */
export function isCountable({ longest }: Pick<RankedRows, 'longest'>): boolean {
  return longest * longest < MOST_UNITS
}

function searchRows(index: RankedRows, search: PrunedSearch, minUnits: number, found: FoundRows): void {
  for (let row = 0; row < index.rows; row++) {
    const old = index.order[row]!
    if (found.wants(old)) found.add(old, search.nearest(row, minUnits))
  }
}

/** For weights so great that sums leave 32 bits. */
function searchAllPairs(matrix: SparseMatrix, best: TopList, minUnits: number, found: FoundRows): void {
  const { rows, offsets, columns, values } = matrix
  const own = new Float64Array(matrix.columnCount)
  for (let row = 0; row < rows; row++) {
    if (!found.wants(row)) continue
    best.clear()
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) own[columns[at]!] = values[at]!
    for (let other = 0; other < rows; other++) {
      let units = 0
      for (let at = offsets[other]!; at < offsets[other + 1]!; at++) units += shareOf(own[columns[at]!]!, values[at]!)
      if (other !== row && units >= minUnits) best.offer(other, units)
    }
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) own[columns[at]!] = 0
    found.add(row, best)
  }
}

/** The nearest of rows `from .. to`, put in in any order. */
class FoundRows {
  readonly #topK: number
  readonly #from: number
  readonly #to: number
  readonly #rows: Uint32Array
  readonly #offsets: Uint32Array

  constructor(topK: number, from: number, to: number) {
    this.#topK = topK
    this.#from = from
    this.#to = to
    this.#rows = new Uint32Array(topK * (to - from))
    this.#offsets = new Uint32Array(to - from + 1)
  }

  wants(row: number): boolean {
    return row >= this.#from && row < this.#to
  }

  add(row: number, nearest: TopList): void {
    nearest.copyTo(this.#rows, this.#topK * (row - this.#from))
    this.#offsets[row - this.#from + 1] = nearest.size
  }

  /** Moves the rows together. */
  close(): NearestRows {
    const [rows, offsets] = [this.#rows, this.#offsets]
    for (let row = 0; row + 1 < offsets.length; row++) {
      const size = offsets[row + 1]!
      rows.copyWithin(offsets[row]!, this.#topK * row, this.#topK * row + size)
      offsets[row + 1] = offsets[row]! + size
    }
    return { offsets, rows: rows.subarray(0, offsets.at(-1)) }
  }
}
