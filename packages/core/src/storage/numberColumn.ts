import { longList } from '../base/shareable.js'
import { damaged, type ByteReader } from './ByteReader.js'
import type { ByteWriter } from './ByteWriter.js'

/** Weights have five digits after the point, stability and salience three, positions two. */
const SCALES = [1, 100, 1000, 100_000] as const

/** The first scale that keeps all values, or 0. */
function scaleOf(values: ArrayLike<number>): number {
  const fits = SCALES.map(() => true)
  for (let index = 0; index < values.length; index++) {
    for (let at = 0; at < SCALES.length; at++) if (fits[at]! && !isMultiple(values[index]!, SCALES[at]!)) fits[at] = false
  }
  return SCALES[fits.indexOf(true)] ?? 0
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
 * Writes numbers without loss: as whole multiples of 1 / scale where all of them are, else (scale 0) as they are. Multiples have one width, which is
 * read several times as fast as many, and hardly takes more: 0, -1, 1, -2 as 0, 1, 2, 3.
 */
export function writeNumbers(writer: ByteWriter, values: ArrayLike<number>): void {
  const scale = scaleOf(values)
  writer.whole(scale)
  if (scale === 0) {
    for (let at = 0; at < values.length; at++) writer.double(values[at]!)
    return
  }
  const whole = longList(Float64Array, values.length)
  let most = 0
  for (let at = 0; at < whole.length; at++) {
    whole[at] = unsigned(Math.round(values[at]! * scale))
    most = Math.max(most, whole[at]!)
  }
  let width = 1
  while (most >= 256 ** width) width++
  writer.byte(width)
  for (let rest of whole) {
    for (let place = 0; place < width; place++) {
      writer.byte(rest % 256)
      rest = Math.floor(rest / 256)
    }
  }
}

function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** One number of each item. */
export function columnOf<T>(items: readonly T[], valueOf: (item: T) => number): Float64Array {
  const values = longList(Float64Array, items.length)
  for (let at = 0; at < items.length; at++) values[at] = valueOf(items[at]!)
  return values
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
  for (let index = 0; index < count; index++) values[index] = finite(reader.double())
  return values
}

/** @throws FormatError where a number has no end */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw damaged('it holds a number without end')
  return value
}
