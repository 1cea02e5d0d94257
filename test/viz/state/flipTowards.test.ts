import { expect, it } from 'vitest'
import { flipTowards } from '../../../packages/viz/src/state/flipTowards.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const turned = (x: number, y: number) => ({ ...map, papers: map.papers.map((paper) => ({ ...paper, x: x * paper.x, y: y * paper.y })) })

it.each([
  [-1, 1],
  [1, -1],
  [-1, -1],
])('turns a map back that was mirrored by %d, %d', (x, y) => {
  expect(flipTowards(turned(x, y), map).papers).toEqual(map.papers)
})

it('leaves a map that lies the same way, and one that has nothing in common', () => {
  const wider = turned(2, 1)
  expect(flipTowards(wider, map)).toBe(wider)
  const other = { ...map, papers: [] }
  expect(flipTowards(map, other)).toBe(map)
})
