import { growTo } from '../base/growTo.js'

/** A square without points, or the last point of one. */
const NONE = -1
/** Squares to a point: with so many, few hold points from far away. */
const SQUARES_PER_POINT = 4

/**
 * Points by squares of the plane, in rounds: where points lie is known as of the round's begin, and only those that moved in a
 * round are looked at after it. The grid is as large as the points are many and begins anew beyond its edges: a square then
 * holds points from far away too, which do no harm.
 */
export class MovingGrid {
  /** The points found last. */
  near = new Uint32Array(64)
  readonly #width: number
  readonly #side: number
  readonly #squareOf: Int32Array
  /** The points of a square, ascending, as a list: the first of each square, and the one after each point. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  /** Those that moved in this round. */
  readonly #moved: Uint32Array
  #movedCount = 0
  readonly #hasMoved: Uint8Array
  /** Per square whether a point in or beside it moved in the round before, or in this one. */
  readonly #stirred: Uint8Array

  /** @param width of a square */
  constructor(x: Float64Array, y: Float64Array, width: number) {
    const size = x.length
    this.#width = width
    this.#side = 4
    while (this.#side * this.#side < SQUARES_PER_POINT * size) this.#side *= 2
    const squares = this.#side * this.#side
    this.#squareOf = new Int32Array(size)
    this.#first = new Int32Array(squares).fill(NONE)
    this.#next = new Int32Array(size)
    this.#moved = new Uint32Array(size)
    this.#hasMoved = new Uint8Array(size)
    this.#stirred = new Uint8Array(squares).fill(1)
    // From the last to the first, so that each goes before those that are there.
    for (let point = size - 1; point >= 0; point--) this.#insert(point, this.#squareAt(x[point]!, y[point]!))
  }

  isStirred(point: number): boolean {
    return this.#stirred[this.#squareOf[point]!] === 1
  }

  /** Notes that a point moved. */
  stir(point: number): void {
    if (this.#hasMoved[point] === 1) return
    this.#hasMoved[point] = 1
    this.#moved[this.#movedCount++] = point
    this.#stirAround(point)
  }

  /** Begins the next round: the points that moved are put where they lie now. */
  follow(x: Float64Array, y: Float64Array): void {
    this.#stirred.fill(0)
    for (let at = 0; at < this.#movedCount; at++) {
      const point = this.#moved[at]!
      const square = this.#squareAt(x[point]!, y[point]!)
      if (square !== this.#squareOf[point]) {
        this.#remove(point)
        this.#insert(point, square)
      }
      this.#hasMoved[point] = 0
      this.#stirAround(point)
    }
    this.#movedCount = 0
  }

  /** Writes the points with a greater number in the nine squares about a point to `near` and returns how many there are. */
  findLater(point: number): number {
    const mask = this.#side - 1
    const own = this.#squareOf[point]!
    let count = 0
    for (let row = -1; row <= 1; row++) {
      const line = (own + row * this.#side) & (this.#first.length - 1) & ~mask
      for (let column = -1; column <= 1; column++) {
        for (let other = this.#first[line + ((own + column) & mask)]!; other !== NONE; other = this.#next[other]!) {
          if (other <= point) continue
          if (count === this.near.length) this.near = growTo(this.near, count + 1)
          this.near[count++] = other
        }
      }
    }
    return count
  }

  #squareAt(x: number, y: number): number {
    const mask = this.#side - 1
    return (Math.floor(y / this.#width) & mask) * this.#side + (Math.floor(x / this.#width) & mask)
  }

  #insert(point: number, square: number): void {
    this.#squareOf[point] = square
    let before = NONE
    let after = this.#first[square]!
    for (; after !== NONE && after < point; after = this.#next[after]!) before = after
    this.#next[point] = after
    if (before === NONE) this.#first[square] = point
    else this.#next[before] = point
  }

  #remove(point: number): void {
    const square = this.#squareOf[point]!
    if (this.#first[square] === point) {
      this.#first[square] = this.#next[point]!
      return
    }
    let before = this.#first[square]!
    while (this.#next[before] !== point) before = this.#next[before]!
    this.#next[before] = this.#next[point]!
  }

  #stirAround(point: number): void {
    const mask = this.#side - 1
    const own = this.#squareOf[point]!
    for (let row = -1; row <= 1; row++) {
      const line = (own + row * this.#side) & (this.#first.length - 1) & ~mask
      for (let column = -1; column <= 1; column++) this.#stirred[line + ((own + column) & mask)] = 1
    }
  }
}
