import { expect, it } from 'vitest'
import { findSpacing } from '../../../packages/viz/src/drawing/spacing.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap({ papers: 40, communities: 2 })

it('is the distance to the nearest of the same community', () => {
  const papers = map.papers.map((paper, at) => ({ ...paper, x: 7 * at, y: 0, community: 'c1' }))
  expect(findSpacing(createMapIndex({ ...map, papers }))).toBe(7)
})

it('grows with the map and lives without neighbours', () => {
  const wide = { ...map, papers: map.papers.map((paper) => ({ ...paper, x: 3 * paper.x, y: 3 * paper.y })) }
  expect(findSpacing(createMapIndex(wide))).toBeCloseTo(3 * findSpacing(createMapIndex(map)), 6)
  expect(findSpacing(createMapIndex({ ...map, papers: [] }))).toBe(1)
})
