import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

/** Pixels on each side that something floats over. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
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
 * The camera moved by the least that brings the points into the free part, or their middle where they are too far apart
 * for it; the same camera where they are there.
 */
export function findReveal(sigma: Sigma, points: readonly Point[], insets: Insets): CameraState {
  const { width, height } = sigma.getDimensions()
  const camera = sigma.getCamera().getState()
  const seen = points.map((point) => sigma.graphToViewport(point))
  const dx = outside(rangeOf(seen.map(({ x }) => x)), insets.left + EDGE, width - insets.right - EDGE)
  const dy = outside(rangeOf(seen.map(({ y }) => y)), insets.top + EDGE, height - insets.bottom - EDGE)
  if (dx === 0 && dy === 0) return camera
  return { ...camera, ...sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }) }
}

const EDGE = 48

function outside([from, to]: readonly [number, number], low: number, high: number): number {
  if (to - from > high - low) return (from + to) / 2 - (low + high) / 2
  return from < low ? from - low : to > high ? to - high : 0
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])
}
