import { shareable, unshared } from '../base/shareable.js'
import { MOST_BYTES, writeWhole } from '../base/wholes.js'

/** Part of the platform wherever this runs; its types come with the DOM or Node, and this package has neither. */
declare const TextEncoder: new () => { encodeInto(text: string, bytes: Uint8Array): { readonly written: number } }

const FIRST_CHUNK = 1 << 10
const LARGEST_CHUNK = 1 << 18

/** Bytes whose number is known before they are taken, which can be done once. */
export interface EncodedBytes {
  readonly length: number
  /** Gives the bytes away piece by piece, so that none is kept after it was taken. */
  drain(): Iterable<Uint8Array>
}

/**
 * Bytes that grow as they are written, chunk by chunk, so that none is copied for want of room. Numbers are little-endian; whole
 * numbers take as few bytes as they need.
 */
export class ByteWriter implements EncodedBytes {
  #full: Uint8Array[] = []
  #fullLength = 0
  #chunk: Uint8Array = new Uint8Array(FIRST_CHUNK)
  #at = 0

  get length(): number {
    return this.#fullLength + this.#at
  }

  /** One byte, 0 to 255. */
  byte(value: number): void {
    this.#reserve(1)
    this.#chunk[this.#at++] = value
  }

  /** See {@link writeWhole}. */
  whole(value: number): void {
    this.#reserve(MOST_BYTES)
    this.#at = writeWhole(this.#chunk, this.#at, value)
  }

  /** A whole number of either sign, small ones in few bytes: 0, -1, 1, -2 become 0, 1, 2, 3. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value)
  }

  double(value: number): void {
    this.#reserve(8)
    new DataView(this.#chunk.buffer).setFloat64(this.#at, value, true)
    this.#at += 8
  }

  /** The code units of a text of ASCII alone, one byte each, in a chunk of their own: an encoder may not write into shared room. */
  ascii(text: string): void {
    this.#closeChunk(new Uint8Array(text.length))
    this.#at += new TextEncoder().encodeInto(text, this.#chunk.subarray(this.#at)).written
  }

  /** The code units of a text, two bytes each. */
  units(text: string): void {
    this.#reserve(2 * text.length)
    const chunk = this.#chunk
    let at = this.#at
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      chunk[at++] = unit & 0xff
      chunk[at++] = unit >>> 8
    }
    this.#at = at
  }

  /** All that another writer holds; that one is empty then. */
  append(other: ByteWriter): void {
    this.#closeChunk(new Uint8Array(FIRST_CHUNK))
    for (const part of other.#giveAway()) {
      this.#full.push(part)
      this.#fullLength += part.length
    }
  }

  *drain(): Generator<Uint8Array> {
    for (const part of this.#giveAway()) yield unshared(part)
  }

  *#giveAway(): Generator<Uint8Array> {
    this.#closeChunk(new Uint8Array(FIRST_CHUNK))
    const parts = this.#full.reverse()
    this.#full = []
    this.#fullLength = 0
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) yield part
  }

  /** What was written, in a buffer of its own. */
  toBytes(): Uint8Array {
    return joinBytes([...this.#full, this.#chunk.subarray(0, this.#at)])
  }

  /** Where there is much, it lies in shared room, as `longList` says. */
  #reserve(count: number): void {
    if (this.#at + count <= this.#chunk.length) return
    const length = Math.max(count, Math.min(2 * this.#chunk.length, LARGEST_CHUNK))
    this.#closeChunk(length < LARGEST_CHUNK ? new Uint8Array(length) : new Uint8Array(shareable(length)))
  }

  #closeChunk(next: Uint8Array): void {
    if (this.#at > 0) this.#full.push(this.#chunk.subarray(0, this.#at))
    this.#fullLength += this.#at
    this.#chunk = next
    this.#at = 0
  }
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
