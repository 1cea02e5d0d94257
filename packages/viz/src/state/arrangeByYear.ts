import type { MapPaper, PaperMap } from '@paperloom/core'

/** Years from left to right, in the map's units. */
export interface YearAxis {
  readonly first: number
  readonly last: number
  /** Width of a year. */
  readonly step: number
  /** The middle of a year. */
  xOf(year: number): number
  /** The middle of the column of papers without a year, left of all years; null where each has one. */
  readonly withoutYear: number | null
}

/** No two papers come nearer than this, as in every map. */
const SPACING = 10
/** Part of a year's width that its papers take. */
const FILLED = 0.86

const axes = new WeakMap<PaperMap, YearAxis>()

/** The axis on which a map was arranged; null where it was not. */
export function axisOf(map: PaperMap): YearAxis | null {
  return axes.get(map) ?? null
}

/** An axis as wide as the map is; null where no paper has a year. */
function createYearAxis({ papers }: PaperMap): YearAxis | null {
  const years = papers.flatMap(({ year }) => year ?? [])
  if (years.length === 0) return null
  const [first, last] = rangeOf(years)
  const [left, right] = rangeOf(papers.map(({ x }) => x))
  const columns = last - first + 1
  const step = Math.max((right - left) / columns, 1.2 * SPACING)
  const start = (left + right - columns * step) / 2
  const xOf = (year: number): number => start + (year - first + 0.5) * step
  return { first, last, step, xOf, withoutYear: years.length < papers.length ? xOf(first - 1.2) : null }
}

/**
 * The map with its papers in columns, one a year, as high as they stand on the map; papers that would lie on each other move
 * aside within their year, then up. The same map where no paper has a year.
 */
export function arrangeByYear(map: PaperMap): PaperMap {
  const axis = createYearAxis(map)
  if (axis === null) return map
  const columns = new Map<number, MapPaper[]>()
  for (const paper of map.papers) {
    const x = paper.year === undefined ? axis.withoutYear! : axis.xOf(paper.year)
    const column = columns.get(x)
    if (column === undefined) columns.set(x, [paper])
    else column.push(paper)
  }
  const places = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [x, papers] of columns) for (const [id, place] of placeColumn(papers, x, axis.step)) places.set(id, place)
  const arranged = { ...map, papers: map.papers.map((paper) => ({ ...paper, ...places.get(paper.id)! })) }
  axes.set(arranged, axis)
  return arranged
}

/** Rows are filled from the middle of the year outwards. */
function* placeColumn(papers: readonly MapPaper[], middle: number, step: number): Generator<readonly [string, { x: number; y: number }]> {
  const count = Math.max(1, Math.floor((FILLED * step) / SPACING))
  const lanes = Array.from({ length: count }, (_, at) => ({ x: middle + SPACING * (at - (count - 1) / 2), free: -Infinity }))
  lanes.sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))
  for (const { id, y } of [...papers].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    const lane = lanes.find(({ free }) => free <= y) ?? lanes.reduce((lowest, other) => (other.free < lowest.free ? other : lowest))
    const place = { x: lane.x, y: Math.max(y, lane.free) }
    lane.free = place.y + SPACING
    yield [id, place]
  }
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])
}
