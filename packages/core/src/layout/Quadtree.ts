import { mortonOrder } from './mortonOrder.js'

const LEAF_POINTS = 8
/** Levels of squares: keys have two bits for each. */
const LEVELS = 15

export interface RepulsionOptions {
  /** A square counts as one point where its side is less than this many times its distance. */
  readonly theta: number
  /** So many points near each other see the squares alike, which saves walks; 1 looks for each point anew. */
  readonly together: number
}

/**
 * Point masses in the plane, in squares within squares, so that their repulsion on one point sums up in about log n
 * steps. Points are sorted along a Morton curve; a square is then a range of them, and squares lie in the order of a
 * walk that goes down first: `next` leads past a square and all within it.
 * Algorithm: Barnes & Hut (1986), doi:10.1038/324446a0; walks for several points at once: Barnes (1990),
 * doi:10.1016/0021-9991(90)90232-P.
 */
export class Quadtree {
  /** Coordinates and masses of the points in the order of the curve, and of the squares' centres of mass, row by row. */
  readonly #points: Float64Array
  readonly #order: Uint32Array
  readonly #keys: Uint32Array
  #squares = 0
  #centres: Float64Array
  /** Side of a square; 0 marks a leaf, whose points are taken one by one. */
  #side: Float64Array
  #first: Uint32Array
  #end: Uint32Array
  #next: Uint32Array
  /** What acts on the points looked at: coordinates and masses. */
  #acting = new Float64Array(3 * 256)

  constructor(x: Float64Array, y: Float64Array, mass: Float64Array) {
    const size = x.length
    const { order, keys, side } = mortonOrder(x, y)
    this.#order = order
    this.#keys = keys
    this.#points = new Float64Array(3 * size)
    for (let at = 0; at < size; at++) {
      const point = order[at]!
      this.#points[3 * at] = x[point]!
      this.#points[3 * at + 1] = y[point]!
      this.#points[3 * at + 2] = mass[point]!
    }
    const room = size + LEVELS
    this.#centres = new Float64Array(3 * room)
    this.#side = new Float64Array(room)
    this.#first = new Uint32Array(room)
    this.#end = new Uint32Array(room)
    this.#next = new Uint32Array(room)
    if (size > 0) this.#build(0, size, LEVELS - 1, side)
  }

  /**
   * Sums mass / distance over all points, as a vector away from them, for every point. A point does not repel another at
   * its very place.
   * @returns how many pushes were summed
   */
  repel(forceX: Float64Array, forceY: Float64Array, { theta, together }: RepulsionOptions): number {
    const size = this.#order.length
    let pushes = 0
    for (let first = 0; first < size; ) {
      const end = this.#endOfGroup(first, together)
      const count = this.#findActing(first, end, theta * theta)
      for (let at = first; at < end; at++) this.#sum(at, count, forceX, forceY)
      pushes += count * (end - first)
      first = end
    }
    return pushes
  }

  /** Points from one on that lie in one square, as many as may be looked at together. */
  #endOfGroup(first: number, together: number): number {
    if (together === 1) return first + 1
    const keys = this.#keys
    const last = Math.min(first + together, keys.length)
    for (let shift = 2; shift < 2 * LEVELS; shift += 2) {
      if (first > 0 && keys[first]! >>> shift === keys[first - 1]! >>> shift) return this.#endOfSquare(first, last, shift - 2)
      if (last < keys.length && keys[first]! >>> shift === keys[last]! >>> shift) return this.#endOfSquare(first, last, shift - 2)
    }
    return last
  }

  #endOfSquare(first: number, last: number, shift: number): number {
    let end = first + 1
    while (end < last && this.#keys[end]! >>> shift === this.#keys[first]! >>> shift) end++
    return end
  }

  /** Lists the squares and points that act on a range of points. */
  #findActing(first: number, end: number, near: number): number {
    const points = this.#points
    let left = Infinity
    let right = -Infinity
    let top = Infinity
    let bottom = -Infinity
    for (let at = 3 * first; at < 3 * end; at += 3) {
      if (points[at]! < left) left = points[at]!
      if (points[at]! > right) right = points[at]!
      if (points[at + 1]! < top) top = points[at + 1]!
      if (points[at + 1]! > bottom) bottom = points[at + 1]!
    }
    const centres = this.#centres
    const sides = this.#side
    const squares = this.#squares
    let count = 0
    for (let square = 0; square < squares; ) {
      if (3 * (count + LEAF_POINTS) > this.#acting.length) this.#growActing()
      const side = sides[square]!
      if (side === 0) {
        count = this.#listPoints(square, count)
        square = this.#next[square]!
        continue
      }
      const x = centres[3 * square]!
      const y = centres[3 * square + 1]!
      const dx = x < left ? left - x : x > right ? x - right : 0
      const dy = y < top ? top - y : y > bottom ? y - bottom : 0
      if (side * side < near * (dx * dx + dy * dy)) {
        const acting = this.#acting
        acting[3 * count] = x
        acting[3 * count + 1] = y
        acting[3 * count + 2] = centres[3 * square + 2]!
        count++
        square = this.#next[square]!
      } else square++
    }
    return count
  }

  #listPoints(square: number, count: number): number {
    const begin = 3 * this.#first[square]!
    const end = 3 * this.#end[square]!
    if (3 * count + end - begin > this.#acting.length) this.#growActing()
    const acting = this.#acting
    let to = 3 * count
    for (let at = begin; at < end; at += 3) {
      acting[to] = this.#points[at]!
      acting[to + 1] = this.#points[at + 1]!
      acting[to + 2] = -this.#points[at + 2]!
      to += 3
    }
    return to / 3
  }

  #growActing(): void {
    const grown = new Float64Array(2 * this.#acting.length)
    grown.set(this.#acting)
    this.#acting = grown
  }

  #sum(at: number, count: number, forceX: Float64Array, forceY: Float64Array): void {
    const acting = this.#acting
    const x = this.#points[3 * at]!
    const y = this.#points[3 * at + 1]!
    let sumX = 0
    let sumY = 0
    for (let from = 0; from < 3 * count; from += 3) {
      const dx = x - acting[from]!
      const dy = y - acting[from + 1]!
      const squared = dx * dx + dy * dy
      const mass = acting[from + 2]!
      if (mass > 0) {
        const push = mass / squared
        sumX += dx * push
        sumY += dy * push
      } else if (squared > 0) {
        sumX -= (dx * mass) / squared
        sumY -= (dy * mass) / squared
      }
    }
    forceX[this.#order[at]!] = sumX
    forceY[this.#order[at]!] = sumY
  }

  #build(first: number, end: number, level: number, side: number): void {
    if (this.#squares === this.#next.length) this.#growSquares()
    const square = this.#squares++
    const leaf = end - first <= LEAF_POINTS || level < 0
    this.#first[square] = first
    this.#end[square] = end
    this.#side[square] = leaf ? 0 : side
    this.#weigh(square, first, end)
    if (!leaf) {
      for (let quarter = 0, start = first; quarter < 4; quarter++) {
        const stop = this.#endOfQuarter(start, end, quarter, level)
        if (stop > start) this.#build(start, stop, level - 1, side / 2)
        start = stop
      }
    }
    this.#next[square] = this.#squares
  }

  #growSquares(): void {
    const room = 2 * this.#next.length
    const grow = <T extends Float64Array | Uint32Array>(list: T, grown: T): T => {
      grown.set(list)
      return grown
    }
    this.#centres = grow(this.#centres, new Float64Array(3 * room))
    this.#side = grow(this.#side, new Float64Array(room))
    this.#first = grow(this.#first, new Uint32Array(room))
    this.#end = grow(this.#end, new Uint32Array(room))
    this.#next = grow(this.#next, new Uint32Array(room))
  }

  #weigh(square: number, first: number, end: number): void {
    const points = this.#points
    let mass = 0
    let x = 0
    let y = 0
    for (let at = 3 * first; at < 3 * end; at += 3) {
      mass += points[at + 2]!
      x += points[at + 2]! * points[at]!
      y += points[at + 2]! * points[at + 1]!
    }
    this.#centres[3 * square] = x / mass
    this.#centres[3 * square + 1] = y / mass
    this.#centres[3 * square + 2] = mass
  }

  #endOfQuarter(start: number, end: number, quarter: number, level: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (((this.#keys[middle]! >>> (2 * level)) & 3) <= quarter) low = middle + 1
      else high = middle
    }
    return low
  }
}
