/** A paper, or a point on a link between two papers of one community. */
export interface FieldPoint {
  readonly x: number
  readonly y: number
  /** Position of the community, from 0. */
  readonly group: number
  /** 1 for a paper, less for a point that only joins. */
  readonly weight: number
}

/** How much each place belongs to which community, on a grid of square cells. Row 0 is at `minY`. */
export interface RegionField {
  readonly columns: number
  readonly rows: number
  readonly minX: number
  readonly minY: number
  /** Side of a cell in the map's units. */
  readonly cell: number
  /** The strongest community of each cell and the one after it; -1 where there is none. */
  readonly first: Int16Array
  readonly second: Int16Array
  /** Density of all communities together, about 1 at a lone paper. */
  readonly density: Float32Array
  /** Part of the second community, 0 to 0.5. */
  readonly share: Float32Array
}

/** The density of one community alone, on the part of the field that it reaches. */
export interface RegionLayer {
  readonly group: number
  /** The field's column and row of the layer's first cell. */
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
}

const LONG_SIDE = 360
/** Kernels end where they fall under one percent. */
const REACH = 3
/** Where there are more points than this, those of one cell are one kernel in their middle. */
const EACH_ALONE = 20_000

/**
 * Gaussian kernels, summed per community; `spreadOf` gives their width by the number of papers in it. Time and memory
 * grow with the points, not with the communities. `see` is shown each community's own layer.
 */
export function createRegionField(
  points: readonly FieldPoint[],
  groups: number,
  spreadOf: (papers: number) => number,
  see: (layer: RegionLayer) => void = () => undefined,
): RegionField {
  const own: FieldPoint[][] = Array.from({ length: groups }, () => [])
  for (const point of points) own[point.group]?.push(point)
  const spreads = own.map((all) => spreadOf(all.reduce((count, { weight }) => count + (weight === 1 ? 1 : 0), 0)))
  const field = emptyField(points, Math.max(0, ...spreads))
  const best = new Float32Array(field.columns * field.rows)
  const next = new Float32Array(field.columns * field.rows)
  for (const [group, members] of own.entries()) {
    if (members.length === 0) continue
    const layer = createLayer(field, points.length > EACH_ALONE ? mergePoints(members, field) : members, spreads[group]!, group)
    merge(field, layer, best, next)
    see(layer)
  }
  // Squares sharpen the border between two communities without making it a line.
  for (const [at, value] of best.entries()) {
    const other = next[at]!
    field.share[at] = value > 0 ? (other * other) / (other * other + value * value) : 0
  }
  return field
}

function emptyField(points: readonly FieldPoint[], spread: number): RegionField {
  const margin = REACH * spread
  const [left, right] = rangeOf(points, ({ x }) => x)
  const [bottom, top] = rangeOf(points, ({ y }) => y)
  const [width, height] = [right - left + 2 * margin, top - bottom + 2 * margin]
  const cell = Math.max(width, height, 1e-9) / LONG_SIDE
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const size = columns * rows
  return {
    columns,
    rows,
    minX: left - margin,
    minY: bottom - margin,
    cell,
    first: new Int16Array(size).fill(-1),
    second: new Int16Array(size).fill(-1),
    density: new Float32Array(size),
    share: new Float32Array(size),
  }
}

/** The points of each cell as one, in their middle and as heavy as they are together. */
function mergePoints(points: readonly FieldPoint[], { minX, minY, cell, columns }: RegionField): FieldPoint[] {
  const cells = new Map<number, { x: number; y: number; group: number; weight: number }>()
  for (const { x, y, group, weight } of points) {
    const key = Math.floor((y - minY) / cell) * columns + Math.floor((x - minX) / cell)
    const merged = cells.get(key)
    if (merged === undefined) {
      cells.set(key, { x, y, group, weight })
      continue
    }
    const all = merged.weight + weight
    merged.x += ((x - merged.x) * weight) / all
    merged.y += ((y - merged.y) * weight) / all
    merged.weight = all
  }
  return [...cells.values()]
}

function createLayer(field: RegionField, points: readonly FieldPoint[], spread: number, group: number): RegionLayer {
  const { minX, minY, cell } = field
  const reach = (REACH * spread) / cell
  const [left, right] = rangeOf(points, ({ x }) => (x - minX) / cell)
  const [bottom, top] = rangeOf(points, ({ y }) => (y - minY) / cell)
  const column = Math.max(0, Math.floor(left - reach))
  const row = Math.max(0, Math.floor(bottom - reach))
  const columns = Math.min(field.columns, Math.ceil(right + reach)) - column
  const rows = Math.min(field.rows, Math.ceil(top + reach)) - row
  const layer = { group, column, row, columns, rows, values: new Float32Array(columns * rows) }
  for (const { x, y, weight } of points) {
    addKernel(layer, (x - minX) / cell - column, (y - minY) / cell - row, weight, reach)
  }
  return layer
}

/** A Gaussian is the product of two, one along each side: two short rows of exponentials instead of a square of them. */
function addKernel({ columns, rows, values }: RegionLayer, x: number, y: number, weight: number, reach: number): void {
  const scale = REACH ** 2 / (2 * reach ** 2)
  const [left, right] = [Math.max(0, Math.floor(x - reach)), Math.min(columns, Math.ceil(x + reach))]
  const [bottom, top] = [Math.max(0, Math.floor(y - reach)), Math.min(rows, Math.ceil(y + reach))]
  const along = Float32Array.from({ length: right - left }, (_, at) => Math.exp(-scale * (left + at + 0.5 - x) ** 2))
  for (let row = bottom; row < top; row++) {
    const part = weight * Math.exp(-scale * (row + 0.5 - y) ** 2)
    const start = row * columns + left
    for (let at = 0; at < along.length; at++) values[start + at]! += part * along[at]!
  }
}

function merge({ columns, first, second, density }: RegionField, layer: RegionLayer, best: Float32Array, next: Float32Array): void {
  for (let row = 0; row < layer.rows; row++) {
    for (let column = 0; column < layer.columns; column++) {
      const value = layer.values[row * layer.columns + column]!
      if (value <= 0.001) continue
      const at = (row + layer.row) * columns + column + layer.column
      density[at]! += value
      if (value > best[at]!) {
        second[at] = first[at]!
        next[at] = best[at]!
        first[at] = layer.group
        best[at] = value
      } else if (value > next[at]!) {
        second[at] = layer.group
        next[at] = value
      }
    }
  }
}

function rangeOf(points: readonly FieldPoint[], measure: (point: FieldPoint) => number): readonly [number, number] {
  if (points.length === 0) return [0, 0]
  let [low, high] = [Infinity, -Infinity]
  for (const point of points) {
    const value = measure(point)
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
