import { expect, it } from 'vitest'
import { groupPlaces } from '../../../packages/core/src/base/grouping.js'

it('brings the places of each number together, in their order, and leaves out what is of no group', () => {
  const { starts, places } = groupPlaces([2, 0, 0xffff_ffff, 2, 3, 0], 3)
  const groups = [0, 1, 2].map((group) => [...places.subarray(starts[group], starts[group + 1])])
  expect(groups).toEqual([[1, 5], [], [0, 3]])
})
