import type { SparseMatrix } from '../model/layer.js'
import { shareOf, unitsOf } from './joinLayers.js'
import { RankedRows } from './RankedRows.js'
import { TopList } from './TopList.js'

/** Bounds are compared with whole sums: room for the rounding of the bound itself. */
const BOUND_SLACK = 1e-3
/** A list of postings this short is read without asking whether that is still needed. */
const SHORT_LIST = 32

/**
 * For each row the `topK` rows with the heaviest sum of shares, heaviest first, ties to the lower row; rows that share
 * nothing, or less than `minWeight`, are left out. Exact.
 *
 * A row's columns are read from the rarest on. Once the `topK`-th best partial sum is more than a row not yet met could
 * gain from the columns left, no new rows are taken in, and those met are completed only if they can still win. What can
 * be gained is bounded by the length of both rests (Cauchy and Schwarz), as in L2AP: Anastasiu & Karypis (2014),
 * doi:10.1109/ICDE.2014.6816700.
 */
export function findNearest(matrix: SparseMatrix, topK: number, minWeight: number): Uint32Array[] {
  const search = new Search(new RankedRows(matrix), topK, Math.max(1, unitsOf(minWeight)))
  return Array.from({ length: matrix.rows }, (_, row) => search.nearest(row))
}

class Search {
  readonly #index: RankedRows
  readonly #topK: number
  readonly #minUnits: number
  /** Per row the sum so far; 0 for a row not met. */
  readonly #sums: Float64Array
  readonly #met: Uint32Array
  #metCount = 0
  /** The value that the searched row has at each rank. */
  readonly #own: Float64Array
  readonly #best: TopList

  constructor(index: RankedRows, topK: number, minUnits: number) {
    this.#index = index
    this.#topK = topK
    this.#minUnits = minUnits
    this.#sums = new Float64Array(index.rows)
    this.#met = new Uint32Array(index.rows)
    this.#own = new Float64Array(index.longestTail.length)
    this.#best = new TopList(topK)
  }

  nearest(row: number): Uint32Array {
    // A row does not meet itself: its sum is never 0.
    this.#sums[row] = -Infinity
    const { cut, floor } = this.#meetRows(row)
    const nearest = this.#completeRows(row, cut, floor)
    this.#sums[row] = 0
    return nearest
  }

  /** Adds up shares from the rarest column on, up to the entry at which no new row can win; `floor` is what a winner has at least. */
  #meetRows(row: number): { cut: number; floor: number } {
    const { offsets, ranks, values, postingOffsets, postingRows, postingValues } = this.#index
    const sums = this.#sums
    const end = offsets[row + 1]!
    let floor = 0
    let count = 0
    this.#metCount = 0
    for (let at = offsets[row]!; at < end; at++) {
      const rank = ranks[at]!
      const first = postingOffsets[rank]!
      const last = postingOffsets[rank + 1]!
      if (count >= this.#topK && last - first > SHORT_LIST && 4 * (last - first) > count) {
        this.#metCount = count
        floor = Math.max(floor, this.#partialFloor())
        if (this.#bound(at, end) < floor) return { cut: at, floor }
      }
      const value = values[at]!
      for (let place = first; place < last; place++) {
        const units = shareOf(value, postingValues[place]!)
        if (units === 0) continue
        const other = postingRows[place]!
        if (sums[other] === 0) this.#met[count++] = other
        sums[other]! += units
      }
      this.#metCount = count
    }
    return { cut: end, floor }
  }

  /** What a row can gain at most from the entry `at` on. Each share is rounded, by half a unit at most. */
  #bound(at: number, end: number): number {
    return this.#index.tails[at]! * this.#index.longestTail[this.#index.ranks[at]!]! + (end - at) / 2 + BOUND_SLACK
  }

  /** The `topK`-th best sum so far. */
  #partialFloor(): number {
    this.#best.clear()
    for (let at = 0; at < this.#metCount; at++) this.#best.offer(this.#met[at]!, this.#sums[this.#met[at]!]!)
    return this.#best.floor
  }

  #completeRows(row: number, cut: number, floor: number): Uint32Array {
    const { offsets, ranks, values } = this.#index
    const end = offsets[row + 1]!
    const open = cut < end
    for (let at = cut; at < end; at++) this.#own[ranks[at]!] = values[at]!
    const bound = open ? this.#bound(cut, end) : 0
    const best = this.#best
    best.clear()
    for (let at = 0; at < this.#metCount; at++) {
      const other = this.#met[at]!
      const sum = this.#sums[other]!
      this.#sums[other] = 0
      if (sum + bound < Math.max(floor, best.floor, this.#minUnits)) continue
      const whole = open ? sum + this.#rest(other, ranks[cut]!) : sum
      if (whole >= this.#minUnits) best.offer(other, whole)
    }
    for (let at = cut; at < end; at++) this.#own[ranks[at]!] = 0
    return best.rows()
  }

  /** What a row shares with the searched row from a rank on. */
  #rest(row: number, fromRank: number): number {
    const { offsets, ranks, values } = this.#index
    let sum = 0
    for (let at = offsets[row + 1]! - 1; at >= offsets[row]! && ranks[at]! >= fromRank; at--) {
      const own = this.#own[ranks[at]!]!
      if (own !== 0) sum += shareOf(own, values[at]!)
    }
    return sum
  }
}
