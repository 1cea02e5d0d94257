import { instantiate, MANY_ENTRIES, type AssembledMemory } from '../base/instantiate.js'
import { INDEX_LOOPS } from './indexLoopsBytes.js'
import { plainIndexLoops } from './plainIndexLoops.js'

/** Shares of the greatest value are kept in so many steps, in as many of the lowest bits of a row's marks as that takes. */
export const SHARES = 63

/** A row has the ranks of its common columns in 16 bits. */
export const MOST_COMMON = 2 ** 16

/** How much there is to keep. */
export interface IndexSize {
  readonly rows: number
  readonly entries: number
  /** Columns that many rows have, {@link MOST_COMMON} of them at most, and how many entries they have. */
  readonly commonColumns: number
  readonly commonEntries: number
  /** How many rows are looked for, 1 or more. */
  readonly topK: number
}

/** What a search by an index reads and writes all the time, and its innermost loops. */
export interface IndexRoom extends IndexLists, IndexLoops {}

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

/** An empty room. */
export function createIndexRoom(size: IndexSize): IndexRoom {
  return (size.entries < MANY_ENTRIES ? undefined : assembledIndexRoom(size)) ?? plainIndexRoom(size)
}

type Assembled = IndexLoops & { readonly memory: AssembledMemory } & { readonly [name in Exclude<keyof IndexLists, 'postingValues'>]: { value: number } }

/** By `indexLoops.wat`, with four gains to an instruction; undefined where that cannot be. */
export function assembledIndexRoom(size: IndexSize): IndexRoom | undefined {
  const assembled = instantiate<Assembled>(INDEX_LOOPS, bytesOf(size))
  if (assembled === undefined) return undefined
  const { memory, add, leastOfBest, complete } = assembled
  const { postingValues, ...lists } = layOut(memory.buffer, size)
  for (const [name, { byteOffset }] of Object.entries(lists)) assembled[name as keyof typeof lists].value = byteOffset
  return { ...lists, postingValues, add, leastOfBest, complete }
}

/** The same in JavaScript, wherever it runs. */
export function plainIndexRoom(size: IndexSize): IndexRoom {
  const lists = layOut(new ArrayBuffer(bytesOf(size)), size)
  return { ...lists, ...plainIndexLoops(lists) }
}

/** Gains are read four at a time. */
export const BEHIND = 3

function bytesOf({ rows, entries, commonColumns, commonEntries, topK }: IndexSize): number {
  const words = 2 * rows + (rows + 1) + commonEntries + 2 * entries + (rows + 1) + topK + rows + 1 + commonColumns + 2 * (commonColumns + BEHIND)
  return 4 * words + 2 * commonEntries
}

function layOut(buffer: ArrayBuffer, { rows, entries, commonColumns, commonEntries, topK }: IndexSize): IndexLists {
  let end = 0
  const take = (length: number): [ArrayBuffer, number, number] => {
    const start = end
    end += 4 * length
    return [buffer, start, length]
  }
  const records = new Int32Array(...take(2 * rows))
  const postings = new Uint32Array(...take(2 * entries))
  return {
    records,
    postings,
    postingValues: new Float32Array(buffer, postings.byteOffset, postings.length),
    offsets: new Uint32Array(...take(rows + 1)),
    values: new Float32Array(...take(commonEntries)),
    met: new Uint32Array(...take(rows + 1)),
    // The best end where the sums begin.
    best: new Int32Array(...take(topK)),
    sums: new Int32Array(...take(rows)),
    completed: new Uint32Array(...take(1)),
    own: new Float32Array(...take(commonColumns)),
    masks: new Int32Array(...take(commonColumns + BEHIND)),
    gains: new Int32Array(...take(commonColumns + BEHIND)),
    ranks: new Uint16Array(buffer, end, commonEntries),
  }
}
