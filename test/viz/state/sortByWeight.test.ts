import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortByWeight } from '../../../packages/viz/src/state/sortByWeight.js'

it('sorts as a comparison does, the heaviest first and equal ones in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100_000 })), (units) => {
      const weights = units.map((unit) => unit / 1000)
      const expected = weights.map((_, at) => at).sort((a, b) => weights[b]! - weights[a]! || a - b)
      expect([...sortByWeight(Float64Array.from(weights))]).toEqual(expected)
    }),
  )
})
