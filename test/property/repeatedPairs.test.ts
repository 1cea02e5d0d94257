import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RepeatedPairs } from '../../packages/core/src/base/RepeatedPairs.js'

test('every pair that came more than once is told to have', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 200 }), (pairs) => {
      const repeated = new RepeatedPairs(pairs.length)
      const counts = new Map<string, number>()
      for (const [first, second] of pairs) {
        repeated.add(first, second)
        counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1)
      }
      for (const [first, second] of pairs) if (counts.get(`${first} ${second}`)! > 1) expect(repeated.has(first, second)).toBe(true)
    }),
  )
})

test('where no pair comes twice, a third and more of them are told to have come once, and nearly all where there is more room', () => {
  const told = (count: number, most: number): number => {
    const repeated = new RepeatedPairs(most)
    for (let word = 0; word < count; word++) repeated.add(word >>> 5, word)
    let once = 0
    for (let word = 0; word < count; word++) if (!repeated.has(word >>> 5, word)) once++
    return once / count
  }
  expect(told(2 ** 16, 2 ** 16)).toBeGreaterThan(1 / 3)
  expect(told(2 ** 16, 2 ** 22)).toBeGreaterThan(0.95)
})
