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

  describe('sizes', () => {
    /** So many papers in a ring: there is room for a name inside. */
    const ring = (id: string, label: string, count: number, [x, y, reach]: readonly [number, number, number]): NameWish => ({
      ...{ id, label },
      points: Array.from({ length: count }, (_, at) => ({ x: x + reach * Math.cos((2 * Math.PI * at) / count), y: y + reach * Math.sin((2 * Math.PI * at) / count) })),
    })
    const sizesOf = (all: readonly NameWish[]) =>
      placeNames(all, { discs: all.flatMap(({ points }) => points.map((point) => ({ ...point, radius: 3 }))), bounds, measure, ownerAt: () => undefined }).map(({ fontSize }) => fontSize)

    it('are those that the room allows', () => {
      const [small, large] = [sizesOf([ring('a', 'Otorhinolaryngology', 50, [200, 200, 45])]), sizesOf([ring('a', 'Otorhinolaryngology', 50, [200, 200, 160])])]
      expect(small[0]).toBeLessThan(large[0]!)
    })

    it('but none is larger than that of a larger community, beyond a modest size', () => {
      const roomy = ring('b', 'Bees', 50, [700, 400, 160])
      const [alone] = sizesOf([roomy])
      expect(sizesOf([ring('a', 'Otorhinolaryngology', 80, [200, 200, 45]), roomy])[1]).toBe(14)
      expect(alone).toBeGreaterThan(16)
      expect(sizesOf([ring('a', 'Bees', 80, [200, 200, 150]), roomy])[1]).toBe(alone)
    })
  })

  it('puts a name near its own region', () => {
    const points = [{ x: 300, y: 300 }, { x: 380, y: 320 }, { x: 340, y: 380 }]
    const [name] = placeNames([{ id: 'a', label: 'Bees', points }], { discs: points.map((point) => ({ ...point, radius: 8 })), bounds, measure, ownerAt: () => 'a' })
    expect(Math.hypot(name!.x - 340, name!.y - 333)).toBeLessThan(90)
  })
})

describe('names on a narrow page', () => {
  /** Small regions in rows, as the whole of a large map is on a phone. */
  const places = Array.from({ length: 24 }, (_, at) => ({ x: 30 + 60 * (at % 6), y: 60 + 55 * Math.floor(at / 6) }))
  const wishes = places.map(({ x, y }, at) => ({ id: String(at), label: 'Reading old manuscripts', points: [{ x, y }, { x: x + 5, y: y + 4 }] }))
  const ownerAt = (x: number, y: number): string | undefined => {
    const at = places.findIndex((place) => Math.hypot(place.x - x, place.y - y) <= 18)
    return at < 0 ? undefined : String(at)
  }
  const discs = wishes.flatMap(({ points }) => points.map((point) => ({ ...point, radius: 3 })))
  const placed = placeNames(wishes, { discs, bounds: { left: 0, top: 0, right: 390, bottom: 330 }, measure, ownerAt })

  it('touch their own region more than any other, and never float off it', () => {
    expect(placed.length).toBeGreaterThan(0)
    for (const { id, box } of placed) {
      const touched = new Map<string, number>()
      for (let x = box.left - 8; x <= box.right + 8; x += 2) {
        for (let y = box.top - 8; y <= box.bottom + 8; y += 2) {
          const owner = ownerAt(x, y)
          if (owner !== undefined) touched.set(owner, (touched.get(owner) ?? 0) + 1)
        }
      }
      const most = [...touched].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)
      expect(most[0]).toBe(id)
    }
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
