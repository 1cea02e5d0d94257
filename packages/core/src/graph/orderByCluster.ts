import type { SparseMatrix } from '../model/layer.js'
import { orderByCount } from './orderByCount.js'

const ROUNDS = 3
/** Of a column this many rows say what its label is. */
const SAMPLE = 512

/**
 * Rows in an order that puts those which share columns side by side, so that a search that goes from row to row stays within
 * one part of memory. A few rounds of labels that go back and forth (Raghavan et al. 2007, doi:10.1103/PhysRevE.76.036106, on rows and columns): the
 * label of a column is the most frequent among its rows, that of a row the most frequent among its columns. Nothing but
 * speed depends on it.
 * @param counts rows per column
 * @param members as many numbers as the matrix has entries, to be written over
 * @returns rows, old numbers in the new order
 */
export function orderByCluster(matrix: SparseMatrix, counts: Uint32Array, members: Uint32Array): Uint32Array {
  const { rows, columnCount, offsets, columns } = matrix
  const starts = listRows(matrix, counts, members)
  const common = Math.max(50, 4 * Math.sqrt(rows))
  const labels = firstLabels(matrix, counts, common)
  const labelOfColumn = new Uint32Array(columnCount)
  const tally = new Uint32Array(columnCount + 1)
  for (let round = 0; round < ROUNDS; round++) {
    for (let column = 0; column < columnCount; column++) labelOfColumn[column] = labelColumn(column)
    for (let row = 0; row < rows; row++) labels[row] = labelRow(row)
  }
  return orderByCount(labels)

  function labelColumn(column: number): number {
    const end = starts[column + 1]!
    const step = Math.max(1, Math.floor((end - starts[column]!) / SAMPLE))
    let most = 0
    let best = 0
    for (let at = starts[column]!; at < end; at += step) {
      const label = labels[members[at]!]!
      const count = ++tally[label]!
      if (count > most) {
        most = count
        best = label
      }
    }
    for (let at = starts[column]!; at < end; at += step) tally[labels[members[at]!]!] = 0
    return best
  }

  function labelRow(row: number): number {
    const end = offsets[row + 1]!
    let most = 0
    let best = labels[row]!
    for (let at = offsets[row]!; at < end; at++) {
      const column = columns[at]!
      if (counts[column]! > 8 * common) continue
      const label = labelOfColumn[column]!
      const count = ++tally[label]!
      if (count > most) {
        most = count
        best = label
      }
    }
    for (let at = offsets[row]!; at < end; at++) tally[labelOfColumn[columns[at]!]!] = 0
    return best
  }
}

/** A row starts with the most common of its columns that are not common everywhere. */
function firstLabels({ rows, columnCount, offsets, columns }: SparseMatrix, counts: Uint32Array, common: number): Uint32Array {
  const labels = new Uint32Array(rows).fill(columnCount)
  for (let row = 0; row < rows; row++) {
    let most = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const count = counts[columns[at]!]!
      if (count <= most || count > common) continue
      most = count
      labels[row] = columns[at]!
    }
  }
  return labels
}

/** Writes the rows of each column, each column from its end to its start. @returns where those of each begin */
function listRows({ rows, columnCount, offsets, columns }: SparseMatrix, counts: Uint32Array, members: Uint32Array): Uint32Array {
  const places = new Uint32Array(columnCount + 1)
  let end = 0
  for (let column = 0; column < columnCount; column++) places[column] = end += counts[column]!
  places[columnCount] = end
  for (let row = rows - 1; row >= 0; row--) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) members[--places[columns[at]!]!] = row
  }
  return places
}
