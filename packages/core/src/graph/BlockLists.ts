import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'
import type { PairSums } from './PairSums.js'
import type { SearchWork } from './searchWork.js'

/** Two rows of whole numbers, neither longer than this, have a product below 2^31. */
const LONGEST = 46_340

/**
 * Per column the rows of one block of rows that have it, as far as they were taken into the block. Values are whole numbers here, rounded
 * up, and shares are counted in steps, rounded down: no sum of them leaves 15 bits.
 */
export class BlockLists {
  readonly #matrix: SparseMatrix
  readonly #work: SearchWork
  readonly #sums: PairSums
  /** Per column two numbers: where its list begins, and where it ends by now. */
  readonly #bounds: Uint32Array
  #first = 0
  /** What values are multiplied with. */
  #scale = 1

  /** @param sums with room for all entries of the largest block */
  constructor(matrix: SparseMatrix, sums: PairSums, work: SearchWork) {
    this.#matrix = matrix
    this.#sums = sums
    this.#work = work
    this.#bounds = longList(Uint32Array, 2 * matrix.columnCount + 1)
  }

  /** Begins another block, for the rows `first` to `end` (exclusive), 65,536 of them at most. None is taken yet. */
  open(first: number, end: number): void {
    const { offsets, columns, columnCount } = this.#matrix
    const bounds = this.#bounds.fill(0)
    for (let at = offsets[first]!; at < offsets[end]!; at++) bounds[2 * columns[at]! + 2]!++
    for (let list = 0; list < 2 * columnCount; list += 2) {
      bounds[list + 2]! += bounds[list]!
      bounds[list + 1] = bounds[list]!
    }
    this.#first = first
    this.#scale = Infinity
    for (let row = first; row < end; row++) this.#scale = Math.min(this.#scale, scaleOf(this.#matrix, row, offsets[row + 1]!))
  }

  /** Takes a row into the block. */
  take(row: number): void {
    const { offsets, columns, values } = this.#matrix
    const entries = this.#sums.entries
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const place = this.#bounds[2 * columns[at]! + 1]!++
      entries[place] = (Math.ceil(values[at]! * this.#scale) << 16) | (row - this.#first)
    }
  }

  /**
   * Adds what a row shares with each of the block to their sums.
   * @param to the first entry of the row that is left out
   * @returns how many units a step has
   */
  addSums(row: number, to: number): number {
    const { offsets, columns, values } = this.#matrix
    const [sums, bounds] = [this.#sums, this.#bounds]
    const scale = scaleOf(this.#matrix, row, to)
    let additions = 0
    for (let at = offsets[row]!; at < to; at++) {
      const start = bounds[2 * columns[at]!]!
      const end = bounds[2 * columns[at]! + 1]!
      if (start === end) continue
      sums.add(Math.ceil(values[at]! * scale), start, end)
      additions += end - start
    }
    this.#work.additions += additions
    return 2 ** 16 / (scale * this.#scale)
  }
}

/** What the first values of a row are multiplied with, so that they are no longer than {@link LONGEST} when they are rounded up. */
function scaleOf({ offsets, values }: SparseMatrix, row: number, to: number): number {
  let squares = 0
  for (let at = offsets[row]!; at < to; at++) squares += values[at]! ** 2
  return squares === 0 ? LONGEST : (LONGEST - Math.sqrt(to - offsets[row]!)) / Math.sqrt(squares)
}
