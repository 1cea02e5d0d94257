import { instantiate, MANY_ENTRIES, type AssembledMemory } from '../base/instantiate.js'
import { INDEX_LOOPS } from './indexLoopsBytes.js'

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
}

/** What a search by an index reads and writes all the time, and its three innermost loops. */
export interface IndexRoom extends IndexLists {
  /**
   * Adds what a value shares with each posting from `start` to `end` (exclusive) to the record of its row. Rows whose record was 0 are
   * met: they are listed from place `count` on, and their records are one more than what they share.
   * @returns how many are listed then
   */
  add(value: number, start: number, end: number, count: number): number
  /**
   * The first place from `at` on of a row met whose record, with what its marks let it gain from the entries from `from` to `to` (exclusive),
   * comes to `least`; `end` if there is none before. Clears the records that it passes. Behind `to` come three gains of 0.
   */
  pass(at: number, end: number, from: number, to: number, least: number): number
  /** What a row shares with the searched one in common columns from `fromRank` on. */
  shareFrom(row: number, fromRank: number): number
}

interface IndexLists {
  /** Entries of row r in common columns: `offsets[r] .. offsets[r + 1]`, ranks ascending, the first common column's counted as 0. */
  readonly offsets: Uint32Array
  readonly ranks: Uint16Array
  readonly values: Float32Array
  /** All entries by rank: the row and the value of each. */
  readonly postingRows: Uint32Array
  readonly postingValues: Float32Array
  /** Per row what it shares, 0 where it is not met, and its marks. */
  readonly records: Int32Array
  /** Rows met. */
  readonly met: Uint32Array
  /** The value that the searched row has in each common column. */
  readonly own: Float32Array
  /** Per entry of the searched row in a common column the mark of those that may have it, and what each of them can gain there, in whole units, for one share. */
  readonly masks: Int32Array
  readonly gains: Int32Array
}

/** An empty room. */
export function createIndexRoom(size: IndexSize): IndexRoom {
  return (size.entries < MANY_ENTRIES ? undefined : assembledIndexRoom(size)) ?? plainIndexRoom(size)
}

type AssembledLoops = Pick<IndexRoom, 'add' | 'pass' | 'shareFrom'> & { readonly memory: AssembledMemory } & { readonly [name in keyof IndexLists]: { value: number } }

/** By `indexLoops.wat`, with four gains to an instruction; undefined where that cannot be. */
export function assembledIndexRoom(size: IndexSize): IndexRoom | undefined {
  const assembled = instantiate<AssembledLoops>(INDEX_LOOPS, bytesOf(size))
  if (assembled === undefined) return undefined
  const { memory, add, pass, shareFrom } = assembled
  const lists = layOut(memory.buffer, size)
  for (const [name, { byteOffset }] of Object.entries(lists)) assembled[name as keyof IndexLists].value = byteOffset
  return { ...lists, add, pass, shareFrom }
}

/** The same in JavaScript, wherever it runs. */
export function plainIndexRoom(size: IndexSize): IndexRoom {
  const lists = layOut(new ArrayBuffer(bytesOf(size)), size)
  const { offsets, ranks, values, postingRows, postingValues, records, met, own, masks, gains } = lists
  return {
    ...lists,
    add(value, start, end, count) {
      let next = count
      for (let place = start; place < end; place++) {
        const row = postingRows[place]!
        const sum = records[2 * row]!
        const isNew = +(sum === 0)
        met[next] = row
        next += isNew
        records[2 * row] = sum + isNew + shareOf(value, postingValues[place]!)
      }
      return next
    },
    pass(at, end, from, to, least) {
      for (let place = at; place < end; place++) {
        const row = met[place]!
        const marks = records[2 * row + 1]!
        let gain = 0
        // Chance decides which marks a row has: so no branches.
        for (let entry = from; entry < to; entry++) gain += +((marks & masks[entry]!) !== 0) * gains[entry]!
        if (records[2 * row]! - 1 + gain * (marks & SHARES) >= least) return place
        records[2 * row] = 0
      }
      return end
    },
    shareFrom(row, fromRank) {
      const start = offsets[row]!
      let sum = 0
      for (let at = offsets[row + 1]! - 1; at >= start && ranks[at]! >= fromRank; at--) sum += shareOf(own[ranks[at]!]!, values[at]!)
      return sum
    },
  }
}

function shareOf(a: number, b: number): number {
  return (a * b + 0.5) | 0
}

/** Gains are read four at a time. */
export const BEHIND = 3

function bytesOf({ rows, entries, commonColumns, commonEntries }: IndexSize): number {
  return 4 * (2 * (rows + 1) + 2 * rows + 2 * entries + commonEntries + commonColumns + 2 * (commonColumns + BEHIND)) + 2 * commonEntries
}

function layOut(buffer: ArrayBuffer, { rows, entries, commonColumns, commonEntries }: IndexSize): IndexLists {
  let end = 0
  const take = (length: number): [ArrayBuffer, number, number] => {
    const start = end
    end += 4 * length
    return [buffer, start, length]
  }
  return {
    records: new Int32Array(...take(2 * rows)),
    offsets: new Uint32Array(...take(rows + 1)),
    values: new Float32Array(...take(commonEntries)),
    postingRows: new Uint32Array(...take(entries)),
    postingValues: new Float32Array(...take(entries)),
    met: new Uint32Array(...take(rows + 1)),
    own: new Float32Array(...take(commonColumns)),
    masks: new Int32Array(...take(commonColumns + BEHIND)),
    gains: new Int32Array(...take(commonColumns + BEHIND)),
    ranks: new Uint16Array(buffer, end, commonEntries),
  }
}
