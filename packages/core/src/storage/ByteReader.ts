import { FormatError } from '../model/error.js'

/** Reads what a `ByteWriter` wrote. Never beyond the end: damaged bytes end in a FormatError. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw damaged('it ends too early')
    return this.#bytes[this.#at++]!
  }

  whole(): number {
    let value = this.byte()
    if (value < 0x80) return value
    value -= 0x80
    for (let factor = 0x80; ; factor *= 0x80) {
      const next = this.byte()
      value += (next % 0x80) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw damaged('it holds a number that is too large')
      if (next < 0x80) return value
    }
  }

  /** As many whole numbers below 2^32, in a loop of its own, as these are most of what a map holds. */
  wholes(count: number): Uint32Array {
    const bytes = this.#bytes
    const values = new Uint32Array(count)
    let at = this.#at
    for (let index = 0; index < count; index++) {
      const first = bytes[at++]!
      if (first < 0x80) {
        values[index] = first
        continue
      }
      let value = first & 0x7f
      for (let shift = 7; ; shift += 7) {
        const byte = bytes[at++]!
        value |= (byte & 0x7f) << shift
        if (!(byte >= 0x80)) break
        if (shift === 28) throw damaged('it holds a number that is too large')
      }
      values[index] = value
    }
    if (at > bytes.length) throw damaged('it ends too early')
    this.#at = at
    return values
  }

  signed(): number {
    const value = this.whole()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  double(): number {
    const { buffer, byteOffset } = this.bytes(8)
    return new DataView(buffer, byteOffset, 8).getFloat64(0, true)
  }

  /** A whole number below a limit: the number of something that is there. */
  index(limit: number): number {
    return below(this.whole(), limit)
  }

  /** A count of things that take a byte each at least: no more than there are bytes left. */
  count(): number {
    return below(this.whole(), this.#bytes.length - this.#at + 1)
  }

  /** The next bytes, not copied. */
  bytes(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw damaged('it ends too early')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }
}

/** @throws FormatError where a number is no index of as many things */
export function below(value: number, limit: number): number {
  if (!(value >= 0 && value < limit)) throw damaged('it points to something that is not there')
  return value
}

export function damaged(reason: string): FormatError {
  return new FormatError(`the map file is damaged: ${reason}; build it again, or fetch it again`)
}
