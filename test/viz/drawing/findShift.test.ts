import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findShift, type Shift } from '../../../packages/viz/src/drawing/findShift.js'

interface Point {
  readonly x: number
  readonly y: number
}

const frame = { left: 260, right: 960, top: 100, bottom: 700 }
const middle = { x: 640, y: 400 }
const after = ({ back, dx, dy }: Shift, { x, y }: Point): Point => ({ x: middle.x + (x - middle.x) / back - dx, y: middle.y + (y - middle.y) / back - dy })
const isInside = ({ x, y }: Point): boolean => x >= frame.left - 1e-6 && x <= frame.right + 1e-6 && y >= frame.top - 1e-6 && y <= frame.bottom + 1e-6

describe('findShift', () => {
  it('moves nothing where all are in the frame', () => {
    expect(findShift([{ x: 300, y: 300 }], [{ x: 900, y: 650 }], frame, middle, 4)).toEqual({ back: 1, dx: 0, dy: 0 })
  })

  it('goes the shortest way to what is under a panel', () => {
    expect(findShift([{ x: 1000, y: 300 }], [], frame, middle, 4)).toEqual({ back: 1, dx: 40, dy: 0 })
  })

  it('steps back as far as it must to hold a paper and those around it', () => {
    const points = [{ x: 640, y: 400 }]
    const around = [{ x: 640, y: 1300 }]
    const shift = findShift(points, around, frame, middle, 4)
    expect(shift.back).toBeCloseTo(1.5, 6)
    expect([...points, ...around].every((point) => isInside(after(shift, point)))).toBe(true)
  })

  it('leaves out who is too far away, and takes the next', () => {
    const around = [{ x: 640, y: 5000 }, { x: 640, y: 900 }]
    const shift = findShift([{ x: 640, y: 400 }], around, frame, middle, 40)
    expect(around.map((point) => isInside(after(shift, point)))).toEqual([false, true])
    expect(shift.back).toBe(1)
  })

  it('steps back farther for what must be seen, but not beyond the whole map', () => {
    const points = [{ x: 640, y: 400 }, { x: 640, y: 2200 }]
    expect(findShift(points, [], frame, middle, 10).back).toBeCloseTo(3, 6)
    const shift = findShift(points, [], frame, middle, 2)
    expect(shift.back).toBe(2)
    const [a, b] = points.map((point) => after(shift, point))
    expect((a!.y + b!.y) / 2).toBeCloseTo(400, 6)
  })

  it('never comes nearer, and always brings in what one step back has room for', () => {
    const point = fc.record({ x: fc.integer({ min: -2000, max: 3000 }), y: fc.integer({ min: -2000, max: 3000 }) })
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 8 }), fc.double({ min: 1, max: 8, noNaN: true }), (paper, around, most) => {
        const shift = findShift([paper], around, frame, middle, most)
        expect(shift.back).toBeGreaterThanOrEqual(1)
        expect(shift.back).toBeLessThanOrEqual(Math.min(2, most))
        expect(isInside(after(shift, paper))).toBe(true)
      }),
    )
  })
})
