import type { SparseMatrix } from '../model/layer.js'
import { SHARES } from './indexLists.js'
import { BEHIND } from './IndexRoom.js'
import type { RankedRow, RankedRows } from './RankedRows.js'
import type { SearchWork } from './searchWork.js'
import { TopList } from './TopList.js'

/** Bounds are compared with whole sums: room for the rounding of the bound itself. */
const BOUND_SLACK = 1e-2
/** The sum of the searched row itself: it never comes above 0. */
const SELF = -(2 ** 30)
/** What is needed is counted again once so many times as many rows are met. */
const GROWTH = 3
/** Lists up to this part of the rows met are read without asking. */
const LIGHT = 1 / 3

/**
 * Finds what is near to one row after another.
 *
 * A row's columns are read from the rarest on. What two rows can still gain from the columns left is at most
 * the product of the lengths of both rests (Cauchy and Schwarz), as in L2AP: Anastasiu & Karypis (2014),
 * doi:10.1109/ICDE.2014.6816700. Once most of a list belongs to rows too short to come to what is needed, it and the more
 * common ones are no longer added up: only their first rows, those with a rest that is long enough, are met. Of all rows
 * met, those are completed from their own entries that can still win: by which of the columns left their marks say that
 * they may have, and the most that they have there.
 */
export class PrunedSearch {
  readonly #index: RankedRows
  readonly #work: SearchWork
  readonly #best: TopList
  /** Per entry of the searched row the length of its rest; and the first of them in a common column. */
  #rests = new Float64Array(0)
  #common = 0

  /** @param index with room for as many rows as are looked for */
  constructor(index: RankedRows, work: SearchWork) {
    this.#index = index
    this.#work = work
    this.#best = new TopList(index.room.best.length)
  }

  /** The nearest of a row of the index, which was made of a matrix. @returns as `nearestTo` */
  nearest(matrix: SparseMatrix, row: number, minUnits: number): TopList {
    const { records } = this.#index.room
    records[2 * row] = SELF
    const best = this.nearestTo(this.#index.rowAt(matrix, row), minUnits)
    records[2 * row] = 0
    return best
  }

  /** The rows, numbered as in the matrix, that share most with a row, and at least `minUnits`. @returns valid until the next search */
  nearestTo(row: RankedRow, minUnits: number): TopList {
    this.#prepare(row)
    const { ranks, size: entries } = row
    const { commonFrom, room } = this.#index
    let met = 0
    let counted = 0
    let needed = minUnits
    let at = 0
    for (; at < entries; at++) {
      const size = this.#sizeOf(ranks[at]!)
      if (met >= room.best.length && ranks[at]! >= commonFrom && size > LIGHT * met) {
        if (met > GROWTH * counted) {
          needed = Math.max(needed, this.#leastOfBest(met))
          counted = met
        }
        if (this.#isMostlyOut(row, at, needed)) break
      }
      met = this.#addList(row, at, met)
    }
    const found = this.#complete(row, at, met, needed, true)
    const { sums } = this.#index.room
    const best = this.#best
    best.clear()
    for (let index = 0; index < found; index++) if (sums[index]! >= best.floor) best.offer(this.#numberOf(index), sums[index]!)
    return best
  }

  /** Visits, in no order, all rows, numbered as in the matrix, that share at least so much with a row. */
  visitAbove(row: RankedRow, minUnits: number, visit: (other: number, units: number) => void): void {
    this.#prepare(row)
    let met = 0
    let at = 0
    for (; at < row.size; at++) {
      if (row.ranks[at]! >= this.#index.commonFrom && this.#isMostlyOut(row, at, minUnits)) break
      met = this.#addList(row, at, met)
    }
    const found = this.#complete(row, at, met, minUnits, false)
    for (let index = 0; index < found; index++) visit(this.#numberOf(index), this.#index.room.sums[index]!)
  }

  /** What the matrix calls a row found. */
  #numberOf(index: number): number {
    return this.#index.order[this.#index.room.met[index]!]!
  }

  #sizeOf(rank: number): number {
    return this.#index.postingOffsets[rank + 1]! - this.#index.postingOffsets[rank]!
  }

  #prepare({ ranks, values, size }: RankedRow): void {
    const { most, commonFrom, room } = this.#index
    const { own, masks, gains } = room
    if (this.#rests.length < size) this.#rests = new Float64Array(size)
    let squares = 0
    let at = size
    for (; at > 0 && ranks[at - 1]! >= commonFrom; at--) this.#rests[at - 1] = Math.sqrt((squares += values[at - 1]! ** 2))
    this.#common = at
    for (; at < size; at++) {
      const rank = ranks[at]! - commonFrom
      own[rank] = values[at]!
      masks[at - this.#common] = this.#index.markOf(rank)
      gains[at - this.#common] = Math.ceil((values[at]! * most[rank]!) / SHARES)
    }
    gains.fill(0, size - this.#common, size - this.#common + BEHIND)
  }

  /** Whether three quarters of a list have too short a rest to win by it alone. */
  #isMostlyOut({ ranks, size }: RankedRow, at: number, needed: number): boolean {
    const { postingOffsets, postingRests, restsFrom, step } = this.#index
    const place = postingOffsets[ranks[at]!]! - restsFrom + (this.#sizeOf(ranks[at]!) >> 2)
    return postingRests[place]! * step * this.#rests[at]! < needed - roundingOf(size - at)
  }

  /** Adds the shares of one entry to all rows that have its column. @returns how many rows are met by now */
  #addList({ ranks, values }: RankedRow, at: number, met: number): number {
    const { postingOffsets, room } = this.#index
    const start = postingOffsets[ranks[at]!]!
    const end = postingOffsets[ranks[at]! + 1]!
    this.#work.additions += end - start
    return room.add(values[at]!, start, end, met)
  }

  /** What the `topK`-th best row has so far. */
  #leastOfBest(met: number): number {
    this.#work.candidates += met
    return this.#index.room.leastOfBest(met) - 1
  }

  /** Rows that share nothing before the cut: they win only where both rests are long. Lists begin with the longest. */
  #meetHeads({ ranks, size }: RankedRow, cut: number, met: number, needed: number): number {
    const { postingOffsets, postingRests, restsFrom, step } = this.#index
    const { postings, records, met: list } = this.#index.room
    for (let at = cut; at < size; at++) {
      const least = (needed - roundingOf(size - at)) / (this.#rests[at]! * step)
      const first = postingOffsets[ranks[at]!]!
      const last = postingOffsets[ranks[at]! + 1]!
      let place = first
      for (; place < last && postingRests[place - restsFrom]! >= least; place++) {
        const other = postings[2 * place]!
        const sum = records[2 * other]!
        if (sum !== 0) continue
        records[2 * other] = 1
        list[met++] = other
      }
      this.#work.additions += place - first
    }
    return met
  }

  /**
   * Leaves the rows with enough, and their sums, at the front of the lists, and clears the records.
   * @param isRising whether only the best `topK` are asked for: what is needed then rises with what is found
   * @returns how many
   */
  #complete(row: RankedRow, cut: number, met: number, needed: number, isRising: boolean): number {
    const { ranks, size } = row
    const { commonFrom, most, room } = this.#index
    const all = cut < size ? this.#meetHeads(row, cut, met, needed) : met
    const slack = cut < size ? roundingOf(size - cut) : 0
    const fromRank = cut < size ? ranks[cut]! - commonFrom : most.length
    const found = room.complete(all, cut - this.#common, size - this.#common, fromRank, needed, slack, isRising)
    for (let at = this.#common; at < size; at++) room.own[ranks[at]! - commonFrom] = 0
    this.#work.candidates += all
    this.#work.completions += room.completed[0]!
    return found
  }
}

/** Each share is rounded, by half a unit at most. */
function roundingOf(entries: number): number {
  return entries / 2 + BOUND_SLACK
}
