import type { NearestRows, SparseMatrix } from '../model/layer.js'
import { NearestLists } from './NearestLists.js'
import type { SearchWork, Share } from './searchWork.js'
import { transpose } from './transpose.js'

/** Rows whose sums are counted at a time: so many stay in the cache of a core. */
const BLOCK = 8192
/** What the lists of a block ask for rises: it is looked up anew once in so many rows. */
const LOOKED_UP = 64

/**
 * The nearest of all rows, or those among one share of all pairs of rows: the product of a sparse matrix with itself, row
 * by row, Gustavson (1978), doi:10.1145/355791.355796, in blocks of columns. Each pair is summed once, at its later row, and
 * offered to both.
 * @param countable whether no sum leaves 32 bits
 */
export function searchAllPairs(matrix: SparseMatrix, topK: number, minUnits: number, countable: boolean, { part, parts }: Share, work: SearchWork): NearestRows {
  const lists = new NearestLists(topK, minUnits, matrix.rows, countable)
  const search = new BlockSearch(matrix, lists, countable, work)
  for (let first = 0; first < matrix.rows; first += BLOCK) {
    search.open(first)
    for (let row = first; row < matrix.rows; row++) {
      if (row % LOOKED_UP === 0) search.lookUp()
      if (row % parts === part) search.pair(row)
      if (row < first + BLOCK) search.take(row)
    }
  }
  return lists.pack()
}

/** Pairs any row with those of one block. */
class BlockSearch {
  readonly #matrix: SparseMatrix
  readonly #byColumn: SparseMatrix
  readonly #lists: NearestLists
  readonly #work: SearchWork
  readonly #countable: boolean
  /** What a row shares with each of the block. */
  readonly #sums: Int32Array | Float64Array
  /** Per column where the rows of the block begin, and where those end that were taken by now. */
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  #first = 0
  #taken = 0
  /** No list of the block is joined with less. */
  #least = Infinity

  constructor(matrix: SparseMatrix, lists: NearestLists, countable: boolean, work: SearchWork) {
    this.#matrix = matrix
    this.#byColumn = transpose(matrix)
    this.#lists = lists
    this.#work = work
    this.#countable = countable
    this.#sums = countable ? new Int32Array(BLOCK) : new Float64Array(BLOCK)
    this.#starts = this.#byColumn.offsets.slice()
    this.#ends = this.#byColumn.offsets.slice()
  }

  /** Begins a block where the one before ends. */
  open(first: number): void {
    this.#starts.set(this.#ends)
    this.#first = first
    this.#taken = 0
    this.#least = Infinity
  }

  /** Makes the next row one of the block. */
  take(row: number): void {
    const { offsets, columns } = this.#matrix
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) this.#ends[columns[at]!]!++
    this.#taken++
    this.#least = Math.min(this.#least, this.#lists.entryOf(row))
  }

  lookUp(): void {
    this.#least = Infinity
    for (let place = 0; place < this.#taken; place++) this.#least = Math.min(this.#least, this.#lists.entryOf(this.#first + place))
  }

  /** Offers a row to those of the block, and them to it. */
  pair(row: number): void {
    this.#work.additions += this.#sum(row)
    this.#work.candidates += this.#taken
    this.#offer(row)
  }

  /** @returns how many shares were added */
  #sum(row: number): number {
    const { offsets, columns, values } = this.#matrix
    let additions = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const start = this.#starts[columns[at]!]!
      const end = this.#ends[columns[at]!]!
      additions += end - start
      if (this.#countable) this.#addSmall(values[at]!, start, end)
      else this.#addLarge(values[at]!, start, end)
    }
    return additions
  }

  /** Adds what a value shares with those of one column. Two at a time, a fifth faster than one by one, and cut to 32 bits, which is faster than to round down. */
  #addSmall(value: number, start: number, end: number): void {
    const [sums, first] = [this.#sums, this.#first]
    const { columns: rows, values: others } = this.#byColumn
    let place = start
    for (; place + 1 < end; place += 2) {
      const share = (value * others[place]! + 0.5) | 0
      const next = (value * others[place + 1]! + 0.5) | 0
      sums[rows[place]! - first]! += share
      sums[rows[place + 1]! - first]! += next
    }
    if (place < end) sums[rows[place]! - first]! += (value * others[place]! + 0.5) | 0
  }

  /** The same for shares of any size. */
  #addLarge(value: number, start: number, end: number): void {
    const { columns: rows, values: others } = this.#byColumn
    for (let place = start; place < end; place++) this.#sums[rows[place]! - this.#first]! += Math.floor(value * others[place]! + 0.5)
  }

  /** Clears the sums. Every list comes to be offered rows in ascending order. */
  #offer(row: number): void {
    const [sums, lists] = [this.#sums, this.#lists]
    let entry = lists.entryOf(row)
    let least = Math.min(entry, this.#least)
    for (let place = 0; place < this.#taken; place++) {
      const sum = sums[place]!
      sums[place] = 0
      if (sum < least) continue
      const other = this.#first + place
      if (sum >= lists.entryOf(other)) lists.insert(other, row, sum)
      if (sum < entry) continue
      lists.insert(row, other, sum)
      entry = lists.entryOf(row)
      least = Math.min(entry, this.#least)
    }
  }
}
