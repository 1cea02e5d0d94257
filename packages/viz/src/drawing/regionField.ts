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

const LONG_SIDE = 360
/** Kernels end where they fall under one percent. */
const REACH = 3

/** Gaussian kernels of width `spread`, summed per community. Time grows with the points, not with the communities. */
export function createRegionField(points: readonly FieldPoint[], groups: number, spread: number): RegionField {
  const field = emptyField(points, spread)
  const { columns, rows, first, second, density, share } = field
  const layer = new Float32Array(columns * rows)
  const best = new Float32Array(columns * rows)
  const next = new Float32Array(columns * rows)
  for (let group = 0; group < groups; group++) {
    const own = points.filter((point) => point.group === group)
    if (own.length === 0) continue
    layer.fill(0)
    for (const point of own) addKernel(layer, field, point, spread)
    for (const [at, value] of layer.entries()) {
      if (value <= 0) continue
      density[at]! += value
      if (value > best[at]!) {
        second[at] = first[at]!
        next[at] = best[at]!
        first[at] = group
        best[at] = value
      } else if (value > next[at]!) {
        second[at] = group
        next[at] = value
      }
    }
  }
  // Squares sharpen the border between two communities without making it a line.
  for (const [at, value] of best.entries()) {
    const other = next[at]!
    share[at] = value > 0 ? (other * other) / (other * other + value * value) : 0
  }
  return field
}

function emptyField(points: readonly FieldPoint[], spread: number): RegionField {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const margin = REACH * spread
  const minX = lowest(xs) - margin
  const minY = lowest(ys) - margin
  const width = -lowest(xs.map((x) => -x)) + margin - minX
  const height = -lowest(ys.map((y) => -y)) + margin - minY
  const cell = Math.max(width, height, 1e-9) / LONG_SIDE
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const size = columns * rows
  return {
    columns,
    rows,
    minX,
    minY,
    cell,
    first: new Int16Array(size).fill(-1),
    second: new Int16Array(size).fill(-1),
    density: new Float32Array(size),
    share: new Float32Array(size),
  }
}

function addKernel(layer: Float32Array, field: RegionField, point: FieldPoint, spread: number): void {
  const { columns, rows, minX, minY, cell } = field
  const column = (point.x - minX) / cell
  const row = (point.y - minY) / cell
  const reach = (REACH * spread) / cell
  const scale = 1 / (2 * (spread / cell) ** 2)
  for (let y = Math.max(0, Math.floor(row - reach)); y < Math.min(rows, row + reach); y++) {
    for (let x = Math.max(0, Math.floor(column - reach)); x < Math.min(columns, column + reach); x++) {
      const distance = (x + 0.5 - column) ** 2 + (y + 0.5 - row) ** 2
      layer[y * columns + x]! += point.weight * Math.exp(-distance * scale)
    }
  }
}

function lowest(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((low, value) => Math.min(low, value), Infinity)
}
