const LEAF_POINTS = 8
/** Levels of squares: keys have two bits for each. */
const LEVELS = 15

/**
 * Point masses in the plane, in squares within squares, so that their repulsion on one point sums up in about log n
 * steps. Points are sorted along a Morton curve; a square is then a range of them, and squares lie in the order of a
 * walk that goes down first: `next` leads past a square and all within it.
 * Algorithm: Barnes & Hut (1986), doi:10.1038/324446a0.
 */
export class Quadtree {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #mass: Float64Array
  readonly #keys: Float64Array
  readonly #first: number[] = []
  readonly #end: number[] = []
  readonly #next: number[] = []
  /** Side of a square; 0 marks a leaf, whose points are taken one by one. */
  readonly #side: number[] = []
  readonly #centreX: number[] = []
  readonly #centreY: number[] = []
  readonly #massOf: number[] = []

  constructor(x: Float64Array, y: Float64Array, mass: Float64Array) {
    const [left, right] = range(x)
    const [top, bottom] = range(y)
    const side = Math.max(right - left, bottom - top) || 1
    const scale = (2 ** LEVELS - 1) / side
    const size = x.length
    const keyed = Float64Array.from(x, (value, point) => {
      const key = spreadBits((value - left) * scale) + 2 * spreadBits((y[point]! - top) * scale)
      return key * size + point
    }).sort()
    this.#keys = keyed.map((value) => Math.floor(value / size))
    const order = keyed.map((value) => value % size)
    this.#x = order.map((point) => x[point]!)
    this.#y = order.map((point) => y[point]!)
    this.#mass = order.map((point) => mass[point]!)
    if (size > 0) this.#build(0, size, LEVELS - 1, side)
  }

  /**
   * Sums mass / distance over all points into `force`, as a vector away from them. A square counts as one point where
   * its side is less than `theta` times its distance. A point does not repel another at its very place.
   */
  repulsion(x: number, y: number, theta: number, force: { x: number; y: number }): void {
    const near = theta * theta
    let forceX = 0
    let forceY = 0
    for (let square = 0; square < this.#next.length; ) {
      const side = this.#side[square]!
      const dx = x - this.#centreX[square]!
      const dy = y - this.#centreY[square]!
      const squared = dx * dx + dy * dy
      if (side > 0 && side * side < near * squared) {
        const push = this.#massOf[square]! / squared
        forceX += dx * push
        forceY += dy * push
        square = this.#next[square]!
      } else if (side > 0) {
        square++
      } else {
        for (let point = this.#first[square]!; point < this.#end[square]!; point++) {
          const px = x - this.#x[point]!
          const py = y - this.#y[point]!
          const apart = px * px + py * py
          if (apart === 0) continue
          forceX += (px * this.#mass[point]!) / apart
          forceY += (py * this.#mass[point]!) / apart
        }
        square = this.#next[square]!
      }
    }
    force.x = forceX
    force.y = forceY
  }

  #build(first: number, end: number, level: number, side: number): void {
    const square = this.#next.push(0) - 1
    const leaf = end - first <= LEAF_POINTS || level < 0
    this.#first.push(first)
    this.#end.push(end)
    this.#side.push(leaf ? 0 : side)
    this.#weigh(first, end)
    if (!leaf) {
      for (let quarter = 0, start = first; quarter < 4; quarter++) {
        const stop = this.#endOfQuarter(start, end, quarter, level)
        if (stop > start) this.#build(start, stop, level - 1, side / 2)
        start = stop
      }
    }
    this.#next[square] = this.#next.length
  }

  #weigh(first: number, end: number): void {
    let mass = 0
    let x = 0
    let y = 0
    for (let point = first; point < end; point++) {
      mass += this.#mass[point]!
      x += this.#mass[point]! * this.#x[point]!
      y += this.#mass[point]! * this.#y[point]!
    }
    this.#massOf.push(mass)
    this.#centreX.push(x / mass)
    this.#centreY.push(y / mass)
  }

  #endOfQuarter(start: number, end: number, quarter: number, level: number): number {
    const shift = 4 ** level
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if (Math.floor(this.#keys[middle]! / shift) % 4 <= quarter) low = middle + 1
      else high = middle
    }
    return low
  }
}

function range(values: Float64Array): [number, number] {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Puts a zero between the bits of a whole number below 2^15. */
function spreadBits(value: number): number {
  let bits = Math.floor(value)
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
