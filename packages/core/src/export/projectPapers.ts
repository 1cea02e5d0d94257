import type { MapPaper } from '../model/map.js'
import type { Appearance } from './appearance.js'
import type { Box } from './boxes.js'

/** A paper's place on a picture, in pixels. */
export interface DrawnPaper {
  readonly paper: MapPaper
  readonly community: string | null
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Papers on a picture, and the height that the picture needs for them. */
export interface Projection {
  readonly papers: readonly DrawnPaper[]
  readonly height: number
}

/** Heights of a picture as shares of its width. */
const [LOWEST, HIGHEST] = [0.42, 1]
const FARTHEST = 1e100

/**
 * Fits the whole map into a width, with equal scales, the y axis up. The height follows the map, from 0.42 to 1 times
 * the width.
 * @param margin pixels that stay free on each side
 * @param scale pixels of a radius for one of the appearance's
 */
export function projectPapers(
  papers: readonly MapPaper[],
  appearance: Appearance,
  { width, margin, scale }: { readonly width: number; readonly margin: number; readonly scale: number },
): Projection {
  const places = papers.map(({ x, y }) => ({ x: clamp(x), y: clamp(y) }))
  const extent = findExtent(places)
  const [spanX, spanY] = [extent.right - extent.left || 1, extent.bottom - extent.top || 1]
  const inner = width - 2 * margin
  const innerHeight = Math.min(HIGHEST * inner, Math.max(LOWEST * inner, (inner * spanY) / spanX))
  const zoom = Math.min(inner / spanX, innerHeight / spanY)
  const [middleX, middleY] = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2]
  const height = innerHeight + 2 * margin
  const drawn = papers.map((paper, index) => ({
    paper,
    community: paper.community,
    x: width / 2 + (places[index]!.x - middleX) * zoom,
    y: height / 2 - (places[index]!.y - middleY) * zoom,
    radius: appearance.radiusOf(paper) * scale,
  }))
  return { papers: drawn, height }
}

/** Positions without measure would overflow on the way to pixels. */
function clamp(position: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, position))
}

function findExtent(points: readonly { readonly x: number; readonly y: number }[]): Box {
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  return points.reduce<Box>(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  )
}

/**
 * Where most of these papers lie: their middle, and the extent of the inner four fifths, on each axis. At least one
 * paper.
 */
export function findMiddle(papers: readonly DrawnPaper[]): {
  readonly x: number
  readonly y: number
  readonly box: Box
} {
  const inner = (values: readonly number[]): [number, number, number] => {
    const sorted = [...values].sort((a, b) => a - b)
    const [cut, last] = [Math.floor(sorted.length / 10), sorted.length - 1]
    return [sorted[cut]!, (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2, sorted[last - cut]!]
  }
  const [left, x, right] = inner(papers.map((paper) => paper.x))
  const [top, y, bottom] = inner(papers.map((paper) => paper.y))
  return { x, y, box: { left, top, right, bottom } }
}
