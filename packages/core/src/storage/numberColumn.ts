import { longList } from '../base/shareable.js'
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

  /**
   * The first scale that keeps all values.
   * @param visit shows each value
   */
  static of(visit: (see: (value: number) => void) => void): NumberForm {
    const fits = SCALES.map(() => true)
    visit((value) => {
      for (let at = 0; at < SCALES.length; at++) if (fits[at]! && !isMultiple(value, SCALES[at]!)) fits[at] = false
    })
    return new NumberForm(SCALES[fits.indexOf(true)] ?? 0)
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
export function writeNumbers(writer: ByteWriter, values: ArrayLike<number>): void {
  const { scale } = NumberForm.of((see) => {
    for (let at = 0; at < values.length; at++) see(values[at]!)
  })
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
  for (let index = 0; index < count; index++) {
    values[index] = reader.double()
    if (!Number.isFinite(values[index])) throw damaged('it holds a number without end')
  }
  return values
}
