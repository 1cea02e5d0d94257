import type { LinkStyle } from '../appearance/reducers.js'
import type { Batch } from './painter.js'
import { THREAD_WORDS } from './threads.js'

/** One row of words for each thing, seen as whole numbers and as floats. */
export interface Rows {
  readonly floats: Float32Array
  readonly words: Uint32Array
}

export function createRows(count: number, width: number): Rows {
  const words = new Uint32Array(count * width)
  return { words, floats: new Float32Array(words.buffer) }
}

/** Writes a thread between two points, x and y of each. */
export function setThread({ floats, words }: Rows, row: number, ends: readonly [number, number, number, number], { color, width, standing }: LinkStyle): void {
  const at = row * THREAD_WORDS
  floats[at] = ends[0]
  floats[at + 1] = ends[1]
  floats[at + 2] = ends[2]
  floats[at + 3] = ends[3]
  words[at + 4] = color
  words[at + 5] = width | (standing << 8)
}

/** Makes rows what a batch draws. */
export function setBatch(batch: Batch, { words }: Rows, count: number): void {
  batch.data = words.buffer as ArrayBuffer
  batch.count = count
  batch.version++
}
