import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../packages/core/src/base/random.js'

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, random)
}

describe('createRandom', () => {
  it('gives the same stream for the same seed', () => {
    expect(draw(7, 100)).toEqual(draw(7, 100))
  })

  it('gives these very numbers, today and on every machine', () => {
    expect(draw(1, 3).map((x) => x.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.782273",
        "0.275327",
        "0.993693",
      ]
    `)
  })

  it('gives another stream for another seed, zero and negatives included', () => {
    const streams = [0, 1, 2, -1, 4294967295].map((seed) => draw(seed, 4).join())
    expect(new Set(streams.slice(0, 4)).size).toBe(4)
  })

  it('fills [0, 1) evenly', () => {
    const bins = new Array<number>(10).fill(0)
    for (const x of draw(3, 100_000)) {
      expect(x >= 0 && x < 1).toBe(true)
      const bin = Math.floor(x * 10)
      bins[bin] = bins[bin]! + 1
    }
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })
})
