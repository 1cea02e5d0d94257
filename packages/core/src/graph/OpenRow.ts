import type { SparseMatrix } from '../model/layer.js'

/** One row spread out, to be compared with others in the last columns of a matrix. No sum may leave 32 bits. */
export class OpenRow {
  readonly #matrix: SparseMatrix
  readonly #first: number
  readonly #values: Float64Array
  #from = 0
  #to = 0

  /** @param first no column before it is compared */
  constructor(matrix: SparseMatrix, first: number) {
    this.#matrix = matrix
    this.#first = first
    this.#values = new Float64Array(matrix.columnCount - first)
  }

  /**
   * Chooses the row.
   * @param from the first of its entries that is compared
   */
  open(row: number, from: number): void {
    const { offsets, columns, values } = this.#matrix
    for (let at = this.#from; at < this.#to; at++) this.#values[columns[at]! - this.#first] = 0
    this.#from = from
    this.#to = offsets[row + 1]!
    for (let at = from; at < this.#to; at++) this.#values[columns[at]! - this.#first] = values[at]!
  }

  /** What another row shares with it in the columns from `first` on, in units. */
  shareWith(other: number, first: number): number {
    const { offsets, columns, values } = this.#matrix
    const [own, before, start] = [this.#values, this.#first, offsets[other]!]
    let sum = 0
    for (let at = offsets[other + 1]! - 1; at >= start && columns[at]! >= first; at--) sum += (own[columns[at]! - before]! * values[at]! + 0.5) | 0
    return sum
  }
}

/** The first entry of a row in the columns from `first` on. */
export function entryFrom({ offsets, columns }: SparseMatrix, row: number, first: number): number {
  let at = offsets[row + 1]!
  while (at > offsets[row]! && columns[at - 1]! >= first) at--
  return at
}
