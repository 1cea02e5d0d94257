import { damaged, type ByteReader } from './ByteReader.js'
import type { ByteWriter } from './ByteWriter.js'

/** Weights have five digits after the point, stability and salience three, positions two. */
const SCALES = [1, 100, 1000, 100_000] as const

/**
 * How numbers are kept without loss: as whole multiples of 1 / scale where all of them are, else (scale 0) as they are.
 */
export class NumberForm {
  readonly scale: number

  constructor(scale: number) {
    this.scale = scale
  }

  /** The first scale that keeps all values. */
  static of(values: () => Iterable<number>): NumberForm {
    let at = 0
    for (const value of values()) {
      while (at < SCALES.length && !isMultiple(value, SCALES[at]!)) at++
      if (at === SCALES.length) break
    }
    // A later scale may not fit what an earlier one did; each is a multiple of those before it, but for rounding.
    const scale = SCALES[at] ?? 0
    for (const value of values()) if (scale !== 0 && !isMultiple(value, scale)) return new NumberForm(0)
    return new NumberForm(scale)
  }

  write(writer: ByteWriter, value: number): void {
    if (this.scale === 0) writer.double(value)
    else writer.signed(Math.round(value * this.scale))
  }

  read(reader: ByteReader): number {
    const value = this.scale === 0 ? reader.double() : reader.signed() / this.scale
    if (!Number.isFinite(value)) throw damaged('it holds a number without end')
    return value
  }
}

function isMultiple(value: number, scale: number): boolean {
  const whole = Math.round(value * scale)
  return Math.abs(whole) < 2 ** 50 && !Object.is(whole, -0) && whole / scale === value
}

/** A column of so many bytes a number has room for whole numbers below 2^52. */
const WIDEST = 7
/** What positions and weights take as a rule, read faster by half. */
const NARROW = 3

/**
 * Writes numbers with the form that keeps them; multiples as whole numbers of one width, which are read several times as fast as
 * those of many, and hardly take more: 0, -1, 1, -2 as 0, 1, 2, 3.
 */
export function writeNumbers(writer: ByteWriter, values: ArrayLike<number> & Iterable<number>): void {
  const { scale } = NumberForm.of(() => values)
  writer.whole(scale)
  if (scale === 0) {
    for (const value of values) writer.double(value)
    return
  }
  const whole = Float64Array.from(values, (value) => unsigned(Math.round(value * scale)))
  const most = whole.reduce((a, b) => Math.max(a, b), 0)
  let width = 1
  while (most >= 256 ** width) width++
  writer.byte(width)
  for (const value of whole) {
    for (let rest = value, place = 0; place < width; place++) {
      writer.byte(rest % 256)
      rest = Math.floor(rest / 256)
    }
  }
}

function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

export function readNumbers(reader: ByteReader, count: number): Float64Array {
  const scale = reader.whole()
  if (scale === 0) return readDoubles(reader, count)
  const width = reader.byte()
  if (width < 1 || width > WIDEST) throw damaged('it holds a number that is too large')
  const bytes = reader.bytes(width * count)
  const values = new Float64Array(count)
  if (width === NARROW) {
    for (let index = 0, at = 0; index < count; index++, at += NARROW) {
      const value = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
      values[index] = ((value & 1) === 0 ? value >>> 1 : ~(value >>> 1)) / scale
    }
    return values
  }
  for (let index = 0, at = 0; index < count; index++, at += width) {
    let value = 0
    for (let place = at + width - 1; place >= at; place--) value = 256 * value + bytes[place]!
    values[index] = (value % 2 === 0 ? value / 2 : -(value + 1) / 2) / scale
  }
  return values
}

function readDoubles(reader: ByteReader, count: number): Float64Array {
  const values = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    values[index] = reader.double()
    if (!Number.isFinite(values[index])) throw damaged('it holds a number without end')
  }
  return values
}
