import { mostEntries } from '../base/mostEntries.js'
import type { SparseMatrix } from '../model/layer.js'
import { SHARES } from './indexLists.js'
import { MOST_COMMON, type IndexRoom } from './IndexRoom.js'
import { rankByCount } from './orderByCount.js'
import { RowRanker } from './RowRanker.js'

/** Lengths of rests are kept in steps, 255 of which are the length of the longest row. */
const STEPS = 255
/** Columns of so many rows are common, as far as they can be numbered. Others are always read whole. */
export const COMMON = 128
/** As many bits as `SHARES` takes; all others are marks. */
const SHARE_BITS = 6
const MARKS = 32 - SHARE_BITS
/** What any row has that has a common column. */
const ANY = -1

/** A row as an index has it: so many entries, ranks ascending. */
export interface RankedRow {
  readonly ranks: Uint32Array
  readonly values: Float32Array
  readonly size: number
}

/**
 * A matrix made ready for the search: columns renumbered by rank, rarest first, so that a row begins with what few others
 * have; rows per column; the common columns of each row; and what says, for little room, how much two rows can still share in these.
 */
export class RankedRows {
  readonly rows: number
  /** The number that each row has in the matrix. Here rows are numbered as their order has them. */
  readonly order: Uint32Array
  /** The rank of each column. */
  readonly rankOf: Uint32Array
  /** Postings, the common columns of rows, and what a search keeps beside them. */
  readonly room: IndexRoom
  /** Postings of rank k: `postingOffsets[k] .. postingOffsets[k + 1]`; those of a common one with the longest rest of their row first. */
  readonly postingOffsets: Uint32Array
  /** In the lists of common columns, how long the rest of the row is, from this entry on, in steps; not less than it is: a bound. */
  readonly postingRests: Uint8Array
  /** Where these lists begin: the first rest is that of this posting. */
  readonly restsFrom: number
  /** The length of the longest row. */
  readonly longest: number
  /** The length of one step; 254 of them are as long as the longest row. */
  readonly step: number
  /** The first rank of a common column. */
  readonly commonFrom: number
  /** Per common column, by rank, the greatest value. No row has more than this times the share that its record says. */
  readonly most: Float32Array
  readonly #ranker: RowRanker
  readonly #row: { readonly ranks: Uint32Array; readonly values: Float32Array; size: number }
  /** The first common column, by rank, that has a mark of its own. */
  readonly #markedFrom: number

  /**
   * @param counts rows per column: becomes a part of the index
   * @param order rows of the matrix in the order in which they are to be numbered
   * @param room an empty one
   */
  constructor(matrix: SparseMatrix, counts: Uint32Array, order: Uint32Array, room: IndexRoom) {
    const { rows, columns, columnCount, offsets } = matrix
    this.rows = rows
    this.order = order
    this.room = room
    this.postingOffsets = new Uint32Array(columnCount + 1)
    const sizes = this.postingOffsets.subarray(0, columnCount)
    sizes.set(counts)
    sizes.sort()
    this.commonFrom = Math.max(firstOf(sizes, COMMON), columnCount - MOST_COMMON)
    this.#markedFrom = Math.max(0, firstOf(sizes, rows >> 11) - this.commonFrom)
    this.rankOf = rankByCount(counts)
    const most = mostEntries(offsets)
    this.#ranker = new RowRanker(this.rankOf, most)
    this.#row = { ranks: new Uint32Array(most), values: new Float32Array(most), size: 0 }
    this.longest = longestRow(matrix)
    this.step = Math.max(Number.MIN_VALUE, this.longest / (STEPS - 1))
    this.most = new Float32Array(columnCount - this.commonFrom)
    this.#fillPostings(matrix)
    this.restsFrom = this.postingOffsets[this.commonFrom]!
    this.postingRests = new Uint8Array(columns.length - this.restsFrom)
    this.#fillRows()
    this.#sortPostings()
    this.#fillMarks()
  }

  /**
   * A row of the index, all of it.
   * @param matrix that of which the index was made: it keeps common columns alone
   * @returns valid until the next is asked for
   */
  rowAt({ offsets, columns, values }: SparseMatrix, row: number): RankedRow {
    const [start, end] = [offsets[this.order[row]!]!, offsets[this.order[row]! + 1]!]
    this.#ranker.rank(columns, values, start, end, this.#row.ranks, this.#row.values, 0)
    this.#row.size = end - start
    return this.#row
  }

  /** The mark of a common column, by rank, that all rows have which have the column, and some others; of columns without one what any row may have. */
  markOf(rank: number): number {
    return rank < this.#markedFrom ? ANY : 1 << (SHARE_BITS + (rank % MARKS))
  }

  /** Each list from its end to its start, rows ascending in it; and where the common columns of each row end. */
  #fillPostings({ offsets: starts, columns, values }: SparseMatrix): void {
    const { offsets, postings, postingValues } = this.room
    const places = this.postingOffsets
    for (let rank = 1; rank < places.length; rank++) places[rank]! += places[rank - 1]!
    let common = columns.length - (places[this.commonFrom - 1] ?? 0)
    offsets[this.rows] = common
    for (let row = this.rows - 1; row >= 0; row--) {
      const old = this.order[row]!
      offsets[row] = common
      for (let at = starts[old]!; at < starts[old + 1]!; at++) {
        const rank = this.rankOf[columns[at]!]!
        const place = --places[rank]!
        postings[2 * place] = row
        postingValues[2 * place + 1] = values[at]!
        common -= +(rank >= this.commonFrom)
      }
    }
  }

  /** The common columns of the rows, from the commonest on, each row from its end to its start; and how long the rest of a row is at each. */
  #fillRows(): void {
    const { offsets, ranks, values, postings, postingValues, records } = this.room
    // Where there will be records.
    const squares = new Float64Array(records.buffer, records.byteOffset, this.rows)
    for (let rank = this.most.length - 1; rank >= 0; rank--) {
      for (let place = this.postingOffsets[this.commonFrom + rank]!; place < this.postingOffsets[this.commonFrom + rank + 1]!; place++) {
        const row = postings[2 * place]!
        const value = postingValues[2 * place + 1]!
        const at = --offsets[row]!
        ranks[at] = rank
        values[at] = value
        squares[row]! += value * value
        this.postingRests[place - this.restsFrom] = this.#inSteps(squares[row]!)
        if (value > this.most[rank]!) this.most[rank] = value
      }
    }
  }

  /** Rounded up, with room for the rounding of the sum. */
  #inSteps(squares: number): number {
    return Math.min(STEPS, Math.ceil((Math.sqrt(squares) / this.step) * (1 + 2 ** -30)))
  }

  /** The list of each common column by rest, longest first: a counting sort, list by list. */
  #sortPostings(): void {
    const { postings, postingValues } = this.room
    const ends = this.postingOffsets
    const longest = ends.length < 2 ? 0 : ends.at(-1)! - ends.at(-2)!
    const rows = new Uint32Array(longest)
    const values = new Float32Array(longest)
    const rests = new Uint8Array(longest)
    const next = new Uint32Array(STEPS + 2)
    for (let rank = this.commonFrom; rank + 1 < ends.length; rank++) {
      const first = ends[rank]!
      const size = ends[rank + 1]! - first
      for (let at = 0; at < size; at++) {
        rows[at] = postings[2 * (first + at)]!
        values[at] = postingValues[2 * (first + at) + 1]!
        rests[at] = this.postingRests[first - this.restsFrom + at]!
        next[STEPS - rests[at]! + 1]!++
      }
      for (let rest = 0; rest <= STEPS; rest++) next[rest + 1]! += next[rest]!
      for (let at = 0; at < size; at++) {
        const place = first + next[STEPS - rests[at]!]!++
        postings[2 * place] = rows[at]!
        postingValues[2 * place + 1] = values[at]!
        this.postingRests[place - this.restsFrom] = rests[at]!
      }
      next.fill(0)
    }
  }

  /**
   * Per row the marks of its common columns and, in the lowest bits, the greatest share that it has of the greatest value in any of them.
   */
  #fillMarks(): void {
    const { offsets, ranks, values, records } = this.room
    for (let row = 0; row < this.rows; row++) {
      let marks = 0
      let share = 0
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const rank = ranks[at]!
        share = Math.max(share, values[at]! / this.most[rank]!)
        if (rank >= this.#markedFrom) marks |= this.markOf(rank)
      }
      records[2 * row] = 0
      records[2 * row + 1] = marks | Math.min(SHARES, Math.ceil(share * SHARES * (1 + 2 ** -20)))
    }
  }
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

/** The first place of a number that is not less, in ascending ones. */
function firstOf(numbers: Uint32Array, least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
