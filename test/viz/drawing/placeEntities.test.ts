import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, sharedArea, type Box } from '../../../packages/viz/src/drawing/boxes.js'
import { placeEntities } from '../../../packages/viz/src/drawing/placeEntities.js'

const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
const wishes = fc.array(spot, { maxLength: 40 }).map((all) => all.map((place, at) => ({ id: String(at), ...place, radius: 6, width: 20 + 9 * (at % 12) })))
const discs = fc.array(spot, { maxLength: 40 }).map((all) => all.map((place) => ({ ...place, radius: 8 })))
const bounds: Box = { left: 20, right: 580, top: 20, bottom: 380 }
const name: Box = { left: 200, right: 380, top: 100, bottom: 124 }

describe('placeEntities', () => {
  it('lets nothing lie over anything, and none stand far from the middle of its papers', () => {
    fc.assert(
      fc.property(wishes, discs, (all, others) => {
        const placed = placeEntities(all, { discs: others, taken: [name], bounds }, 30)
        expect(placed.length).toBeLessThanOrEqual(30)
        for (const [at, one] of placed.entries()) {
          const wish = all.find(({ id }) => id === one.id)!
          expect(Math.hypot(one.x - wish.x, one.y - wish.y)).toBeLessThanOrEqual(110)
          for (const other of [name, ...placed.slice(0, at).map(({ box }) => box)]) expect(sharedArea(one.box, other)).toBe(0)
          if (contains(bounds, { left: wish.x, right: wish.x, top: wish.y, bottom: wish.y })) expect(contains(bounds, one.box)).toBe(true)
          for (const { x, y, radius } of others) expect(sharedArea(one.box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('puts an entity where it wishes, if that is free, and its name to the left where the right is not', () => {
    const wish = { id: 'a', x: 100, y: 100, radius: 6, width: 50 }
    expect(placeEntities([wish], { discs: [], taken: [], bounds }, 1)[0]).toMatchObject({ x: 100, y: 100, side: 'right' })
    expect(placeEntities([wish], { discs: [{ x: 140, y: 100, radius: 8 }], taken: [], bounds }, 1)[0]).toMatchObject({ x: 100, y: 100, side: 'left' })
  })
})
