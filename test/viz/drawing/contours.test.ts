import { describe, expect, it } from 'vitest'
import { traceContours } from '../../../packages/viz/src/drawing/contours.js'
import { createRegionField, type FieldPoint, type RegionLayer } from '../../../packages/viz/src/drawing/regionField.js'

function trace(points: readonly FieldPoint[]) {
  const layers: RegionLayer[] = []
  const field = createRegionField(points, 1, () => 8, (layer) => {
    layers.push(layer)
  })
  return traceContours(layers[0]!, field)
}

const heap = (count: number): FieldPoint[] => Array.from({ length: count }, (_, at) => ({ x: (at % 5) * 3, y: at % 7, group: 0, weight: 1 }))

describe('traceContours', () => {
  it('closes every ring around the papers, in the map’s units', () => {
    const found = trace(heap(6))
    expect(found.length).toBeGreaterThan(1)
    for (const { group, rings } of found) {
      expect(group).toBe(0)
      for (const ring of rings) {
        expect(ring[0]).toEqual(ring.at(-1))
        for (const [x, y] of ring) expect(Math.hypot(x - 6, y - 3)).toBeLessThan(40)
      }
    }
  })

  it('lets each higher line lie within the one below', () => {
    const widths = trace(heap(12)).map(({ rings }) => Math.max(...rings.flat().map(([x]) => x)) - Math.min(...rings.flat().map(([x]) => x)))
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
  })

  it('draws none low around a high region, where it would wind around single papers', () => {
    const low = trace(heap(4))[0]!.step
    expect(trace(heap(60))[0]!.step).toBeGreaterThan(low)
  })
})
