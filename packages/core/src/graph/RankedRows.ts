import type { SparseMatrix } from '../model/layer.js'

/** Columns with fewer rows than this are all of the first band; each band after it has up to twice the rows of the last. */
const FIRST_BAND = 32

/**
 * A matrix made ready for the search: columns renumbered by rank, rarest first, so that a row begins with what few others
 * have; rows per column; and how long the rest of each row is at each of its entries.
 */
export class RankedRows {
  readonly rows: number
  /** Entries of row r: `offsets[r] .. offsets[r + 1]`, ranks ascending. */
  readonly offsets: Uint32Array
  readonly ranks: Uint32Array
  readonly values: Float32Array
  /** Per entry the length of the rest of its row, from this entry on. Not less than it is: it serves as a bound. */
  readonly tails: Float32Array
  /** Entries of rank k: `postingOffsets[k] .. postingOffsets[k + 1]`, those with the longest rest of their row first. */
  readonly postingOffsets: Uint32Array
  readonly postingRows: Uint32Array
  readonly postingValues: Float32Array
  readonly postingTails: Float32Array
  /** The ranks at which bands of about equally common columns end; the last is the number of columns. */
  readonly bandEnds: readonly number[]
  /** Per band the length of the rest of each row behind it. */
  readonly restBehind: readonly Float32Array[]

  constructor(matrix: SparseMatrix) {
    const size = matrix.columns.length
    this.rows = matrix.rows
    this.offsets = matrix.offsets
    this.ranks = new Uint32Array(size)
    this.values = new Float32Array(size)
    this.tails = new Float32Array(size)
    this.postingOffsets = new Uint32Array(matrix.columnCount + 1)
    this.postingRows = new Uint32Array(size)
    this.postingValues = new Float32Array(size)
    this.postingTails = new Float32Array(size)
    const rankOf = this.#rankColumns(matrix)
    this.#fillRows(matrix, rankOf)
    this.#measureTails()
    this.#fillPostings()
    this.bandEnds = this.#findBands()
    this.restBehind = this.bandEnds.map((end) => this.#measureRests(end))
  }

  /** Ranks by the number of rows that have a column, equals by column. Counts become the offsets of the postings. */
  #rankColumns({ columnCount, columns }: SparseMatrix): Uint32Array {
    const df = new Uint32Array(columnCount)
    for (const column of columns) df[column]!++
    const byDf = sortByCount(df)
    const rankOf = new Uint32Array(columnCount)
    for (let rank = 0; rank < columnCount; rank++) {
      rankOf[byDf[rank]!] = rank
      this.postingOffsets[rank + 1] = this.postingOffsets[rank]! + df[byDf[rank]!]!
    }
    return rankOf
  }

  #fillRows({ rows, offsets, columns, values }: SparseMatrix, rankOf: Uint32Array): void {
    for (let row = 0; row < rows; row++) {
      const start = offsets[row]!
      for (let from = start; from < offsets[row + 1]!; from++) {
        const rank = rankOf[columns[from]!]!
        let at = from
        for (; at > start && this.ranks[at - 1]! > rank; at--) {
          this.ranks[at] = this.ranks[at - 1]!
          this.values[at] = this.values[at - 1]!
        }
        this.ranks[at] = rank
        this.values[at] = values[from]!
      }
    }
  }

  #measureTails(): void {
    for (let row = 0; row < this.rows; row++) {
      let squares = 0
      for (let at = this.offsets[row + 1]! - 1; at >= this.offsets[row]!; at--) {
        squares += this.values[at]! * this.values[at]!
        this.tails[at] = Math.sqrt(squares) * ROUND_UP
      }
    }
  }

  #fillPostings(): void {
    const next = this.postingOffsets.slice()
    for (let row = 0; row < this.rows; row++) {
      for (let at = this.offsets[row]!; at < this.offsets[row + 1]!; at++) {
        const place = next[this.ranks[at]!]!++
        this.postingRows[place] = row
        this.postingValues[place] = this.values[at]!
        this.postingTails[place] = this.tails[at]!
      }
    }
    for (let rank = 0; rank + 1 < this.postingOffsets.length; rank++) this.#sortPostings(rank)
  }

  /** Lists that are always read whole stay as they are. */
  #sortPostings(rank: number): void {
    const first = this.postingOffsets[rank]!
    const end = this.postingOffsets[rank + 1]!
    if (end - first < FIRST_BAND) return
    const rows = this.postingRows.slice(first, end)
    const values = this.postingValues.slice(first, end)
    const tails = this.postingTails.slice(first, end)
    for (const [at, from] of orderDescending(tails).entries()) {
      this.postingRows[first + at] = rows[from]!
      this.postingValues[first + at] = values[from]!
      this.postingTails[first + at] = tails[from]!
    }
  }

  #findBands(): number[] {
    const columns = this.postingOffsets.length - 1
    const ends: number[] = []
    for (let rank = 0, limit = FIRST_BAND; rank < columns; rank++) {
      const df = this.postingOffsets[rank + 1]! - this.postingOffsets[rank]!
      if (df < limit) continue
      ends.push(rank)
      while (df >= limit) limit *= 2
    }
    return [...ends, columns]
  }

  #measureRests(end: number): Float32Array {
    const rests = new Float32Array(this.rows)
    for (let row = 0; row < this.rows; row++) {
      const at = this.firstFrom(row, end)
      if (at < this.offsets[row + 1]!) rests[row] = this.tails[at]!
    }
    return rests
  }

  /** The first entry of a row with this rank or a later one; where there is none, the end of the row. */
  firstFrom(row: number, rank: number): number {
    let low = this.offsets[row]!
    let high = this.offsets[row + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ranks[middle]! < rank) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Single precision may round a length down; a bound must not. */
const ROUND_UP = 1 + 2 ** -22

/** Indices by their counts, least first, equals by index: a counting sort. */
function sortByCount(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  const next = new Uint32Array(most + 2)
  for (const count of counts) next[count + 1]!++
  for (let count = 0; count <= most; count++) next[count + 1]! += next[count]!
  const order = new Uint32Array(counts.length)
  for (let index = 0; index < counts.length; index++) order[next[counts[index]!]!++] = index
  return order
}

/** More than any list is long: with the 32 bits of a length it fills a whole number below 2^53. */
const PLACES = 2 ** 21

/** Places by their value, greatest first. The bits of positive single numbers, read as whole numbers, keep their order. */
function orderDescending(values: Float32Array): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length)
  const keys = Float64Array.from(bits, (value, place) => value * PLACES + place).sort()
  return Uint32Array.from(keys, (key) => key % PLACES).reverse()
}
