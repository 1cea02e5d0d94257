import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairIds } from '../../packages/core/src/base/PairIds.js'

test('pairs are numbered in the order in which they first come, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 20_000 }), fc.nat(), (words, count, seed) => {
      const ids = new PairIds()
      const known = new Map<string, number>()
      for (let i = 0, state = seed; i < count; i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        const [first, second] = [(state >>> 8) % words, (state >>> 16) % words]
        const key = `${first} ${second}`
        if (!known.has(key)) known.set(key, known.size)
        expect(ids.idOf(first, second)).toBe(known.get(key))
      }
      expect(ids.count).toBe(known.size)
      for (const [key, id] of known) {
        expect(`${ids.firstOf(id)} ${ids.secondOf(id)}`).toBe(key)
        expect(ids.find(ids.firstOf(id), ids.secondOf(id))).toBe(id)
      }
      expect(ids.find(words, 0)).toBe(-1)
      ids.clear()
      expect([ids.count, ids.find(0, 0), ids.idOf(1, 2), ids.find(1, 2)]).toEqual([0, -1, 0, 0])
    }),
    { numRuns: 30 },
  )
})

test('a table that has grown large forgets all the same', () => {
  const ids = new PairIds()
  for (let i = 0; i < 100_000; i++) ids.idOf(i, 1)
  expect([ids.count, ids.find(99_999, 1)]).toEqual([100_000, 99_999])
  ids.clear()
  expect([ids.count, ids.find(99_999, 1), ids.idOf(99_999, 1)]).toEqual([0, -1, 0])
})
