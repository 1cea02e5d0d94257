import { bitOf, SHARES, SHORT_LIST, UNSIGNED, type RankedRows } from './RankedRows.js'
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

/** A row as an index has it: entries `start .. end` of these, ranks ascending. */
export interface RankedRow {
  readonly ranks: Uint32Array
  readonly values: Float32Array
  start: number
  end: number
}

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
  /** Rows met; after a search the first of them are those found. */
  readonly #met: Uint32Array
  /** Beside them their sums, in the end. */
  readonly #sums: Int32Array
  /** The sums of the best `topK` rows met, as a heap, the least first. */
  readonly #heap: Int32Array
  /** The value that the searched row has at each rank. */
  readonly #own: Float32Array
  /** The searched row, where it is one of the index. */
  readonly #row: RankedRow
  /** Per entry of the searched row the length of its rest; what a row with one share can gain there; the bit that marks it. */
  #rests = new Float64Array(0)
  #gains = new Float64Array(0)
  #bits = new Uint8Array(0)

  constructor(index: RankedRows, topK: number, work: SearchWork) {
    this.#index = index
    this.#work = work
    this.#best = new TopList(topK)
    this.#met = new Uint32Array(index.rows + 1)
    this.#sums = new Int32Array(index.rows)
    this.#heap = new Int32Array(topK)
    this.#row = { ranks: index.ranks, values: index.values, start: 0, end: 0 }
    this.#own = new Float32Array(index.postingOffsets.length)
  }

  /** The nearest of a row of the index. @returns as `nearestTo` */
  nearest(row: number, minUnits: number): TopList {
    const { offsets, records } = this.#index
    records[2 * row] = SELF
    this.#row.start = offsets[row]!
    this.#row.end = offsets[row + 1]!
    const best = this.nearestTo(this.#row, minUnits)
    records[2 * row] = 0
    return best
  }

  /** The rows, numbered as in the matrix, that share most with a row, and at least `minUnits`. @returns valid until the next search */
  nearestTo(row: RankedRow, minUnits: number): TopList {
    this.#prepare(row)
    const { ranks, start, end } = row
    let met = 0
    let counted = 0
    let needed = minUnits
    let at = start
    for (; at < end; at++) {
      const size = this.#sizeOf(ranks[at]!)
      if (met >= this.#heap.length && size > SHORT_LIST && size > LIGHT * met) {
        if (met > GROWTH * counted) {
          needed = Math.max(needed, this.#leastOfBest(met))
          counted = met
        }
        if (this.#isMostlyOut(row, at, needed)) break
      }
      met = this.#addList(row, at, met)
    }
    const found = this.#complete(row, at, met, needed, true)
    this.#best.clear()
    for (let index = 0; index < found; index++) this.#best.offer(this.#index.order[this.#met[index]!]!, this.#sums[index]!)
    return this.#best
  }

  /** Visits, in no order, all rows, numbered as in the matrix, that share at least so much with a row. */
  visitAbove(row: RankedRow, minUnits: number, visit: (other: number, units: number) => void): void {
    this.#prepare(row)
    let met = 0
    let at = row.start
    for (; at < row.end; at++) {
      if (this.#sizeOf(row.ranks[at]!) > SHORT_LIST && this.#isMostlyOut(row, at, minUnits)) break
      met = this.#addList(row, at, met)
    }
    const found = this.#complete(row, at, met, minUnits, false)
    for (let index = 0; index < found; index++) visit(this.#index.order[this.#met[index]!]!, this.#sums[index]!)
  }

  #sizeOf(rank: number): number {
    return this.#index.postingOffsets[rank + 1]! - this.#index.postingOffsets[rank]!
  }

  #prepare({ ranks, values, start, end }: RankedRow): void {
    const { most, markedFrom } = this.#index
    if (this.#rests.length < end - start) {
      this.#rests = new Float64Array(end - start)
      this.#gains = new Float64Array(end - start)
      this.#bits = new Uint8Array(end - start)
    }
    let squares = 0
    for (let at = end - 1; at >= start; at--) {
      const value = values[at]!
      const rank = ranks[at]!
      squares += value * value
      this.#rests[at - start] = Math.sqrt(squares)
      this.#gains[at - start] = (value * most[rank]!) / SHARES
      this.#bits[at - start] = rank >= markedFrom ? bitOf(rank) : UNSIGNED
      this.#own[rank] = value
    }
  }

  /** Whether three quarters of a list have too short a rest to win by it alone. */
  #isMostlyOut({ ranks, start, end }: RankedRow, at: number, needed: number): boolean {
    const { postingOffsets, postingRests, restsFrom, step } = this.#index
    const place = postingOffsets[ranks[at]!]! - restsFrom + (this.#sizeOf(ranks[at]!) >> 2)
    return postingRests[place]! * step * this.#rests[at - start]! < needed - roundingOf(end - at)
  }

  /** Adds the shares of one entry to all rows that have its column. @returns how many rows are met by now */
  #addList({ ranks, values }: RankedRow, at: number, met: number): number {
    const { postingOffsets, postingRows, postingValues, records } = this.#index
    const list = this.#met
    const value = values[at]!
    const first = postingOffsets[ranks[at]!]!
    const end = postingOffsets[ranks[at]! + 1]!
    for (let place = first; place < end; place++) {
      const other = postingRows[place]!
      const sum = records[2 * other]!
      // A record's sum is one more than the shares, so that a row once met is no longer 0.
      const isNew = +(sum === 0)
      list[met] = other
      met += isNew
      records[2 * other] = sum + isNew + ((value * postingValues[place]! + 0.5) | 0)
    }
    this.#work.additions += end - first
    return met
  }

  /** What the `topK`-th best row has so far. */
  #leastOfBest(met: number): number {
    const { records } = this.#index
    const list = this.#met
    const heap = this.#heap.fill(0)
    let least = 0
    for (let index = 0; index < met; index++) {
      const sum = records[2 * list[index]!]!
      if (sum > least) {
        replaceLeast(heap, sum)
        least = heap[0]!
      }
    }
    this.#work.candidates += met
    return least - 1
  }

  /** Rows that share nothing before the cut: they win only where both rests are long. Lists begin with the longest. */
  #meetHeads({ ranks, start, end }: RankedRow, cut: number, met: number, needed: number): number {
    const { postingOffsets, postingRows, postingRests, restsFrom, records, step } = this.#index
    const list = this.#met
    for (let at = cut; at < end; at++) {
      const least = (needed - roundingOf(end - at)) / (this.#rests[at - start]! * step)
      const first = postingOffsets[ranks[at]!]!
      const last = postingOffsets[ranks[at]! + 1]!
      let place = first
      for (; place < last && postingRests[place - restsFrom]! >= least; place++) {
        const other = postingRows[place]!
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
    const { ranks, start, end } = row
    const { records, offsets, ranks: ranksOf, values } = this.#index
    const [list, sums, own, heap] = [this.#met, this.#sums, this.#own, this.#heap.fill(0)]
    const all = cut < end ? this.#meetHeads(row, cut, met, needed) : met
    const slack = cut < end ? roundingOf(end - cut) : 0
    const fromRank = cut < end ? ranks[cut]! : this.#index.most.length
    let completions = 0
    let found = 0
    for (let index = 0; index < all; index++) {
      const other = list[index]!
      let sum = records[2 * other]! - 1
      const marked = records[2 * other + 1]!
      records[2 * other] = 0
      if (sum + this.#gainOf(marked, cut - start, end - start) < needed - slack) continue
      completions++
      for (let at = offsets[other + 1]! - 1; at >= offsets[other]! && ranksOf[at]! >= fromRank; at--) {
        sum += (own[ranksOf[at]!]! * values[at]! + 0.5) | 0
      }
      if (sum < needed) continue
      list[found] = other
      sums[found++] = sum
      if (!isRising || sum <= heap[0]!) continue
      replaceLeast(heap, sum)
      needed = Math.max(needed, heap[0]!)
    }
    for (let at = start; at < end; at++) own[ranks[at]!] = 0
    this.#work.candidates += all
    this.#work.completions += completions
    return found
  }

  /** The most that a row with these marks can gain from these entries. Chance decides which marks it has: so no branches. */
  #gainOf(marked: number, from: number, to: number): number {
    const bits = this.#bits
    const gains = this.#gains
    let gain = 0
    for (let at = from; at < to; at++) gain += ((marked >>> bits[at]!) & 1) * gains[at]!
    return gain * (marked & SHARES)
  }
}

/** Each share is rounded, by half a unit at most. */
function roundingOf(entries: number): number {
  return entries / 2 + BOUND_SLACK
}

/** A heap with its least number first: puts a greater one in its place. */
function replaceLeast(heap: Int32Array, number: number): void {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++
    if (heap[child]! >= number) break
    heap[place] = heap[child]!
    place = child
  }
  heap[place] = number
}
