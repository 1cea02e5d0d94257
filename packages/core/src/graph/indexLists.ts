/** Shares of the greatest value are kept in so many steps, in as many of the lowest bits of a row's marks as that takes. */
export const SHARES = 63

/** The lists that a search by an index reads and writes all the time: one block of memory. */
export interface IndexLists {
  /** Entries of row r in common columns: `offsets[r] .. offsets[r + 1]`, ranks ascending, the first common column's counted as 0. */
  readonly offsets: Uint32Array
  readonly ranks: Uint16Array
  readonly values: Float32Array
  /** All entries by rank, side by side: posting p has the row `postings[2 * p]` and the value `postingValues[2 * p + 1]`. */
  readonly postings: Uint32Array
  readonly postingValues: Float32Array
  /** Per row what it shares, 0 where it is not met, and its marks. */
  readonly records: Int32Array
  /** Rows met; after they are completed, those found. */
  readonly met: Uint32Array
  /** Of the rows found what they share. */
  readonly sums: Int32Array
  /** How many rows were completed: one number. */
  readonly completed: Uint32Array
  /** The greatest of some numbers, `topK` of them, ascending. */
  readonly best: Int32Array
  /** The value that the searched row has in each common column. */
  readonly own: Float32Array
  /** Per entry of the searched row in a common column the mark of those that may have it, and what each of them can gain there, in whole units, for one share. */
  readonly masks: Int32Array
  readonly gains: Int32Array
}

/** Its innermost loops. */
export interface IndexLoops {
  /**
   * Adds what a value shares with each posting from `start` to `end` (exclusive) to the record of its row. Rows whose record was 0 are
   * met: they are listed from place `count` on, and their records are one more than what they share.
   * @returns how many are listed then
   */
  add(value: number, start: number, end: number, count: number): number
  /** The `topK`-th greatest record of the first `count` rows met; 0 where there are fewer. */
  leastOfBest(count: number): number
  /**
   * Completes those of the first `count` rows met that can still come to what is needed: by their record, with what their marks let
   * them gain from the entries from `from` to `to` (exclusive), behind which come three gains of 0, and `slack`. Completed, they have what they share
   * in common columns from `fromRank` on. Those that come to what is needed then move to the front of the lists, in their order; all records are cleared.
   * @param isRising whether what the `topK` best so far share is needed too
   * @returns how many come to it
   */
  complete(count: number, from: number, to: number, fromRank: number, needed: number, slack: number, isRising: boolean): number
}
