/** Least distance between two papers of one community; positions have no other unit. */
export const SPACING = 10
/** Least distance between papers of different communities: the air between regions. */
export const AIR = 28

const ROUNDS = 400
/** A hair more than asked, so that rounding positions does not bring two together again. */
const SLACK = 0.02

/** What moving points apart took, counted: the same on every machine. */
export interface OverlapWork {
  rounds: number
  /** Pairs whose distance was measured. */
  pairs: number
}

/**
 * Pushes apart, in place, points that are too near each other, each of a pair by half, round by round until none is.
 * Neighbours are found by squares of a grid as wide as the largest distance asked; from the second round on only where a
 * point has moved since.
 */
export function removeOverlap(x: Float64Array, y: Float64Array, community: Int32Array, work?: OverlapWork): void {
  const grid = new Grid(x.length)
  let pairs = 0
  let round = 0
  for (let moved = true; moved && round < ROUNDS; round++) {
    grid.fill(x, y)
    moved = false
    for (let point = 0; point < x.length; point++) {
      if (!grid.isStirred(point)) continue
      const count = grid.findNear(point)
      for (let at = 0; at < count; at++) {
        const other = grid.near[at]!
        if (other <= point) continue
        pairs++
        if (!pushApart(x, y, point, other, community[point] === community[other] ? SPACING : AIR)) continue
        grid.stir(point)
        grid.stir(other)
        moved = true
      }
    }
  }
  if (work === undefined) return
  work.rounds += round
  work.pairs += pairs
}

function pushApart(x: Float64Array, y: Float64Array, a: number, b: number, least: number): boolean {
  let dx = x[b]! - x[a]!
  let dy = y[b]! - y[a]!
  // Wider than the root could round to, so that what is far apart is told from it without one.
  if (dx * dx + dy * dy > least * least + 1e-6) return false
  let apart = Math.sqrt(dx * dx + dy * dy)
  if (apart >= least) return false
  let share = (least + SLACK - apart) / 2 / apart
  if (apart < 1e-6) {
    // Two at one place part along a direction that depends on their numbers alone.
    dx = (a % 7) - 3.5
    dy = (b % 5) - 2.5
    apart = Math.sqrt(dx * dx + dy * dy)
    share = (least + SLACK) / 2 / apart
  }
  x[a]! -= dx * share
  y[a]! -= dy * share
  x[b]! += dx * share
  y[b]! += dy * share
  return true
}

/**
 * Points by squares of the plane. The grid is as large as the points are many and begins anew beyond its edges: a square then
 * holds points from far away too, which do no harm.
 */
class Grid {
  /** The points of the nine squares about the point asked last. */
  near = new Uint32Array(64)
  readonly #side: number
  readonly #column: Int32Array
  readonly #row: Int32Array
  readonly #points: Uint32Array
  /** Those of a square are `points[offsets[square] .. offsets[square + 1])`, ascending. */
  readonly #offsets: Uint32Array
  /** Per point whether it moved in the round before; per square whether one in or beside it did, or does now. */
  #moved: Uint8Array
  readonly #stirred: Uint8Array

  constructor(size: number) {
    this.#side = 4
    while (this.#side * this.#side < size) this.#side *= 2
    const squares = this.#side * this.#side
    this.#column = new Int32Array(size)
    this.#row = new Int32Array(size)
    this.#points = new Uint32Array(size)
    this.#offsets = new Uint32Array(squares + 1)
    this.#moved = new Uint8Array(size).fill(1)
    this.#stirred = new Uint8Array(squares)
  }

  fill(x: Float64Array, y: Float64Array): void {
    const mask = this.#side - 1
    const offsets = this.#offsets.fill(0)
    for (let point = 0; point < x.length; point++) {
      this.#column[point] = Math.floor(x[point]! / AIR) & mask
      this.#row[point] = Math.floor(y[point]! / AIR) & mask
      offsets[this.#squareOf(point)]!++
    }
    for (let square = 1; square < offsets.length; square++) offsets[square]! += offsets[square - 1]!
    // From the last to the first, so that each square's begin is where its first point went.
    for (let point = x.length - 1; point >= 0; point--) this.#points[--offsets[this.#squareOf(point)]!] = point
    this.#stirred.fill(0)
    const moved = this.#moved
    this.#moved = new Uint8Array(moved.length)
    for (let point = 0; point < x.length; point++) if (moved[point] === 1) this.#stirAround(point)
  }

  isStirred(point: number): boolean {
    return this.#stirred[this.#squareOf(point)] === 1
  }

  stir(point: number): void {
    if (this.#moved[point] === 1) return
    this.#moved[point] = 1
    this.#stirAround(point)
  }

  /** Writes the points in the nine squares about a point to `near` and returns how many there are. */
  findNear(point: number): number {
    const mask = this.#side - 1
    let count = 0
    for (let row = -1; row <= 1; row++) {
      const line = ((this.#row[point]! + row) & mask) * this.#side
      for (let column = -1; column <= 1; column++) {
        const square = line + ((this.#column[point]! + column) & mask)
        const end = this.#offsets[square + 1]!
        for (let at = this.#offsets[square]!; at < end; at++) {
          if (count === this.near.length) this.#grow()
          this.near[count++] = this.#points[at]!
        }
      }
    }
    return count
  }

  #squareOf(point: number): number {
    return this.#row[point]! * this.#side + this.#column[point]!
  }

  #stirAround(point: number): void {
    const mask = this.#side - 1
    for (let row = -1; row <= 1; row++) {
      const line = ((this.#row[point]! + row) & mask) * this.#side
      for (let column = -1; column <= 1; column++) this.#stirred[line + ((this.#column[point]! + column) & mask)] = 1
    }
  }

  #grow(): void {
    const grown = new Uint32Array(2 * this.near.length)
    grown.set(this.near)
    this.near = grown
  }
}
