import { instantiate, MANY_ENTRIES, type AssembledMemory } from '../base/instantiate.js'
import { PAIR_SUMS } from './pairSumsBytes.js'

/** Rows that can have a sum. */
export const MOST_SUMS = 1 << 16
/** Cuts that rows can have tails behind. */
export const MOST_CUTS = 8

/** The sums that one row has with each of many others, and the entries that are added to them: the two innermost loops of a search. */
export interface PairSums {
  /** What the row shares with each other one in front of a cut, never beyond 15 bits. */
  readonly sums: Int16Array
  /** For each cut the tails of {@link MOST_SUMS} rows: how long each is behind it. Never beyond 15 bits. */
  readonly tails: Int16Array
  /** A row, and a value in the upper 16 bits. */
  readonly entries: Int32Array
  /** Adds to the sum of the row in each entry from `start` to `end` (exclusive) the entry's value times another, the upper half of that product, which is below 2^31. */
  add(value: number, start: number, end: number): void
  /**
   * The first place from `at` on where the sum and what the tail may add are not less than `least`; `end`, or a place behind it, if there is none
   * before.
   * @param lowest what no sum is below where they are not less
   * @param factor 0 to 32767: 32768 times what a tail of 1 may add
   */
  find(at: number, end: number, least: number, lowest: number, cut: number, factor: number): number
}

/** Sums of no rows yet, with room for so many entries. */
export function createPairSums(size: number): PairSums {
  return (size < MANY_ENTRIES ? undefined : assembledPairSums(size)) ?? new PlainPairSums(size)
}

/** By `pairSums.wat`, with eight sums to an instruction; undefined where that cannot be. */
export function assembledPairSums(size: number): PairSums | undefined {
  const bytes = MOST_SUMS * (1 + MOST_CUTS) * Int16Array.BYTES_PER_ELEMENT + size * Int32Array.BYTES_PER_ELEMENT
  const assembled = instantiate<Pick<PairSums, 'add' | 'find'> & { readonly memory: AssembledMemory }>(PAIR_SUMS, bytes)
  if (assembled === undefined) return undefined
  const { memory, add, find } = assembled
  const sums = new Int16Array(memory.buffer, 0, MOST_SUMS)
  const tails = new Int16Array(memory.buffer, sums.byteLength, MOST_CUTS * MOST_SUMS)
  return { sums, tails, entries: new Int32Array(memory.buffer, sums.byteLength + tails.byteLength, size), add, find }
}

/** The same in JavaScript, wherever it runs. */
export class PlainPairSums implements PairSums {
  readonly sums = new Int16Array(MOST_SUMS)
  readonly tails = new Int16Array(MOST_CUTS * MOST_SUMS)
  readonly entries: Int32Array

  constructor(size: number) {
    this.entries = new Int32Array(size)
  }

  add(value: number, start: number, end: number): void {
    const [sums, entries] = [this.sums, this.entries]
    for (let at = start; at < end; at++) {
      const entry = entries[at]!
      sums[entry & 0xffff]! += Math.imul(value, entry >>> 16) >> 16
    }
  }

  find(at: number, end: number, least: number, lowest: number, cut: number, factor: number): number {
    const [sums, tails, first] = [this.sums, this.tails, cut * MOST_SUMS]
    let place = at
    while (place < end && (sums[place]! < lowest || sums[place]! + ((factor * tails[first + place]! + 0x4000) >> 15) < least)) place++
    return place
  }
}
