import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from '../../packages/core/src/storage/ByteReader.js'
import { ByteWriter } from '../../packages/core/src/storage/ByteWriter.js'
import { readNumbers, writeNumbers } from '../../packages/core/src/storage/numberColumn.js'

const SCALES = [1, 100, 1000, 100_000]

const multiple = fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.constantFrom(...SCALES)).map(([whole, scale]) => whole / scale)
const large = fc.tuple(fc.integer({ min: -(2 ** 20), max: 2 ** 20 }), fc.integer({ min: 0, max: 60 })).map(([whole, power]) => whole * 2 ** power)
const numbers = fc.array(fc.oneof(multiple, large, fc.constant(-0), fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 12 })

test('numbers come back as they were, kept as multiples where one of the scales keeps them all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(multiple), fc.array(fc.oneof(multiple, large)), numbers), (values) => {
      const writer = new ByteWriter()
      writeNumbers(writer, values)
      const bytes = writer.toBytes()
      expect(new ByteReader(bytes).whole()).toBe(SCALES.find((scale) => values.every((value) => isMultiple(value, scale))) ?? 0)
      expect([...readNumbers(new ByteReader(bytes), values.length)]).toEqual(values)
    }),
  )
})

function isMultiple(value: number, scale: number): boolean {
  const whole = Math.round(value * scale)
  return Math.abs(whole) < 2 ** 50 && !Object.is(whole, -0) && whole / scale === value
}
