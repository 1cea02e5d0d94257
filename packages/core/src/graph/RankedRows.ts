import type { SparseMatrix } from '../model/layer.js'

/**
 * A matrix made ready for the search: columns renumbered by rank, rarest first, so that a row begins with what few others
 * have; rows per column; and how much of each row still lies ahead at each of its entries.
 */
export class RankedRows {
  readonly rows: number
  /** Entries of row r: `offsets[r] .. offsets[r + 1]`, ranks ascending. */
  readonly offsets: Uint32Array
  readonly ranks: Uint32Array
  readonly values: Float64Array
  /** Per entry the length of the rest of its row, from this entry on. */
  readonly tails: Float64Array
  /** Per rank the longest rest that any row has from this rank on. */
  readonly longestTail: Float64Array
  /** Entries of rank k: `postingOffsets[k] .. postingOffsets[k + 1]`, rows ascending. */
  readonly postingOffsets: Uint32Array
  readonly postingRows: Uint32Array
  readonly postingValues: Float64Array

  constructor(matrix: SparseMatrix) {
    const size = matrix.columns.length
    this.rows = matrix.rows
    this.offsets = matrix.offsets
    this.ranks = new Uint32Array(size)
    this.values = new Float64Array(size)
    this.tails = new Float64Array(size)
    this.longestTail = new Float64Array(matrix.columnCount)
    this.postingOffsets = new Uint32Array(matrix.columnCount + 1)
    this.postingRows = new Uint32Array(size)
    this.postingValues = new Float64Array(size)
    const rankOf = this.#rankColumns(matrix)
    this.#fillPostings(matrix, rankOf)
    this.#fillRows()
    this.#measureTails()
  }

  /** Ranks by the number of rows that have a column, equals by column. Counts become the offsets of the postings. */
  #rankColumns({ columnCount, columns }: SparseMatrix): Uint32Array {
    const df = new Uint32Array(columnCount)
    for (const column of columns) df[column]!++
    const byDf = Uint32Array.from(df, (_, column) => column).sort((a, b) => df[a]! - df[b]! || a - b)
    const rankOf = new Uint32Array(columnCount)
    for (const [rank, column] of byDf.entries()) {
      rankOf[column] = rank
      this.postingOffsets[rank + 1] = this.postingOffsets[rank]! + df[column]!
    }
    return rankOf
  }

  #fillPostings({ rows, offsets, columns, values }: SparseMatrix, rankOf: Uint32Array): void {
    const next = this.postingOffsets.slice()
    for (let row = 0; row < rows; row++) {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const place = next[rankOf[columns[at]!]!]!++
        this.postingRows[place] = row
        this.postingValues[place] = values[at]!
      }
    }
  }

  /** Postings are in the order of ranks, so that going through them fills each row in that order. */
  #fillRows(): void {
    const next = this.offsets.slice()
    for (let rank = 0; rank < this.longestTail.length; rank++) {
      for (let place = this.postingOffsets[rank]!; place < this.postingOffsets[rank + 1]!; place++) {
        const at = next[this.postingRows[place]!]!++
        this.ranks[at] = rank
        this.values[at] = this.postingValues[place]!
      }
    }
  }

  #measureTails(): void {
    const { longestTail } = this
    for (let row = 0; row < this.rows; row++) {
      let squares = 0
      for (let at = this.offsets[row + 1]! - 1; at >= this.offsets[row]!; at--) {
        squares += this.values[at]! * this.values[at]!
        this.tails[at] = Math.sqrt(squares)
        const rank = this.ranks[at]!
        longestTail[rank] = Math.max(longestTail[rank]!, this.tails[at]!)
      }
    }
    for (let rank = longestTail.length - 2; rank >= 0; rank--) {
      longestTail[rank] = Math.max(longestTail[rank]!, longestTail[rank + 1]!)
    }
  }
}
