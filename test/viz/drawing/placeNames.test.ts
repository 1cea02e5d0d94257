import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedArea, type Box } from '../../../packages/viz/src/drawing/boxes.js'
import { placeNames, type NameWish } from '../../../packages/viz/src/drawing/placeNames.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const bounds: Box = { left: -100, top: -100, right: 1100, bottom: 900 }
const measure = (text: string): number => text.length * 0.8

const group = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 800 }), fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), { minLength: 1, maxLength: 9 }))
  .map(([x, y, around]) => around.map(([dx, dy]) => ({ x: x + dx, y: y + dy })))
const wishes = fc
  .array(group, { minLength: 1, maxLength: 14 })
  .map((all): NameWish[] => all.map((points, at) => ({ id: String(at), label: ['Tidal forecasting', 'Bees', 'Reading old manuscripts by hand'][at % 3]!, points })))

describe('placeNames', () => {
  it('never lets two names overlap, cuts none, sets none under 11 px and none over discs', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const discs = all.flatMap(({ points }) => points.map((point) => ({ ...point, radius: 6 })))
        const placed = placeNames(all, { discs, bounds, measure, ownerAt: () => undefined })
        for (const [at, name] of placed.entries()) {
          expect(name.fontSize).toBeGreaterThanOrEqual(11)
          const hidden = discs.reduce((sum, { x, y }) => sum + sharedArea(name.box, { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }), 0)
          expect(hidden).toBe(0)
          for (const other of placed.slice(0, at)) expect(sharedArea(name.box, other.box)).toBe(0)
          expect(name.lines.join(' ')).toBe(all.find(({ id }) => id === name.id)!.label)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([1, 1.6, 2.5, 4])('finds a free place for nearly every community of a map, at %s px a unit', (scale) => {
    const map = createMadeUpMap()
    const at = (paper: { readonly x: number; readonly y: number }) => ({ x: paper.x * scale, y: -paper.y * scale })
    const all = map.communities.map(({ id, label }) => ({ id, label, points: map.papers.filter(({ community }) => community === id).map(at) }))
    const discs = map.papers.map((paper) => ({ ...at(paper), radius: 8 }))
    const placed = placeNames(all, { discs, bounds: { left: -2000, top: -2000, right: 2000, bottom: 2000 }, measure, ownerAt: () => undefined })
    expect(placed.length).toBeGreaterThanOrEqual(all.length - 1)
    for (const { box } of placed) {
      for (const { x, y, radius } of discs) expect(sharedArea(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(0)
    }
  })

  it('puts a name near its own region', () => {
    const points = [{ x: 300, y: 300 }, { x: 380, y: 320 }, { x: 340, y: 380 }]
    const [name] = placeNames([{ id: 'a', label: 'Bees', points }], { discs: points.map((point) => ({ ...point, radius: 8 })), bounds, measure, ownerAt: () => 'a' })
    expect(Math.hypot(name!.x - 340, name!.y - 333)).toBeLessThan(90)
  })
})

describe('names across their papers', () => {
  const crowd = (x: number, y: number): { x: number; y: number }[] =>
    Array.from({ length: 400 }, (_, at) => ({ x: x + (at % 20) * 12, y: y + Math.floor(at / 20) * 12 }))
  const ground = (points: readonly { x: number; y: number }[]) => ({
    discs: points.map((point) => ({ ...point, radius: 4 })),
    bounds,
    measure,
    ownerAt: () => undefined,
  })

  it('lie in the middle of a region that is full of papers', () => {
    const points = crowd(200, 200)
    const [name] = placeNames([{ id: 'a', label: 'Bees', points }], ground(points))
    expect(name!.across).toBe(true)
    expect(Math.hypot(name!.x - 314, name!.y - 314)).toBeLessThan(40)
  })

  it('stay on the page where their region is at its edge', () => {
    const points = crowd(200, 200)
    const [name] = placeNames([{ id: 'a', label: 'Tidal forecasting', points }], { ...ground(points), bounds: { ...bounds, right: 330 } })
    expect(name!.across).toBe(true)
    expect(name!.box.right).toBeLessThanOrEqual(330)
  })

  it('never lie on each other, and no more are set than asked for', () => {
    const all = [crowd(200, 200), crowd(320, 260), crowd(600, 500)]
    const wanted = all.map((points, at) => ({ id: String(at), label: 'Tidal forecasting', points }))
    const placed = placeNames(wanted, ground(all.flat()))
    expect(placed.length).toBeGreaterThan(1)
    for (const [at, name] of placed.entries()) for (const other of placed.slice(0, at)) expect(sharedArea(name.box, other.box)).toBe(0)
    expect(placeNames(wanted, ground(all.flat()), 1).map(({ id }) => id)).toEqual(['0'])
  })

  it('never have their middle on another region', () => {
    const points = crowd(200, 200)
    const placed = placeNames([{ id: 'a', label: 'Bees', points }], { ...ground(points), ownerAt: () => 'b' })
    expect(placed).toEqual([])
  })
})
