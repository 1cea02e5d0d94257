import { instantiate, MANY_ENTRIES, type AssembledMemory } from '../base/instantiate.js'
import type { IndexLists, IndexLoops } from './indexLists.js'
import { INDEX_LOOPS } from './indexLoopsBytes.js'
import { plainIndexLoops } from './plainIndexLoops.js'

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
