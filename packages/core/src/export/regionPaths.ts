import { traceContour, type Field } from './traceContour.js'

/** A paper on the picture, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly community: string | null
}

/** Outlines of a community's region, the faint outer one first, as SVG path data. */
export interface RegionPaths {
  readonly community: string
  readonly paths: readonly string[]
}

const CELL = 8
/** Where the tint begins, and where it deepens. */
const LEVELS = [0.08, 0.18, 0.32, 0.5, 0.75]
const MAX_REGIONS = 48

/**
 * The ground of each community: where its papers are dense, and denser than those of any other, drawn as nested
 * outlines so that the edge is soft. Largest communities first; at most 48 have a region.
 */
export function drawRegions(
  spots: readonly Spot[],
  communities: readonly string[],
  width: number,
  height: number,
): RegionPaths[] {
  const reach = Math.min(84, Math.max(26, 1.15 * Math.sqrt((width * height) / Math.max(1, spots.length))))
  const drawn = communities.slice(0, MAX_REGIONS)
  const pad = Math.ceil(reach / CELL) + 1
  const shape = { columns: Math.ceil(width / CELL) + 2 * pad, rows: Math.ceil(height / CELL) + 2 * pad }
  const fields = new Map(drawn.map((community) => [community, createField(shape)]))
  for (const spot of spots) {
    const field = spot.community === null ? undefined : fields.get(spot.community)
    if (field !== undefined) addSpot(field, spot, reach, pad)
  }
  const highest = findHighest([...fields.values()], shape)
  return drawn.map((community) => {
    const field = fields.get(community)!
    const paths = LEVELS.map((level) =>
      traceContour(lowerField(field, highest, level))
        .map((curve) => writeCurve(curve, pad))
        .join(''),
    )
    return { community, paths: paths.filter((path) => path !== '') }
  })
}

function createField({ columns, rows }: Omit<Field, 'values'>): Field {
  return { columns, rows, values: new Float64Array(columns * rows) }
}

/** A hill around the paper, 1 at its top, level with the ground at `reach`. */
function addSpot({ columns, rows, values }: Field, { x, y }: Spot, reach: number, pad: number): void {
  const [column, row, radius] = [x / CELL + pad, y / CELL + pad, reach / CELL]
  for (let r = Math.max(1, Math.ceil(row - radius)); r <= Math.min(rows - 2, row + radius); r++) {
    for (let c = Math.max(1, Math.ceil(column - radius)); c <= Math.min(columns - 2, column + radius); c++) {
      const far = ((r - row) * (r - row) + (c - column) * (c - column)) / (radius * radius)
      if (far < 1) values[r * columns + c]! += (1 - far) * (1 - far)
    }
  }
}

/** The two highest fields at each point. */
function findHighest(
  fields: readonly Field[],
  { columns, rows }: Omit<Field, 'values'>,
): { first: Float64Array; second: Float64Array } {
  const [first, second] = [new Float64Array(columns * rows), new Float64Array(columns * rows)]
  for (const { values } of fields) {
    for (const [at, value] of values.entries()) {
      if (value > first[at]!) {
        second[at] = first[at]!
        first[at] = value
      } else if (value > second[at]!) second[at] = value
    }
  }
  return { first, second }
}

/** Above zero where the field is above the level and above all others. */
function lowerField(
  { columns, rows, values }: Field,
  { first, second }: { first: Float64Array; second: Float64Array },
  level: number,
): Field {
  const lowered = values.map((value, at) =>
    Math.min(value - level, value - (value === first[at]! ? second[at]! : first[at]!)),
  )
  return { columns, rows, values: lowered }
}

/** A closed curve through the middles of the given sides, so that no corner shows. */
function writeCurve(curve: readonly (readonly [number, number])[], pad: number): string {
  const place = (value: number): number => Math.round((value - pad) * CELL * 10) / 10
  const write = ([x, y]: readonly [number, number]): string => `${place(x)} ${place(y)}`
  const middles = curve.map(([x, y], index) => {
    const [nextX, nextY] = curve[(index + 1) % curve.length]!
    return [(x + nextX) / 2, (y + nextY) / 2] as const
  })
  const bends = curve.map((point, index) => `Q${write(point)} ${write(middles[index]!)}`)
  return `M${write(middles.at(-1)!)}${bends.join('')}Z`
}
