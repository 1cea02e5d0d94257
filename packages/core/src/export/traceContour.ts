/** Values on a grid of points, row by row. */
export interface Field {
  readonly columns: number
  readonly rows: number
  readonly values: Float64Array
}

type Point = readonly [number, number]

/**
 * Which sides of a cell (0 top, 1 right, 2 bottom, 3 left) a contour joins, by which corners lie inside (1, 2, 4, 8
 * clockwise from top left).
 */
const SIDES: readonly (readonly number[])[] = [
  [],
  [3, 0],
  [0, 1],
  [3, 1],
  [1, 2],
  [3, 0, 1, 2],
  [0, 2],
  [3, 2],
  [2, 3],
  [2, 0],
  [0, 1, 2, 3],
  [2, 1],
  [1, 3],
  [1, 0],
  [0, 3],
  [],
]

/**
 * The closed curves where a field crosses zero, inside on one side, in grid units (marching squares; W. Lorensen, H.
 * Cline, 1987, doi:10.1145/37402.37422, in the plane). Points on the rim of the grid must be below zero, so that every
 * curve closes.
 */
export function traceContour(field: Field): Point[][] {
  const next = new Map<number, { readonly to: number; readonly point: Point }>()
  for (let row = 0; row < field.rows - 1; row++) {
    for (let column = 0; column < field.columns - 1; column++) {
      const sides = SIDES[caseOf(field, row, column)]!
      for (let i = 0; i < sides.length; i += 2) {
        const from = edgeOf(field, row, column, sides[i]!)
        next.set(from, { to: edgeOf(field, row, column, sides[i + 1]!), point: crossing(field, from) })
      }
    }
  }
  const curves: Point[][] = []
  for (const start of [...next.keys()]) {
    const curve: Point[] = []
    for (let edge = next.get(start), at = start; edge !== undefined; edge = next.get(at)) {
      curve.push(edge.point)
      next.delete(at)
      at = edge.to
    }
    if (curve.length > 2) curves.push(curve)
  }
  return curves
}

function caseOf({ columns, values }: Field, row: number, column: number): number {
  const at = row * columns + column
  const corners = [values[at]!, values[at + 1]!, values[at + columns + 1]!, values[at + columns]!]
  return corners.reduce((sum, value, index) => (value > 0 ? sum + 2 ** index : sum), 0)
}

/** An edge of the grid as a number: twice its upper left point, plus one where it goes down. */
function edgeOf({ columns }: Field, row: number, column: number, side: number): number {
  const at = row * columns + column
  return [2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1][side]!
}

/** Where the field is zero between the ends of an edge. */
function crossing({ columns, values }: Field, edge: number): Point {
  const at = Math.floor(edge / 2)
  const down = edge % 2 === 1
  const [a, b] = [values[at]!, values[at + (down ? columns : 1)]!]
  const share = a / (a - b)
  const [row, column] = [Math.floor(at / columns), at % columns]
  return down ? [column, row + share] : [column + share, row]
}
