import { mostEntries } from '../base/mostEntries.js'
import { unitsOf, weightOf } from '../base/units.js'
import { UsageError } from '../model/error.js'
import type { SparseMatrix, SparseRow } from '../model/layer.js'
import { ChainedRows } from './ChainedRows.js'
import { isCountable } from './findNearest.js'
import { GrowingLists } from './GrowingLists.js'
import { PrunedSearch } from './PrunedSearch.js'
import type { RankedRow, RankedRows } from './RankedRows.js'
import { rankRows } from './searchByIndex.js'
import { TopList } from './TopList.js'

/** This part of the rows, those which a newcomer joins most easily, is read whole for each newcomer. */
const EASY_PART = 0.02

/** Each row has room for so many others from the start. */
const MOST_KEPT = 1000

/** What a row is near to, heaviest first, ties to the lower row. */
export interface NearestList {
  readonly rows: Uint32Array
  readonly weights: Float64Array
}

/** What came with a row that was added. */
export interface AddedRow {
  /** Its number: rows are numbered in the order in which they come. */
  readonly row: number
  readonly nearest: NearestList
  /** Rows that now have it among their own nearest, ascending. */
  readonly joined: Uint32Array
}

/** An index of rows that is kept, and to which rows can be added. */
export interface NearestIndex {
  /** How many rows there are by now. */
  readonly size: number
  /** The nearest of a row of the index. @throws UsageError where there is none of that number */
  nearest(row: number): NearestList
  /** What of all rows is nearest to a row that is not in the index. */
  query(row: SparseRow): NearestList
  /** Adds a row behind all others; the lists of those which it joins change. */
  add(row: SparseRow): AddedRow
}

/**
 * An index for the nearest of each row, `topK` of them, that takes in rows one by one. All is exact: after any number of
 * rows were added the lists are those of `findNearest` for a matrix of all rows. Values are taken as they are: where they
 * depend on the collection, as a term's rarity does, they are those of the collection for which they were counted, until
 * it is counted anew and a new index is made.
 *
 * A newcomer's own nearest are searched as in `findNearest`. It joins another's list where it shares more than the least
 * there: rows with a list that is easy to join are read whole, and of all others the search gives those that share at least as
 * much as the easiest of them asks. Rows added are read whole too: make a new index once they are a tenth of all.
 * @param matrix of `joinLayers`, or with values of one's own: weights are products times 0.00001
 * @throws UsageError for a `topK` that is no whole number from 1 to 1,000, and for a matrix or a row with weights beyond 5,000 or more than 65,535 columns in a row
 */
export function createNearestIndex(matrix: SparseMatrix, options: { readonly topK: number; readonly minWeight: number }): NearestIndex {
  const { topK, minWeight } = options
  if (!(Number.isSafeInteger(topK) && topK >= 1 && topK <= MOST_KEPT)) throw new UsageError(`topK must be a whole number from 1 to ${MOST_KEPT}, not ${topK}`)
  if (Number.isNaN(minWeight)) throw new UsageError('minWeight must be a number, not NaN')
  return new GrowingIndex(matrix, topK, Math.max(1, unitsOf(minWeight)))
}

class GrowingIndex implements NearestIndex {
  readonly #index: RankedRows
  readonly #columnCount: number
  readonly #search: PrunedSearch
  readonly #minUnits: number
  readonly #best: TopList
  readonly #lists: GrowingLists
  /** Rows that are read whole: added ones, and of those at the start the ones with a list that is easy to join. */
  readonly #whole = new ChainedRows()
  readonly #isWhole: Uint8Array
  /** What it takes at least to join the list of any other row. */
  readonly #entry: number
  size: number

  constructor(matrix: SparseMatrix, topK: number, minUnits: number) {
    const { rows } = matrix
    this.#index = rankRows(matrix, topK)
    expectCountable(this.#index.longest, mostEntries(matrix.offsets))
    this.#columnCount = matrix.columnCount
    this.#search = new PrunedSearch(this.#index, { additions: 0, candidates: 0, completions: 0 })
    this.#minUnits = minUnits
    this.#best = new TopList(topK)
    this.#lists = new GrowingLists(topK, minUnits, rows)
    this.size = rows
    for (let row = 0; row < rows; row++) this.#lists.set(this.#index.order[row]!, this.#search.nearest(matrix, row, minUnits))
    const entries = Uint32Array.from({ length: rows }, (_, row) => this.#lists.entryOf(row))
    this.#entry = Math.max(minUnits + 1, entries.slice().sort()[Math.floor(EASY_PART * rows)] ?? 0)
    this.#isWhole = Uint8Array.from(entries, (entry) => (entry < this.#entry ? 1 : 0))
    for (let row = 0; row < rows; row++) if (this.#isWhole[row] === 1) this.#whole.add(row, rowOf(matrix, row))
  }

  nearest(row: number): NearestList {
    if (!Number.isInteger(row) || row < 0 || row >= this.size) throw new UsageError(`the index has no row ${row}`)
    return { rows: this.#lists.rowsOf(row), weights: Float64Array.from(this.#lists.unitsOf(row), weightOf) }
  }

  query(row: SparseRow): NearestList {
    const single = inSinglePrecision(row)
    const best = this.#findBest(single, this.#rank(single))
    const [rows, units] = [new Uint32Array(best.size), new Int32Array(best.size)]
    best.copyTo(rows, 0, units)
    return { rows, weights: Float64Array.from(units, weightOf) }
  }

  add(row: SparseRow): AddedRow {
    const single = inSinglePrecision(row)
    const ranked = this.#rank(single)
    const number = this.size
    this.#lists.set(number, this.#findBest(single, ranked))
    const joined = this.#join(number, single, ranked)
    this.#whole.add(number, single)
    this.size++
    return { row: number, nearest: this.nearest(number), joined }
  }

  #findBest(row: SparseRow, ranked: RankedRow): TopList {
    const found = this.#search.nearestTo(ranked, this.#minUnits)
    const first = this.#isWhole.length
    this.#best.clear()
    found.visit((other, units) => this.#best.offer(other, units))
    this.#whole.visit(row, (other, units) => {
      if (other >= first && units >= this.#minUnits) this.#best.offer(other, units)
    })
    return this.#best
  }

  #join(number: number, row: SparseRow, ranked: RankedRow): Uint32Array {
    const joined: number[] = []
    const offer = (other: number, units: number): void => {
      if (units < this.#lists.entryOf(other)) return
      this.#lists.offer(other, number, units)
      joined.push(other)
    }
    this.#whole.visit(row, offer)
    this.#search.visitAbove(ranked, this.#entry, (other, units) => {
      if (this.#isWhole[other] === 0) offer(other, units)
    })
    return Uint32Array.from(joined).sort()
  }

  /** The row as the index has it; columns that no row had at the start are left out. */
  #rank({ columns, values }: SparseRow): RankedRow {
    let squares = 0
    for (const value of values) squares += value * value
    expectCountable(Math.sqrt(squares), values.length)
    const places = [...columns.keys()].filter((at) => columns[at]! < this.#columnCount)
    places.sort((a, b) => this.#index.rankOf[columns[a]!]! - this.#index.rankOf[columns[b]!]!)
    return {
      ranks: Uint32Array.from(places, (at) => this.#index.rankOf[columns[at]!]!),
      values: Float32Array.from(places, (at) => values[at]!),
      size: places.length,
    }
  }
}

function expectCountable(longest: number, columns: number): void {
  if (!isCountable(longest, columns)) throw new UsageError('weights of an index must not be beyond 5,000, nor rows have more than 65,535 columns')
}

function rowOf({ offsets, columns, values }: SparseMatrix, row: number): SparseRow {
  const [start, end] = [offsets[row], offsets[row + 1]]
  return inSinglePrecision({ columns: columns.subarray(start, end), values: values.subarray(start, end) })
}

function inSinglePrecision({ columns, values }: SparseRow): SparseRow & { readonly values: Float32Array } {
  return { columns, values: Float32Array.from(values) }
}
