import { expect, it } from 'vitest'
import { smallArray } from '../../../packages/core/src/base/smallArray.js'

it('gives zeros that no other array shares, of any type and length', () => {
  const types = [Int32Array, Uint8Array, Uint16Array, Float32Array] as const
  const arrays = Array.from({ length: 4000 }, (_, at) => {
    const array = smallArray<Int32Array | Uint8Array | Uint16Array | Float32Array>(types[at % 4]!, (37 * at) % 501)
    expect(array.every((value) => value === 0)).toBe(true)
    return array.fill(1 + (at % 200))
  })
  for (const [at, array] of arrays.entries()) expect(array.every((value) => value === 1 + (at % 200))).toBe(true)
  expect(new Set(arrays.map(({ buffer }) => buffer)).size).toBeLessThan(100)
})

it('gives a long one a buffer of its own', () => {
  const long = smallArray(Float64Array, 100_000)
  expect([long.length, long.buffer.byteLength]).toEqual([100_000, 800_000])
  expect(smallArray(Float64Array, 0).length).toBe(0)
})
