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
/** No step is longer than this many rates, along either axis. */
const LONGEST_STEP = 4
/** A spring is drawn in one of this many epochs at least. */
const RAREST = 10
/** Points to be pushed from are drawn from a pool, drawn anew now and then: a small pool stays in the cache. */
const POOL = 2048
const POOL_LIFE = 16_384
/** Keeps the push between two points at one place finite. */
const SOFTENING = 0.001

/**
 * Moves points, in place, by stochastic gradient descent: springs draw their ends together, heavy ones in every epoch,
 * light ones in fewer, and each time push one end from points drawn at random; steps shrink to nothing.
 * The kernel is that of UMAP with a = b = 1, McInnes, Healy & Melville (2018), doi:10.48550/arXiv.1802.03426, sampled as in
 * LargeVis, Tang et al. (2016), doi:10.1145/2872427.2883041.
 */
export function descend(x: Float64Array, y: Float64Array, springs: Springs, { epochs, rate, random }: DescentOptions): void {
  const { sources, targets } = springs
  const period = periodsOf(x.length, springs)
  const due = period.slice()
  const draw = poolOf(x.length, random)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const step = rate * (1 - (epoch - 1) / epochs)
    const limit = LONGEST_STEP * step
    for (let link = 0; link < sources.length; link++) {
      if (due[link]! > epoch) continue
      due[link]! += period[link]!
      const a = sources[link]!
      const b = targets[link]!
      let dx = x[a]! - x[b]!
      let dy = y[a]! - y[b]!
      const pull = (2 * step) / (1 + dx * dx + dy * dy)
      const towardsX = clamp(pull * dx, limit)
      const towardsY = clamp(pull * dy, limit)
      x[a]! -= towardsX
      y[a]! -= towardsY
      x[b]! += towardsX
      y[b]! += towardsY
      for (let sample = 0; sample < NEGATIVES; sample++) {
        const other = draw()
        if (other === a) continue
        dx = x[a]! - x[other]!
        dy = y[a]! - y[other]!
        const squared = dx * dx + dy * dy
        const push = (2 * step) / ((SOFTENING + squared) * (1 + squared))
        x[a]! += clamp(push * dx, limit)
        y[a]! += clamp(push * dy, limit)
      }
    }
  }
}

/** In how many epochs each spring is drawn once: 1 for the heaviest of either end. */
function periodsOf(size: number, { sources, targets, weights }: Springs): Float64Array {
  const heaviest = new Float64Array(size)
  for (let link = 0; link < sources.length; link++) {
    for (const node of [sources[link]!, targets[link]!]) heaviest[node] = Math.max(heaviest[node]!, weights[link]!)
  }
  return weights.map((weight, link) => Math.min(RAREST, Math.min(heaviest[sources[link]!]!, heaviest[targets[link]!]!) / weight))
}

function poolOf(size: number, random: RandomSource): () => number {
  const pool = new Uint32Array(POOL)
  let left = 0
  return () => {
    if (left === 0) {
      for (let at = 0; at < POOL; at++) pool[at] = Math.floor(random() * size)
      left = POOL_LIFE
    }
    left--
    return pool[Math.floor(random() * POOL)]!
  }
}

function clamp(value: number, limit: number): number {
  return value > limit ? limit : value < -limit ? -limit : value
}
