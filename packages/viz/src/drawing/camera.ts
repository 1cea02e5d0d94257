import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import type { Box } from './boxes.js'
import { findShift } from './findShift.js'

/** Pixels on each side that something floats over. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The size of what lies over the lower right corner of the rest, where something does. */
  readonly corner?: { readonly width: number; readonly height: number }
}

interface Point {
  readonly x: number
  readonly y: number
}

const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }

/** The camera that shows all points inside the free part of the stage. Points in the map's units. */
export function findFit(sigma: Sigma, points: readonly Point[], insets: Insets, closest: number): CameraState {
  const { width, height } = sigma.getDimensions()
  const seen = points.map((point) => sigma.graphToViewport(point, { cameraState: WHOLE }))
  const [left, right] = rangeOf(seen.map(({ x }) => x))
  const [top, bottom] = rangeOf(seen.map(({ y }) => y))
  const free = { width: Math.max(80, width - insets.left - insets.right), height: Math.max(80, height - insets.top - insets.bottom) }
  const ratio = Math.max((right - left) / free.width, (bottom - top) / free.height, closest)
  const shiftX = insets.left + free.width / 2 - width / 2
  const shiftY = insets.top + free.height / 2 - height / 2
  const middle = { x: (left + right) / 2 - shiftX * ratio, y: (top + bottom) / 2 - shiftY * ratio }
  return { ...sigma.viewportToFramedGraph(middle, { cameraState: WHOLE }), angle: 0, ratio }
}

/**
 * The camera moved by the least that brings the points into the free part, and as many of those around them as a small
 * step back allows; the same camera where they are there. It never comes nearer, and steps back no farther than `whole`.
 * @param whole ratio at which the whole map is seen
 */
export function findReveal(sigma: Sigma, points: readonly Point[], around: readonly Point[], insets: Insets, whole: number): CameraState {
  const { width, height } = sigma.getDimensions()
  const camera = sigma.getCamera().getState()
  const middle = { x: width / 2, y: height / 2 }
  const frame = { left: insets.left + EDGE, top: insets.top + EDGE, right: width - insets.right - EDGE, bottom: height - insets.bottom - EDGE }
  const see = (point: Point): Point => sigma.graphToViewport(point)
  const { back, dx, dy } = findShift(points.map(see), around.map(see), leastFrame(frame), middle, Math.max(1, whole / camera.ratio))
  if (back === 1 && dx === 0 && dy === 0) return camera
  return { ...camera, ...sigma.viewportToFramedGraph({ x: middle.x + back * dx, y: middle.y + back * dy }), ratio: back * camera.ratio }
}

/** Panels may leave nothing; then what is shown is shown in their middle. */
function leastFrame({ left, right, top, bottom }: Box): Box {
  const [aside, above] = [Math.max(0, LEAST_PX - (right - left)) / 2, Math.max(0, LEAST_PX - (bottom - top)) / 2]
  return { left: left - aside, right: right + aside, top: top - above, bottom: bottom + above }
}

const LEAST_PX = 40
const EDGE = 48

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])
}
