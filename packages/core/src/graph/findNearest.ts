import type { SparseMatrix } from '../model/layer.js'
import { shareOf, unitsOf } from './joinLayers.js'

/**
 * For each row the `topK` rows with the heaviest sum of shares, heaviest first, ties to the lower row; rows that share
 * nothing, or less than `minWeight`, are left out. Exact.
 * Algorithm: row by row with a dense accumulator, Gustavson (1978), doi:10.1145/355791.355796.
 */
export function findNearest(matrix: SparseMatrix, topK: number, minWeight: number): Uint32Array[] {
  const { rows, offsets, columns, values } = matrix
  const postings = transpose(matrix)
  const sums = new Float64Array(rows)
  const touched = new Uint32Array(rows)
  const minUnits = Math.max(1, unitsOf(minWeight))
  const nearest: Uint32Array[] = []
  for (let row = 0; row < rows; row++) {
    let count = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const value = values[at]!
      const end = postings.offsets[columns[at]! + 1]!
      for (let place = postings.offsets[columns[at]!]!; place < end; place++) {
        const units = shareOf(value, postings.values[place]!)
        if (units === 0) continue
        const other = postings.rows[place]!
        if (sums[other] === 0) touched[count++] = other
        sums[other]! += units
      }
    }
    sums[row] = 0
    nearest.push(selectHeaviest(sums, touched.subarray(0, count), topK, minUnits))
    for (let at = 0; at < count; at++) sums[touched[at]!] = 0
  }
  return nearest
}

/** Keeps a sorted list of the best so far: `count` is small, and most candidates fail against its last entry. */
function selectHeaviest(sums: Float64Array, candidates: Uint32Array, count: number, minUnits: number): Uint32Array {
  const best: number[] = []
  for (const candidate of candidates) {
    const sum = sums[candidate]!
    if (sum < minUnits) continue
    if (best.length === count && !comesBefore(candidate, best[count - 1]!, sums)) continue
    if (best.length === count) best.pop()
    let place = best.length
    while (place > 0 && comesBefore(candidate, best[place - 1]!, sums)) place--
    best.splice(place, 0, candidate)
  }
  return Uint32Array.from(best)
}

function comesBefore(a: number, b: number, sums: Float64Array): boolean {
  return sums[a]! > sums[b]! || (sums[a] === sums[b] && a < b)
}

interface Postings {
  readonly offsets: Uint32Array
  readonly rows: Uint32Array
  readonly values: Float64Array
}

/** Per column the rows that have it, ascending, with their values. */
function transpose(matrix: SparseMatrix): Postings {
  const { columnCount, columns } = matrix
  const offsets = new Uint32Array(columnCount + 1)
  for (const column of columns) offsets[column + 1]!++
  for (let column = 0; column < columnCount; column++) offsets[column + 1]! += offsets[column]!
  const next = offsets.slice(0, columnCount)
  const rows = new Uint32Array(columns.length)
  const values = new Float64Array(columns.length)
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at++) {
      const place = next[columns[at]!]!++
      rows[place] = row
      values[place] = matrix.values[at]!
    }
  }
  return { offsets, rows, values }
}
