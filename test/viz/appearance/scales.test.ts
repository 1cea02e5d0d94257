import { expect, it } from 'vitest'
import { scaleArea, scaleShare } from '../../../packages/viz/src/appearance/scales.js'

it('an area scale begins and ends with its range, and a quarter of the value is half of the way', () => {
  const scale = scaleArea(8, [1, 5])
  expect([scale(0), scale(2), scale(8)]).toEqual([1, 3, 5])
})

it('a share lies between 0 and 1, whatever the value', () => {
  const share = scaleShare(2010, 2020)
  expect([1931, 2010, 2015, 2020, 2050].map(share)).toEqual([0, 0, 0.5, 1, 1])
})
