import { describe, expect, it } from 'vitest'
import { findFit, findReveal } from '../../../packages/viz/src/drawing/camera.js'

type Sigma = Parameters<typeof findFit>[0]
type CameraState = ReturnType<typeof findFit>

interface Point {
  readonly x: number
  readonly y: number
}

const [WIDE, HIGH] = [1200, 800]
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 }

/** What sigma does with a map from 0 to 1: the whole of it is as wide as the page, and y goes up. */
function stub(camera: CameraState): Sigma {
  const toPage = ({ x, y }: Point, { cameraState = camera } = {}): Point => ({
    x: WIDE / 2 + ((x - cameraState.x) * WIDE) / cameraState.ratio,
    y: HIGH / 2 - ((y - cameraState.y) * WIDE) / cameraState.ratio,
  })
  const toMap = ({ x, y }: Point, { cameraState = camera } = {}): Point => ({
    x: cameraState.x + ((x - WIDE / 2) * cameraState.ratio) / WIDE,
    y: cameraState.y - ((y - HIGH / 2) * cameraState.ratio) / WIDE,
  })
  return { getDimensions: () => ({ width: WIDE, height: HIGH }), getCamera: () => ({ getState: () => camera }), graphToViewport: toPage, viewportToFramedGraph: toMap } as unknown as Sigma
}

const near: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 0.2 }
const seenFrom = (camera: CameraState, point: Point): Point => stub(camera).graphToViewport(point)

describe('findReveal', () => {
  it('keeps the camera where the paper and its neighbours are seen', () => {
    expect(findReveal(stub(near), [{ x: 0.5, y: 0.5 }], [{ x: 0.52, y: 0.48 }], NO_INSETS, 1)).toBe(near)
  })

  it('steps back to a neighbour beyond the edge, clear of a panel', () => {
    const paper = { x: 0.5, y: 0.5 }
    const neighbour = { x: 0.64, y: 0.5 }
    const insets = { left: 250, right: 330, top: 60, bottom: 0 }
    const camera = findReveal(stub(near), [paper], [neighbour], insets, 1)
    expect(camera.ratio).toBeGreaterThan(near.ratio)
    expect(camera.ratio).toBeLessThanOrEqual(2 * near.ratio)
    for (const point of [paper, neighbour]) {
      const { x, y } = seenFrom(camera, point)
      expect(x).toBeGreaterThan(insets.left)
      expect(x).toBeLessThan(WIDE - insets.right)
      expect(y).toBeGreaterThan(insets.top)
    }
  })

  it('steps back no farther than the whole map, and brings both ends of a link in', () => {
    const ends = [{ x: 0.1, y: 0.5 }, { x: 0.9, y: 0.5 }]
    const camera = findReveal(stub(near), ends, [], NO_INSETS, 1)
    expect(camera.ratio).toBeLessThanOrEqual(1)
    for (const end of ends) {
      expect(seenFrom(camera, end).x).toBeGreaterThan(0)
      expect(seenFrom(camera, end).x).toBeLessThan(WIDE)
    }
  })

  it('shows a paper in the middle of whatever panels leave', () => {
    const camera = findReveal(stub(near), [{ x: 0.55, y: 0.5 }], [], { left: 580, right: 600, top: 0, bottom: 0 }, 1)
    expect(camera.ratio).toBe(near.ratio)
    expect(seenFrom(camera, { x: 0.55, y: 0.5 }).x).toBeCloseTo(610, 6)
  })
})

describe('findFit', () => {
  it('holds all points in the free part, and comes no nearer than it may', () => {
    const insets = { left: 300, right: 100, top: 50, bottom: 50 }
    const camera = findFit(stub(near), [{ x: 0.2, y: 0.3 }, { x: 0.8, y: 0.6 }], insets, 0.35)
    expect(seenFrom(camera, { x: 0.2, y: 0.3 }).x).toBeCloseTo(300, 6)
    expect(seenFrom(camera, { x: 0.8, y: 0.6 }).x).toBeCloseTo(1100, 6)
    expect(findFit(stub(near), [{ x: 0.5, y: 0.5 }, { x: 0.51, y: 0.5 }], insets, 0.35).ratio).toBe(0.35)
  })
})
