import type { SparseMatrix } from '../model/layer.js'
import { rankColumns } from './rankColumns.js'

/** Lengths of rests are kept in steps, 255 of which are the length of the longest row. */
const STEPS = 255
/** Lists shorter than this are always read whole: they stay as they are. */
export const SHORT_LIST = 128

/**
 * A matrix made ready for the search: columns renumbered by rank, rarest first, so that a row begins with what few others
 * have; rows per column; and what says, for little room, how much two rows can still share in the columns that are left.
 */
export class RankedRows {
  readonly rows: number
  /** The number that each row has in the matrix. Here rows are numbered as their order has them. */
  readonly order: Uint32Array
  /** Entries of row r: `offsets[r] .. offsets[r + 1]`, ranks ascending. */
  readonly offsets: Uint32Array
  readonly ranks: Uint32Array
  readonly values: Float32Array
  /** Entries of rank k: `postingOffsets[k] .. postingOffsets[k + 1]`, those with the longest rest of their row first. */
  readonly postingOffsets: Uint32Array
  readonly postingRows: Uint32Array
  readonly postingValues: Float32Array
  /** In lists that are not short, how long the rest of the row is, from this entry on, in steps; not less than it is: a bound. */
  readonly postingRests: Uint8Array
  /** Where these lists begin: the first rest is that of this posting. */
  readonly restsFrom: number
  /** The length of the longest row. */
  readonly longest: number
  /** The length of one step; 254 of them are as long as the longest row. */
  readonly step: number
  /**
   * Per row two numbers: one for a search, 0 in between; and its marks, the bits that `bitOf` gives for its common columns
   * and, in the lowest bits, the greatest share that it has of the greatest value in any column with more than few rows.
   */
  readonly records: Int32Array
  /** The first rank whose list is not short. */
  readonly longFrom: number
  /** The first rank that has a mark. */
  readonly markedFrom: number
  /** The greatest value at each rank. No row has more than this times the share that its record says. */
  readonly most: Float32Array

  /** The rank of each column. */
  readonly rankOf: Uint32Array

  /**
   * @param counts rows per column: becomes a part of the index, as the room does
   * @param order rows of the matrix in the order in which they are to be numbered
   * @param room as many numbers as the matrix has entries: becomes a part of the index, to spare memory
   */
  constructor(matrix: SparseMatrix, counts: Uint32Array, order: Uint32Array, room = new Uint32Array(matrix.columns.length)) {
    const size = matrix.columns.length
    this.rows = matrix.rows
    this.order = order
    const { offsets, columns: ranks, values, rankOf } = rankColumns(matrix, counts, order)
    this.offsets = offsets
    this.ranks = ranks
    this.values = values
    this.rankOf = rankOf
    this.postingOffsets = new Uint32Array(matrix.columnCount + 1)
    for (let at = 0; at < size; at++) this.postingOffsets[ranks[at]! + 1]!++
    for (let rank = 0; rank < matrix.columnCount; rank++) this.postingOffsets[rank + 1]! += this.postingOffsets[rank]!
    this.postingRows = room
    this.postingValues = new Float32Array(size)
    this.records = new Int32Array(2 * matrix.rows)
    this.longest = longestRow(this)
    this.step = Math.max(Number.MIN_VALUE, this.longest / (STEPS - 1))
    this.longFrom = this.#firstRankOf(SHORT_LIST)
    this.restsFrom = this.postingOffsets[this.longFrom]!
    this.postingRests = new Uint8Array(size - this.restsFrom)
    this.markedFrom = this.#firstRankOf(Math.max(8, matrix.rows >> 11))
    this.most = this.#findMost()
    this.#fillPostings()
    this.#fillRecords()
  }

  #firstRankOf(count: number): number {
    const ends = this.postingOffsets
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle + 1]! - ends[middle]! < count) low = middle + 1
      else high = middle
    }
    return low
  }

  #fillPostings(): void {
    const next = this.postingOffsets.slice()
    for (let row = 0; row < this.rows; row++) {
      let squares = 0
      for (let at = this.offsets[row + 1]! - 1; at >= this.offsets[row]!; at--) {
        const value = this.values[at]!
        squares += value * value
        const place = next[this.ranks[at]!]!++
        this.postingRows[place] = row
        this.postingValues[place] = value
        if (place >= this.restsFrom) this.postingRests[place - this.restsFrom] = this.#inSteps(squares)
      }
    }
    this.#sortPostings()
  }

  /** Rounded up, with room for the rounding of the sum. */
  #inSteps(squares: number): number {
    return Math.min(STEPS, Math.ceil((Math.sqrt(squares) / this.step) * (1 + 2 ** -30)))
  }

  /** Each long list by rest, longest first: a counting sort, list by list. */
  #sortPostings(): void {
    const ends = this.postingOffsets
    const longest = ends.length < 2 ? 0 : ends.at(-1)! - ends.at(-2)!
    const rows = new Uint32Array(longest)
    const values = new Float32Array(longest)
    const rests = new Uint8Array(longest)
    const next = new Uint32Array(STEPS + 2)
    for (let rank = this.longFrom; rank + 1 < ends.length; rank++) {
      const first = ends[rank]!
      const size = ends[rank + 1]! - first
      for (let at = 0; at < size; at++) {
        rows[at] = this.postingRows[first + at]!
        values[at] = this.postingValues[first + at]!
        rests[at] = this.postingRests[first - this.restsFrom + at]!
        next[STEPS - rests[at]! + 1]!++
      }
      for (let rest = 0; rest <= STEPS; rest++) next[rest + 1]! += next[rest]!
      for (let at = 0; at < size; at++) {
        const place = first + next[STEPS - rests[at]!]!++
        this.postingRows[place] = rows[at]!
        this.postingValues[place] = values[at]!
        this.postingRests[place - this.restsFrom] = rests[at]!
      }
      next.fill(0)
    }
  }

  #findMost(): Float32Array {
    const most = new Float32Array(this.postingOffsets.length)
    for (let at = 0; at < this.ranks.length; at++) {
      const rank = this.ranks[at]!
      if (this.values[at]! > most[rank]!) most[rank] = this.values[at]!
    }
    return most
  }

  #fillRecords(): void {
    for (let row = 0; row < this.rows; row++) {
      let marks = 1 << UNSIGNED
      let share = 0
      for (let at = this.offsets[row + 1]! - 1; at >= this.offsets[row]!; at--) {
        const rank = this.ranks[at]!
        if (rank < this.longFrom) break
        share = Math.max(share, this.values[at]! / this.most[rank]!)
        if (rank >= this.markedFrom) marks |= 1 << bitOf(rank)
      }
      this.records[2 * row + 1] = marks | Math.min(SHARES, Math.ceil(share * SHARES * (1 + 2 ** -20)))
    }
  }
}

/** Shares are kept in so many steps, in as many of the lowest bits as that takes. */
export const SHARES = 63
const SHARE_BITS = 6
/** The bit that all rows have: a column without a mark may be in any row. */
export const UNSIGNED = 31

/** One bit of 25 for a rank: rows that have it all have the bit. */
export function bitOf(rank: number): number {
  return SHARE_BITS + ((Math.imul(rank, 0x9e3779b1) >>> 16) % 25)
}

/** The length of the longest row. */
export function longestRow({ rows, offsets, values }: Pick<SparseMatrix, 'rows' | 'offsets' | 'values'>): number {
  let longest = 0
  for (let row = 0; row < rows; row++) {
    let squares = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) squares += values[at]! * values[at]!
    if (squares > longest) longest = squares
  }
  return Math.sqrt(longest)
}
