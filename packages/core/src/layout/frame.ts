import type { Positions } from '../model/communities.js'
import { ASPECT } from './packCircles.js'
import { AIR, SPACING } from './removeOverlap.js'

/** Rows of papers without links: distance between papers, and from the map above. */
const ROW_STEP = 2 * SPACING
const ROW_GAP = 2 * AIR

/** Turns points, in place, about their middle until they spread most from left to right. */
export function turnLengthwise(x: Float64Array, y: Float64Array): void {
  centre(x)
  centre(y)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let point = 0; point < x.length; point++) {
    xx += x[point]! * x[point]!
    yy += y[point]! * y[point]!
    xy += x[point]! * y[point]!
  }
  const half = (xx - yy) / 2
  const spread = Math.sqrt(half * half + xy * xy)
  if (spread < 1e-9) return
  // The longer axis: half the angle whose cosine is half / spread.
  const cos = Math.sqrt((1 + half / spread) / 2)
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos)) * (xy < 0 ? -1 : 1)
  for (let point = 0; point < x.length; point++) {
    const turned = x[point]! * cos + y[point]! * sin
    y[point] = y[point]! * cos - x[point]! * sin
    x[point] = turned
  }
}

/** Positions of all papers: the linked where they were put, the others in rows below, all about the middle, to 0.01. */
export function frame(x: Float64Array, y: Float64Array, linked: Uint32Array, papers: number): Positions {
  const alone = papers - linked.length
  const [left, right] = extent(x)
  const bottom = extent(y)[1]
  const columns = Math.max(Math.floor((right - left) / ROW_STEP) + 1, Math.ceil(Math.sqrt(alone * ASPECT)))
  const all = { x: new Float64Array(papers), y: new Float64Array(papers) }
  const isLinked = new Uint8Array(papers)
  for (let at = 0; at < linked.length; at++) {
    all.x[linked[at]!] = x[at]!
    all.y[linked[at]!] = y[at]!
    isLinked[linked[at]!] = 1
  }
  for (let paper = 0, at = 0; paper < papers; paper++) {
    if (isLinked[paper] === 1) continue
    const row = Math.floor(at / columns)
    const inRow = Math.min(columns, alone - row * columns)
    all.x[paper] = (left + right) / 2 + ((at % columns) - (inRow - 1) / 2) * ROW_STEP
    all.y[paper] = bottom + (linked.length === 0 ? 0 : ROW_GAP) + row * ROW_STEP
    at++
  }
  return { x: rounded(middled(all.x)), y: rounded(middled(all.y)) }
}

function extent(values: Float64Array): [number, number] {
  return values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
}

function middled(values: Float64Array): Float64Array {
  const [least, most] = extent(values)
  return values.map((value) => value - (least + most) / 2)
}

/** No minus zero: it would be written as another number. */
function rounded(values: Float64Array): Float64Array {
  return values.map((value) => Math.round(value * 100) / 100 + 0)
}

function centre(values: Float64Array): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  for (let at = 0; at < values.length; at++) values[at]! -= mean
}
