import { afterEach, describe, expect, it, vi } from 'vitest'
import { longList, shareable } from '../../../packages/core/src/base/shareable.js'

afterEach(() => vi.unstubAllGlobals())

describe('a long list', () => {
  it.each([Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array])('of %o lies in shared room, a short one does not', (type) => {
    const size = 2 ** 20 / type.BYTES_PER_ELEMENT
    const [short, long] = [longList<ArrayBufferView & ArrayLike<number>>(type, size - 1), longList<ArrayBufferView & ArrayLike<number>>(type, size)]
    expect([short.buffer.constructor, long.buffer.constructor]).toEqual([ArrayBuffer, SharedArrayBuffer])
    expect([short.length, long.length]).toEqual([size - 1, size])
    expect(Array.from(long).every((value) => value === 0)).toBe(true)
  })

  it('lies in room of its own where none may be shared', () => {
    vi.stubGlobal('SharedArrayBuffer', undefined)
    expect(longList(Uint32Array, 2 ** 20).buffer).toBeInstanceOf(ArrayBuffer)
    expect(shareable(8)).toBeInstanceOf(ArrayBuffer)
  })
})
