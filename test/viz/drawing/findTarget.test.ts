import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEncoding } from '../../../packages/viz/src/appearance/encoding.js'
import { createTargetFinder, distanceToLine, FINGER_REACH, type Target } from '../../../packages/viz/src/drawing/findTarget.js'
import { createPlaceGrid } from '../../../packages/viz/src/drawing/placeGrid.js'
import type { Projection } from '../../../packages/viz/src/drawing/projection.js'
import { findEmphasis } from '../../../packages/viz/src/state/emphasis.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { INITIAL_STATE } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) })

describe('createPlaceGrid', () => {
  it('shows every place within reach, and each once', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), place, fc.integer({ min: 0, max: 300 }), (places, at, reach) => {
        const seen: number[] = []
        createPlaceGrid(places).visit(at.x, at.y, reach, (number) => seen.push(number))
        expect(new Set(seen).size).toBe(seen.length)
        for (const [number, { x, y }] of places.entries()) if (Math.hypot(x - at.x, y - at.y) <= reach) expect(seen).toContain(number)
      }),
    )
  })

  it('looks at little where there is much', () => {
    const places = Array.from({ length: 10_000 }, (_, at) => ({ x: at % 100, y: Math.floor(at / 100) }))
    let seen = 0
    createPlaceGrid(places).visit(50, 50, 1, () => seen++)
    expect(seen).toBeLessThan(60)
  })
})

describe('createTargetFinder', () => {
  const map = createMadeUpMap({ papers: 60 })
  const index = createMapIndex(map)
  const encoding = createEncoding(index)
  const scale = 40
  const view: Projection = {
    scale, width: 1280, height: 800, discScale: 1,
    x: (x) => 600 + x * scale,
    y: (y) => 400 - y * scale,
    mapX: (x) => (x - 600) / scale,
    mapY: (y) => (400 - y) / scale,
    toClip: () => [1, 1, 0, 0],
  }
  const targets = createTargetFinder(index, encoding)
  const rest = findEmphasis(INITIAL_STATE, null, index)

  it('finds the paper under its own middle, and nothing far from all', () => {
    for (const { id, x, y } of map.papers) expect(targets.find(view.x(x), view.y(y), view, rest, [])).toEqual({ kind: 'paper', id })
    expect(targets.find(-1e5, -1e5, view, rest, [])).toBeNull()
  })

  it('finds an entity over whatever lies under it', () => {
    const { x, y } = map.papers[0]!
    const box = { left: view.x(x) - 9, right: view.x(x) + 9, top: view.y(y) - 9, bottom: view.y(y) + 9 }
    expect(targets.find(view.x(x), view.y(y), view, rest, [{ id: 'method:x', box }])).toEqual({ kind: 'entity', id: 'method:x' })
  })

  it('does not find what is not shown', () => {
    const { id, x, y } = map.papers[3]!
    const others = { ...rest, shown: new Set(map.papers.map((paper) => paper.id).filter((other) => other !== id)) }
    expect(targets.find(view.x(x), view.y(y), view, others, [])).not.toEqual({ kind: 'paper', id })
  })

  it('finds a link only where it is lit', () => {
    const link = map.links.findIndex(({ source, target }) => {
      const [a, b] = [index.papers.get(source)!, index.papers.get(target)!]
      return targets.find(view.x((a.x + b.x) / 2), view.y((a.y + b.y) / 2), view, rest, []) === null
    })
    const { source, target } = map.links[link]!
    const [a, b] = [index.papers.get(source)!, index.papers.get(target)!]
    const at = [view.x((a.x + b.x) / 2), view.y((a.y + b.y) / 2)] as const
    expect(targets.find(...at, view, { ...rest, links: new Set([link]) }, [])).toEqual({ kind: 'link', link })
  })

  describe('a finger', () => {
    const lone = createMapIndex({ ...map, papers: [{ ...map.papers[0]!, x: 0, y: 0 }, { ...map.papers[1]!, x: 1, y: 0 }], links: [{ ...map.links[0]!, source: map.papers[0]!.id, target: map.papers[1]!.id }] })
    const sizes = createEncoding(lone)
    const near = createTargetFinder(lone, sizes)
    const [first, second] = lone.map.papers.map(({ id }) => id) as [string, string]
    const find = (x: number, y: number, lit: boolean, reach = FINGER_REACH): Target | null =>
      near.find(x, y, view, { ...rest, links: new Set(lit ? [0] : []) }, [], reach)

    it('means the nearest disc within 16 pixels, where a mouse means none', () => {
      const below = (far: number): readonly [number, number] => [view.x(0), view.y(0) + sizes.sizeOf(first) + far]
      expect(find(...below(15), false)).toEqual({ kind: 'paper', id: first })
      expect(near.find(...below(15), view, rest, [])).toBeNull()
      expect(find(...below(17), false)).toBeNull()
      const between = (view.x(0) + sizes.sizeOf(first) + view.x(1) - sizes.sizeOf(second)) / 2
      expect(find(between - 1, view.y(0), true)).toEqual({ kind: 'paper', id: first })
      expect(find(between + 1, view.y(0), true)).toEqual({ kind: 'paper', id: second })
    })

    it('means a lit thread within 12 pixels, where no disc is within reach', () => {
      const wide: Projection = { ...view, scale: 400, x: (x) => 600 + x * 400, mapX: (x) => (x - 600) / 400 }
      const at = (far: number, lit: boolean): Target | null => near.find(800, 400 + far, wide, { ...rest, links: new Set(lit ? [0] : []) }, [], FINGER_REACH)
      expect(at(11, true)).toEqual({ kind: 'link', link: 0 })
      expect(at(11, false)).toBeNull()
      expect(at(13, true)).toBeNull()
    })
  })
})

it('measures the distance to a line between two points, not beyond them', () => {
  const [from, to] = [{ x: 0, y: 0 }, { x: 10, y: 0 }]
  expect(distanceToLine(5, 3, from, to)).toBe(3)
  expect(distanceToLine(13, 4, from, to)).toBe(5)
  expect(distanceToLine(3, 4, from, from)).toBe(5)
})
