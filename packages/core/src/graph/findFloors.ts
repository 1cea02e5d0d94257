import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'
import { entryFrom, OpenRow } from './OpenRow.js'
import type { SearchWork, Share } from './searchWork.js'
import { TopList } from './TopList.js'
import { transpose } from './transpose.js'

/** For each row so many times as many rows are looked at as are wanted. */
const SEEDS = 2

/**
 * Per row what its nearest share with it at the least: the smallest of its `topK` heaviest sums with a few rows, those that
 * share most with it in rare columns. Most often these are its nearest, or nearly so.
 * @param matrix its columns by rank, rarest first; no sum leaves 32 bits
 * @param rare how many columns are rare
 * @param share whose rows are looked at, where there is an exchange: the others are left to it
 */
export function findFloors(matrix: SparseMatrix, rare: number, topK: number, minUnits: number, { part, parts, exchange }: Share, work: SearchWork): Float64Array {
  const floors = longList(Float64Array, matrix.rows)
  const search = new SeedSearch(matrix, rare, SEEDS * topK, work)
  const best = new TopList(topK)
  const [first, step] = exchange === undefined ? [0, 1] : [part, parts]
  for (let row = first; row < matrix.rows; row += step) {
    best.clear()
    search.offer(row, best)
    floors[row] = best.size === topK ? Math.max(minUnits, best.floor) : minUnits
  }
  exchange?.(floors)
  return floors
}

/** Finds rows that share what is rare with another. */
class SeedSearch {
  readonly #matrix: SparseMatrix
  readonly #rare: number
  readonly #byColumn: SparseMatrix
  readonly #work: SearchWork
  readonly #open: OpenRow
  readonly #seeds: TopList
  /** Per row what it shares in rare columns with the row that is looked at; and the rows that share anything. */
  readonly #sums: Int32Array
  readonly #met: Uint32Array

  constructor(matrix: SparseMatrix, rare: number, seeds: number, work: SearchWork) {
    this.#matrix = matrix
    this.#rare = rare
    this.#byColumn = transpose(matrix, rare)
    this.#work = work
    this.#open = new OpenRow(matrix, rare)
    this.#seeds = new TopList(seeds)
    this.#sums = longList(Int32Array, matrix.rows)
    this.#met = longList(Uint32Array, matrix.rows)
  }

  /** Offers a list the seeds of a row, with all that they share with it. */
  offer(row: number, best: TopList): void {
    const [seeds, open] = [this.#seeds, this.#open]
    const rest = entryFrom(this.#matrix, row, this.#rare)
    this.#choose(row, this.#sum(row, rest))
    open.open(row, rest)
    seeds.visit((other, sum) => best.offer(other, sum + open.shareWith(other, this.#rare)))
    this.#work.completions += seeds.size
  }

  /** @returns how many rows share anything */
  #sum(row: number, to: number): number {
    const { offsets, columns, values } = this.#matrix
    const { offsets: starts, columns: rows, values: others } = this.#byColumn
    const [sums, met] = [this.#sums, this.#met]
    let count = 0
    for (let at = offsets[row]!; at < to; at++) {
      const start = starts[columns[at]!]!
      const end = starts[columns[at]! + 1]!
      this.#work.additions += end - start
      for (let place = start; place < end; place++) {
        const other = rows[place]!
        const share = (values[at]! * others[place]! + 0.5) | 0
        if (sums[other] === 0 && share > 0) met[count++] = other
        sums[other]! += share
      }
    }
    return count
  }

  /** Clears the sums. */
  #choose(row: number, count: number): void {
    const [sums, seeds] = [this.#sums, this.#seeds]
    seeds.clear()
    for (let at = 0; at < count; at++) {
      const other = this.#met[at]!
      if (other !== row && sums[other]! >= seeds.floor) seeds.offer(other, sums[other]!)
      sums[other] = 0
    }
  }
}
