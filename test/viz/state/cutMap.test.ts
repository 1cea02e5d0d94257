import { parseMap } from '@paperloom/core'
import { expect, it } from 'vitest'
import { cutMap } from '../../../packages/viz/src/state/cutMap.js'
import { NO_FILTERS } from '../../../packages/viz/src/state/filters.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { findVisible } from '../../../packages/viz/src/state/visible.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap({ cited: true })
const index = createMapIndex(map)

it('gives the map itself where nothing is left out', () => {
  expect(cutMap(map, findVisible(NO_FILTERS, index))).toBe(map)
})

it('gives a whole map of what is left', () => {
  const cut = cutMap(map, findVisible({ ...NO_FILTERS, kinds: ['repository'], minWeight: 0.2 }, index))
  const ids = new Set(cut.papers.map(({ id }) => id))
  expect(ids.size).toBe(index.withCode.size)
  expect(parseMap(JSON.stringify(cut)).issues).toEqual([])
  expect(cut.links.every(({ source, target, weight }) => ids.has(source) && ids.has(target) && weight >= 0.2)).toBe(true)
  expect(cut.communities.reduce((sum, { size }) => sum + size, 0)).toBe(cut.papers.filter(({ community }) => community !== null).length)
})
