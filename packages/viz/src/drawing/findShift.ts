import type { Box } from './boxes.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** What is seen from farther away, then moved. */
export interface Shift {
  /** How many times as much is seen; 1 is the same scale. */
  readonly back: number
  /** Pixels at the new scale by which what is seen moves to the left and up. */
  readonly dx: number
  readonly dy: number
}

/** How far one steps back, at most, for what is only around; what must be seen may ask for more. */
const BACK_FOR_AROUND = 2

/**
 * The least that brings points into a frame: first a step back where they are too far apart for it, never nearer, then
 * the shortest way. As many of those around come with them as a small step back allows, the first ones first.
 * All points in pixels; `middle` is where the step back leads away from.
 * @param most so many times as much is seen at most; points that are still too far apart are shown by their middle
 */
export function findShift(points: readonly Point[], around: readonly Point[], frame: Box, middle: Point, most: number): Shift {
  let held = boxOf(points)
  for (const point of around) {
    const more = boxOf([point], held)
    if (backFor(more, frame) <= Math.min(BACK_FOR_AROUND, most)) held = more
  }
  const back = Math.min(backFor(held, frame), Math.max(1, most))
  const seen = (box: Box): Box => ({
    left: middle.x + (box.left - middle.x) / back,
    right: middle.x + (box.right - middle.x) / back,
    top: middle.y + (box.top - middle.y) / back,
    bottom: middle.y + (box.bottom - middle.y) / back,
  })
  const { left, right, top, bottom } = seen(held)
  return { back, dx: outside(left, right, frame.left, frame.right), dy: outside(top, bottom, frame.top, frame.bottom) }
}

/** How many times as much must be seen for a box to have room in a frame. */
function backFor(box: Box, frame: Box): number {
  return Math.max(1, (box.right - box.left) / (frame.right - frame.left), (box.bottom - box.top) / (frame.bottom - frame.top))
}

function outside(from: number, to: number, low: number, high: number): number {
  // A hair of rounding is no reason to give up on both ends.
  if (to - from > high - low + 1e-6) return (from + to) / 2 - (low + high) / 2
  return from < low ? from - low : to > high ? to - high : 0
}

function boxOf(points: readonly Point[], first: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }): Box {
  return points.reduce(
    ({ left, right, top, bottom }, { x, y }) => ({ left: Math.min(left, x), right: Math.max(right, x), top: Math.min(top, y), bottom: Math.max(bottom, y) }),
    first,
  )
}
