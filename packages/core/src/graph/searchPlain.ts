import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { shareOf } from './joinLayers.js'
import { NearestLists } from './NearestLists.js'
import type { SearchWork, Share } from './searchWork.js'
import { transpose } from './transpose.js'

/** The nearest of one share of the rows: all that they share is summed, row by row. For few rows, and for weights of any size. */
export function searchPlain(matrix: SparseMatrix, topK: number, minUnits: number, { part, parts }: Share, work: SearchWork): NearestRows {
  const { rows, offsets, columns, values } = matrix
  const { offsets: starts, columns: others, values: theirs } = transpose(matrix)
  const lists = new NearestLists(topK, minUnits, rows, false)
  const sums = new Float64Array(rows)
  for (let row = part; row < rows; row += parts) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const end = starts[columns[at]! + 1]!
      for (let place = starts[columns[at]!]!; place < end; place++) sums[others[place]!]! += shareOf(values[at]!, theirs[place]!)
      work.additions += end - starts[columns[at]!]!
    }
    sums[row] = 0
    for (let other = 0; other < rows; other++) if (sums[other]! >= minUnits) lists.offer(row, other, sums[other]!)
    sums.fill(0)
    work.candidates += rows - 1
  }
  return lists.pack()
}
