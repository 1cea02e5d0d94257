import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubleAt, pushDouble } from '../../packages/core/src/base/doubles.js'
import { IntList } from '../../packages/core/src/base/IntList.js'
import { bytesOfWhole, MOST_BYTES, wholeAt, writeWhole } from '../../packages/core/src/base/wholes.js'

test('whole numbers come back from their bytes', () => {
  const whole = fc.oneof(fc.maxSafeNat(), fc.nat(300), fc.constantFrom(0x7f, 0x80, 0x3fff, 0x4000, 2 ** 31 - 1, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER))
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 20 }), (values) => {
      const bytes = new Uint8Array(values.length * MOST_BYTES)
      let end = 0
      for (const value of values) {
        const start = end
        end = writeWhole(bytes, start, value)
        expect(bytesOfWhole(value)).toBe(end - start)
      }
      let at = 0
      for (const value of values) {
        expect(wholeAt(bytes, at)).toBe(value)
        at += bytesOfWhole(value)
      }
    }),
  )
})

test('numbers of double precision come back from their halves, to the bit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      const list = new IntList()
      for (const value of values) pushDouble(list, value)
      expect(list.length).toBe(2 * values.length)
      expect(values.map((_, at) => doubleAt(list.values, 2 * at))).toEqual(values)
    }),
  )
})
