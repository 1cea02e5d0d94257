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

/** Writes numbers with the form that keeps them. */
export function writeNumbers(writer: ByteWriter, values: readonly number[]): void {
  const form = NumberForm.of(() => values)
  writer.whole(form.scale)
  for (const value of values) form.write(writer, value)
}

export function readNumbers(reader: ByteReader, count: number): Float64Array {
  const form = new NumberForm(reader.whole())
  return Float64Array.from({ length: count }, () => form.read(reader))
}
