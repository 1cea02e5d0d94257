import type { RandomSource } from '../base/random.js'
import type { Springs } from './forces.js'

export interface DescentOptions {
  readonly epochs: number
  /** How far the first steps go. */
  readonly rate: number
  readonly random: RandomSource
}

/** Points that each spring's ends are pushed from. */
const NEGATIVES = 4
/** A spring is drawn in one of this many epochs at least. */
const RAREST = 10
/** Points to be pushed from are so many in a row of a pool, drawn anew now and then: a small pool stays in the cache. */
const POOL_BITS = 11
const LAST_POOLED = (1 << POOL_BITS) - 1
const POOL_LIFE = 16_384
/** The push between two points levels off, the nearer they are, at four rates, where UMAP cuts it off; two at one place do not push. */
const LEVELLING = 0.5
const TINY = 1e-12

/**
 * Moves points, in place, by stochastic gradient descent: springs draw their ends together, heavy ones in every epoch,
 * light ones in fewer, and each time push one end from points drawn at random; steps shrink to nothing. Yields after
 * every epoch.
 * The kernel is that of UMAP with a = b = 1, McInnes, Healy & Melville (2018), doi:10.48550/arXiv.1802.03426, sampled as in
 * LargeVis, Tang et al. (2016), doi:10.1145/2872427.2883041.
 * @param points x and y of each point by turns, so that both lie together in memory
 */
export function* descend(points: Float64Array, springs: Springs, { epochs, rate, random }: DescentOptions): Generator<void, void> {
  const period = periodsOf(points.length / 2, springs)
  const due = period.slice()
  const pool = new Pool(points.length / 2, random)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    drawOnce(points, springs, { period, due, epoch, pool, step: rate * (1 - (epoch - 1) / epochs) })
    yield
  }
}

interface Epoch {
  readonly period: Float64Array
  readonly due: Float64Array
  readonly epoch: number
  readonly pool: Pool
  readonly step: number
}

/**
 * All that a spring does to its first end is reckoned from where that end lay before, and without a branch: the divisions then
 * are under way together.
 */
function drawOnce(points: Float64Array, { sources, targets }: Springs, { period, due, epoch, pool, step }: Epoch): void {
  const pooled = pool.points
  let state = pool.state
  for (let link = 0; link < sources.length; link++) {
    if (due[link]! > epoch) continue
    due[link]! += period[link]!
    pool.use()
    const a = 2 * sources[link]!
    const b = 2 * targets[link]!
    const x = points[a]!
    const y = points[a + 1]!
    let dx = points[b]! - x
    let dy = points[b + 1]! - y
    const pull = (2 * step) / (1 + dx * dx + dy * dy)
    let moveX = pull * dx
    let moveY = pull * dy
    points[b]! -= moveX
    points[b + 1]! -= moveY
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const first = state >>> (32 - POOL_BITS)
    for (let sample = 0; sample < NEGATIVES; sample++) {
      const other = pooled[(first + sample) & LAST_POOLED]!
      dx = x - points[other]!
      dy = y - points[other + 1]!
      const squared = dx * dx + dy * dy
      const push = (2 * step) / ((LEVELLING * Math.sqrt(squared + TINY) + squared) * (1 + squared))
      moveX += push * dx
      moveY += push * dy
    }
    points[a] = x + moveX
    points[a + 1] = y + moveY
  }
  pool.state = state
}

/**
 * In how many epochs each spring is drawn once: 1 for the heaviest of either end, four for one half as heavy. By the square, as
 * a paper's nearest would else drown among all that it is linked to.
 */
function periodsOf(size: number, { sources, targets, weights }: Springs): Float64Array {
  const heaviest = new Float64Array(size)
  for (let link = 0; link < sources.length; link++) {
    const weight = weights[link]!
    if (weight > heaviest[sources[link]!]!) heaviest[sources[link]!] = weight
    if (weight > heaviest[targets[link]!]!) heaviest[targets[link]!] = weight
  }
  const period = new Float64Array(sources.length)
  for (let link = 0; link < sources.length; link++) {
    const rest = Math.min(heaviest[sources[link]!]!, heaviest[targets[link]!]!) / weights[link]!
    period[link] = Math.min(RAREST, rest * rest)
  }
  return period
}

/** Places in `points` of points drawn at random. */
class Pool {
  readonly points = new Uint32Array(1 << POOL_BITS)
  /** Of the xorshift generator that draws from the pool, Marsaglia (2003), doi:10.18637/jss.v008.i14. Never 0. */
  state: number
  readonly #size: number
  readonly #random: RandomSource
  #left = 0

  constructor(size: number, random: RandomSource) {
    this.#size = size
    this.#random = random
    this.state = 1 + Math.floor(random() * 0x7fff_ffff)
  }

  /** To be called once for every spring drawn. */
  use(): void {
    if (this.#left-- > 0) return
    for (let at = 0; at < this.points.length; at++) this.points[at] = 2 * Math.floor(this.#random() * this.#size)
    this.#left = POOL_LIFE
  }
}
