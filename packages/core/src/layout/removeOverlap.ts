/** Least distance between two papers of one community; positions have no other unit. */
export const SPACING = 10
/** Least distance between papers of different communities: the air between regions. */
export const AIR = 28

const ROUNDS = 400

/**
 * Pushes apart, in place, points that are too near each other, each of a pair by half, round by round until none is.
 * Neighbours are found by squares of a grid as wide as the largest distance asked.
 */
export function removeOverlap(x: Float64Array, y: Float64Array, community: Int32Array): void {
  for (let round = 0; round < ROUNDS; round++) {
    const grid = new Grid(x, y, AIR)
    let moved = false
    for (let point = 0; point < x.length; point++) {
      grid.visitNear(point, (other) => {
        if (other > point && pushApart(x, y, point, other, community[point] === community[other] ? SPACING : AIR))
          moved = true
      })
    }
    if (!moved) return
  }
}

/** A hair more than asked, so that rounding positions does not bring two together again. */
const SLACK = 0.02

function pushApart(x: Float64Array, y: Float64Array, a: number, b: number, least: number): boolean {
  let dx = x[b]! - x[a]!
  let dy = y[b]! - y[a]!
  let apart = Math.sqrt(dx * dx + dy * dy)
  if (apart >= least) return false
  if (apart < 1e-6) {
    // Two at one place part along a direction that depends on their numbers alone.
    dx = (a % 7) - 3.5
    dy = (b % 5) - 2.5
    apart = Math.sqrt(dx * dx + dy * dy)
    const share = (least + SLACK) / 2 / apart
    move(x, y, a, b, dx * share, dy * share)
    return true
  }
  const share = (least + SLACK - apart) / 2 / apart
  move(x, y, a, b, dx * share, dy * share)
  return true
}

function move(x: Float64Array, y: Float64Array, a: number, b: number, byX: number, byY: number): void {
  x[a]! -= byX
  y[a]! -= byY
  x[b]! += byX
  y[b]! += byY
}

/** Points by squares of the plane. */
class Grid {
  readonly #squares = new Map<number, number[]>()
  readonly #columns: Int32Array
  readonly #rows: Int32Array

  constructor(x: Float64Array, y: Float64Array, side: number) {
    this.#columns = Int32Array.from(x, (value) => Math.floor(value / side))
    this.#rows = Int32Array.from(y, (value) => Math.floor(value / side))
    for (let point = 0; point < x.length; point++) {
      const key = squareKey(this.#columns[point]!, this.#rows[point]!)
      const square = this.#squares.get(key)
      if (square === undefined) this.#squares.set(key, [point])
      else square.push(point)
    }
  }

  visitNear(point: number, visit: (other: number) => void): void {
    for (let row = this.#rows[point]! - 1; row <= this.#rows[point]! + 1; row++) {
      for (let column = this.#columns[point]! - 1; column <= this.#columns[point]! + 1; column++) {
        for (const other of this.#squares.get(squareKey(column, row)) ?? []) visit(other)
      }
    }
  }
}

function squareKey(column: number, row: number): number {
  return column * 4_194_304 + row
}
