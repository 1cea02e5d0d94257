import type { SparseMatrix } from '../model/layer.js'
import { shareOf, unitsOf } from './joinLayers.js'
import { RankedRows } from './RankedRows.js'
import { TopList } from './TopList.js'

/** Bounds are compared with whole sums: room for the rounding of the bound itself. */
const BOUND_SLACK = 1e-2
/** To complete a row costs about as much as to read this many postings. */
const COMPLETION_COST = 32
/** Rows are looked through in blocks of this many where any of them was met. */
const BLOCK = 256

/** How much work a search took, whatever the machine. */
export interface SearchWork {
  /** Postings read. */
  additions: number
  /** Sums looked at to find those that can win. */
  candidates: number
  /** Rows whose sum was completed from their own entries. */
  completions: number
}

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
 * nothing, or less than `minWeight`, are left out. Exact. Parts of the rows, searched by several workers, join to the same.
 *
 * A row's columns are read from the rarest on, band by band. What two rows can still gain from the columns left is at most
 * the product of the lengths of both rests (Cauchy and Schwarz), as in L2AP: Anastasiu & Karypis (2014),
 * doi:10.1109/ICDE.2014.6816700. Once few of the rows met can reach the `topK`-th best, only these are completed, and of
 * the columns left only the rows with a rest long enough to win by it alone are looked at.
 * @param matrix of `joinLayers`: the product of two values in a column is what it adds, in units of 0.00001
 * @param work is added to
 */
export function findNearest(
  matrix: SparseMatrix,
  { topK, minWeight, from = 0, to = matrix.rows }: NearestOptions,
  work: SearchWork = { additions: 0, candidates: 0, completions: 0 },
): Uint32Array[] {
  const search = new Search(new RankedRows(matrix), topK, Math.max(1, unitsOf(minWeight)), work)
  return Array.from({ length: to - from }, (_, index) => search.nearest(from + index))
}

class Search {
  readonly #index: RankedRows
  readonly #minUnits: number
  readonly #work: SearchWork
  /** Per row the sum so far; 0 for a row not met, below 0 for one that is done with. */
  readonly #sums: Float64Array
  /** Blocks in which rows were met: flags, and the list of those flagged. */
  readonly #touched: Uint8Array
  readonly #blocks: Uint32Array
  #blockCount = 0
  /** The value that the searched row has at each rank. */
  readonly #own: Float32Array
  readonly #best: TopList
  /** Rows to complete first: twice as many as are wanted. */
  readonly #promising: TopList
  /** What the `topK`-th best of the searched row has at least. */
  #needed = 0

  constructor(index: RankedRows, topK: number, minUnits: number, work: SearchWork) {
    const blocks = Math.ceil(index.rows / BLOCK)
    this.#index = index
    this.#minUnits = minUnits
    this.#work = work
    this.#sums = new Float64Array(blocks * BLOCK)
    this.#touched = new Uint8Array(blocks)
    this.#blocks = new Uint32Array(blocks)
    this.#own = new Float32Array(index.postingOffsets.length)
    this.#best = new TopList(topK)
    this.#promising = new TopList(2 * topK)
  }

  nearest(row: number): Uint32Array {
    const { offsets, ranks, values, bandEnds } = this.#index
    const end = offsets[row + 1]!
    for (let at = offsets[row]!; at < end; at++) this.#own[ranks[at]!] = values[at]!
    // A row does not meet itself.
    this.#sums[row] = -Infinity
    this.#touched[Math.floor(row / BLOCK)] = 1
    let at = offsets[row]!
    let band = 0
    for (; at < end; band++) {
      const from = at
      while (at < end && ranks[at]! < bandEnds[band]!) at++
      this.#meetRows(from, at)
      if (at < end && this.#isNarrowed(row, at, band)) break
    }
    this.#listBlocks()
    this.#best.clear()
    if (at < end) this.#completeRows(row, at, band)
    else this.#rankRows()
    this.#forget(row)
    return this.#best.rows()
  }

  /** Adds up the shares of some entries of the searched row. */
  #meetRows(from: number, to: number): void {
    const { ranks, values, postingOffsets, postingRows, postingValues } = this.#index
    const sums = this.#sums
    const touched = this.#touched
    for (let at = from; at < to; at++) {
      const value = values[at]!
      const first = postingOffsets[ranks[at]!]!
      const end = postingOffsets[ranks[at]! + 1]!
      for (let place = first; place < end; place++) {
        const other = postingRows[place]!
        sums[other]! += shareOf(value, postingValues[place]!)
        touched[(other / BLOCK) | 0] = 1
      }
      this.#work.additions += end - first
    }
  }

  #listBlocks(): void {
    const touched = this.#touched
    let count = 0
    for (let block = 0; block < touched.length; block++) if (touched[block] === 1) this.#blocks[count++] = block
    this.#blockCount = count
  }

  /** Whether completing those that can still win is less work than reading the next band. */
  #isNarrowed(row: number, at: number, band: number): boolean {
    const ahead = this.#countPostings(row, at, band + 1)
    this.#listBlocks()
    if (2 * ahead < this.#blockCount * BLOCK) return false
    this.#needed = this.#findNeeded()
    const rest = this.#index.tails[at]!
    const least = this.#needed - this.#rounding(row, at)
    return this.#countOpen(rest, least, this.#index.restBehind[band]!) * COMPLETION_COST < ahead
  }

  #countPostings(row: number, from: number, band: number): number {
    const { offsets, ranks, bandEnds, postingOffsets } = this.#index
    let count = 0
    for (let at = from; at < offsets[row + 1]! && ranks[at]! < bandEnds[band]!; at++) {
      count += postingOffsets[ranks[at]! + 1]! - postingOffsets[ranks[at]!]!
    }
    return count
  }

  /** The `topK`-th best of the whole sums of the most promising rows so far. */
  #findNeeded(): number {
    const sums = this.#sums
    const promising = this.#promising
    promising.clear()
    for (let place = 0; place < this.#blockCount; place++) {
      const start = this.#blocks[place]! * BLOCK
      for (let other = start; other < start + BLOCK; other++) {
        if (sums[other]! > promising.floor) promising.offer(other, sums[other]!)
      }
    }
    this.#work.candidates += this.#blockCount * BLOCK
    this.#best.clear()
    for (const other of promising.rows()) this.#best.offer(other, this.#rest(other, 0, -Infinity, 0))
    return Math.max(this.#best.floor, this.#minUnits)
  }

  #countOpen(rest: number, least: number, rests: Float32Array): number {
    const sums = this.#sums
    let open = 0
    for (let place = 0; place < this.#blockCount; place++) {
      const start = this.#blocks[place]! * BLOCK
      const end = Math.min(start + BLOCK, rests.length)
      for (let other = start; other < end; other++) if (sums[other]! + rest * rests[other]! >= least) open++
    }
    return open
  }

  /** Each share is rounded, by half a unit at most. */
  #rounding(row: number, at: number): number {
    return (this.#index.offsets[row + 1]! - at) / 2 + BOUND_SLACK
  }

  #completeRows(row: number, cut: number, band: number): void {
    const { ranks, tails, restBehind } = this.#index
    const rounding = this.#rounding(row, cut)
    const rest = tails[cut]!
    const rests = restBehind[band]!
    const sums = this.#sums
    for (let place = 0; place < this.#blockCount; place++) {
      const start = this.#blocks[place]! * BLOCK
      const end = Math.min(start + BLOCK, rests.length)
      for (let other = start; other < end; other++) {
        const sum = sums[other]!
        const needed = Math.max(this.#needed, this.#best.floor) - rounding
        if (sum + rest * rests[other]! < needed || sum === 0) continue
        this.#offer(other, sum + this.#rest(other, ranks[cut]!, needed - sum, rest))
      }
    }
    this.#visitNewRows(row, cut)
  }

  /** Rows that share nothing before the cut: they win only where both rests are long. Lists begin with the longest. */
  #visitNewRows(row: number, cut: number): void {
    const { offsets, ranks, tails, postingOffsets, postingRows, postingTails } = this.#index
    for (let at = cut; at < offsets[row + 1]!; at++) {
      const rank = ranks[at]!
      const rounding = this.#rounding(row, at)
      const end = postingOffsets[rank + 1]!
      for (let place = postingOffsets[rank]!; place < end; place++) {
        const needed = Math.max(this.#needed, this.#best.floor) - rounding
        if (tails[at]! * postingTails[place]! < needed) break
        const other = postingRows[place]!
        if (this.#sums[other] !== 0) continue
        this.#sums[other] = -1
        this.#touched[(other / BLOCK) | 0] = 1
        this.#offer(other, this.#rest(other, rank, needed, tails[at]!))
      }
    }
  }

  /** Where all of the searched row has been read, the sums are whole. */
  #rankRows(): void {
    for (let place = 0; place < this.#blockCount; place++) {
      const start = this.#blocks[place]! * BLOCK
      for (let other = start; other < start + BLOCK; other++) this.#offer(other, this.#sums[other]!)
    }
  }

  #offer(row: number, units: number): void {
    if (units >= this.#minUnits && units >= this.#best.floor) this.#best.offer(row, units)
  }

  #forget(row: number): void {
    const { offsets, ranks } = this.#index
    for (let block = 0; block < this.#touched.length; block++) {
      if (this.#touched[block] === 0) continue
      this.#sums.fill(0, block * BLOCK, (block + 1) * BLOCK)
      this.#touched[block] = 0
    }
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) this.#own[ranks[at]!] = 0
  }

  /**
   * What a row shares with the searched row from a rank on; minus infinity where it cannot come to what is needed.
   * @param ownRest length of the searched row's rest
   */
  #rest(row: number, fromRank: number, needed: number, ownRest: number): number {
    const { offsets, ranks, values, tails } = this.#index
    const own = this.#own
    const end = offsets[row + 1]!
    this.#work.completions++
    let sum = 0
    for (let at = this.#index.firstFrom(row, fromRank); at < end; at++) {
      const value = own[ranks[at]!]!
      if (value !== 0) sum += shareOf(value, values[at]!)
      else if (sum + ownRest * tails[at]! < needed) return -Infinity
    }
    return sum
  }
}
