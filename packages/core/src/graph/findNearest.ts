import { mostEntries } from '../base/mostEntries.js'
import { longList } from '../base/shareable.js'
import { unitsOf } from '../base/units.js'
import { UsageError } from '../model/error.js'
import type { NearestRows, SparseMatrix, WeighedRows } from '../model/layer.js'
import { countRows } from './countRows.js'
import { packRows } from './NearestLists.js'
import { longestRow } from './RankedRows.js'
import { searchAllPairs } from './searchAllPairs.js'
import { searchByIndex } from './searchByIndex.js'
import { searchPlain } from './searchPlain.js'
import type { SearchWork } from './searchWork.js'
import { TopList } from './TopList.js'

/** Sums up to this are counted in whole numbers of 32 bits. */
const MOST_UNITS = 2 ** 29
/** In rows of so many columns the greatest values of others could add up to more. */
const MOST_COLUMNS = 2 ** 16
/** Where two rows share so many columns on the average, an index leaves out so little that it is faster to sum all pairs. */
const DENSE = 0.3
/** Of fewer rows all pairs are summed before it is known which to leave out. */
const FEW_ROWS = 1000

/** What is looked for. */
export interface NearestOptions {
  readonly topK: number
  /** Rows that share less are left out. */
  readonly minWeight: number
  /** Whether it must be told how near they are. Where it is no work it is told anyway. */
  readonly weighed?: boolean
  /** Which part of the work is to be done, from 0 on, of how many. By default all of it. */
  readonly part?: number
  readonly parts?: number
  /**
   * Spares parts that are done at the same time from finding the same: called at most once, with what this part has found of each
   * row, 0 for the rows of others; puts in what those have found.
   */
  readonly exchange?: (floors: Float64Array) => void
}

/**
 * For each row the `topK` rows with the heaviest sum of shares, heaviest first, ties to the lower row; rows that share
 * nothing, or less than `minWeight`, are left out. Exact. Rows with few columns in common are searched by an index that leaves
 * out most of them, others pair by pair. Parts of the work, done by several workers, are joined by `joinNearest` to the same.
 * @param matrix of `joinLayers`: the product of two values in a column is what it adds, in units of 0.00001
 * @param work is added to
 * @throws UsageError for a `topK`, `part` or `parts` that is no whole number or out of its range
 */
export function findNearest(matrix: SparseMatrix, options: NearestOptions & { readonly weighed: true }, work?: SearchWork): WeighedRows
export function findNearest(matrix: SparseMatrix, options: NearestOptions, work?: SearchWork): NearestRows
export function findNearest(
  matrix: SparseMatrix,
  { topK: asked, minWeight, weighed, part = 0, parts = 1, exchange }: NearestOptions,
  work: SearchWork = { additions: 0, candidates: 0, completions: 0 },
): NearestRows {
  if (!Number.isSafeInteger(asked) || asked < 0) throw new UsageError(`topK must be a whole number from 0, not ${String(asked)}`)
  if (Number.isNaN(minWeight)) throw new UsageError('minWeight must be a number, not NaN')
  if (!(Number.isSafeInteger(part) && Number.isSafeInteger(parts) && part >= 0 && part < parts)) {
    throw new UsageError(`part must be a whole number from 0 to below parts, not ${String(part)} of ${String(parts)}`)
  }
  const topK = Math.min(asked, matrix.rows)
  const minUnits = Math.max(1, unitsOf(minWeight))
  const counts = countRows(matrix)
  const share = { part, parts, ...(exchange && { exchange }) }
  if (!isCountable(longestRow(matrix), mostEntries(matrix.offsets))) return searchPlain(matrix, topK, minUnits, share, work)
  if (topK > 0 && !isDense(matrix.rows, counts)) return searchByIndex(matrix, topK, minUnits, share, work, counts, weighed)
  return matrix.rows < FEW_ROWS ? searchPlain(matrix, topK, minUnits, share, work) : searchAllPairs(matrix, topK, minUnits, share, work, counts)
}

/** The parts of a search as one. Where they do not say what rows share, each row has its list in one of them. */
export function joinNearest(parts: readonly WeighedRows[], asked: number): WeighedRows
export function joinNearest(parts: readonly NearestRows[], asked: number): NearestRows
export function joinNearest(parts: readonly NearestRows[], asked: number): NearestRows {
  const count = parts[0]!.offsets.length - 1
  const topK = Math.min(asked, count)
  const rows = longList(Uint32Array, topK * count)
  const units = parts[0]!.units && longList(Float64Array, rows.length)
  const sizes = longList(Uint32Array, count + 1)
  const best = new TopList(topK)
  for (let row = 0; row < count; row++) {
    best.clear()
    for (const { offsets, rows: others, units } of parts) {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) best.offer(others[at]!, units?.[at] ?? offsets[row + 1]! - at)
    }
    best.copyTo(rows, topK * row, units)
    sizes[row + 1] = best.size
  }
  return packRows(topK, sizes, rows, units)
}

/** Whether no sum of rows up to this length and with so many columns leaves 32 bits, nor what they could share at the most. */
export function isCountable(longest: number, columns: number): boolean {
  return longest * longest < MOST_UNITS && columns < MOST_COLUMNS
}

/** Whether any two rows share many columns, by how many rows have each. */
function isDense(rows: number, counts: Uint32Array): boolean {
  let shared = 0
  for (const count of counts) shared += count * count
  return shared >= DENSE * rows ** 2
}
