import { expect, it } from 'vitest'
import { turnUpright } from '../../../packages/viz/src/state/turnUpright.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const made = createMadeUpMap({ papers: 30, communities: 3 })
const lying = { ...made, papers: made.papers.map((paper) => ({ ...paper, x: 3 * paper.x })) }

it('turns a lying map by a quarter on a page that stands', () => {
  const turned = turnUpright(lying, 390, 844)
  for (const [at, { id, x, y, title }] of turned.papers.entries()) {
    expect({ id, x, y, title }).toEqual({ id: lying.papers[at]!.id, x: lying.papers[at]!.y, y: -lying.papers[at]!.x, title: lying.papers[at]!.title })
  }
})

it('leaves a map as it is on a wide page, a standing map, and one without papers', () => {
  const standing = turnUpright(lying, 390, 844)
  expect(turnUpright(lying, 1440, 900)).toBe(lying)
  expect(turnUpright(standing, 390, 844)).toBe(standing)
  expect(turnUpright({ ...lying, papers: [] }, 390, 844).papers).toEqual([])
})
