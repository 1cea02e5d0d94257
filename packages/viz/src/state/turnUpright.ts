import { withPapers, type PaperMap } from '@paperloom/core'

/** A page this much higher than wide gets an upright map, if the map is as much wider than high. */
const UPRIGHT = 1.2

/** Turns a lying map by a quarter where the page stands, so that it fills a phone; else the same map. Sizes in pixels. */
export function turnUpright(map: PaperMap, width: number, height: number): PaperMap {
  const wide = spanOf(map.papers.map(({ x }) => x))
  const high = spanOf(map.papers.map(({ y }) => y))
  if (height < UPRIGHT * width || wide < UPRIGHT * high) return map
  return withPapers(map, map.papers.map((paper) => ({ ...paper, x: paper.y, y: -paper.x })))
}

function spanOf(values: readonly number[]): number {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity])
  return values.length === 0 ? 0 : high! - low!
}
