import { MovingGrid } from './MovingGrid.js'

/** Least distance between two papers of one community; positions have no other unit. */
export const SPACING = 10
/** Least distance between papers of different communities: the air between regions. */
export const AIR = 28

const ROUNDS = 400
/** A hair more than asked, so that rounding positions does not bring two together again. */
const LEAST_SLACK = 0.02

/** What moving points apart took, counted: the same on every machine. */
export interface OverlapWork {
  rounds: number
  /** Pairs whose distance was measured. */
  pairs: number
}

export interface OverlapOptions {
  /** How much further than asked a pair is pushed apart: with more, crowds come apart in fewer rounds. By default a hair. */
  readonly slack?: number
  /** Is added to. */
  readonly work?: OverlapWork
}

/**
 * Pushes apart, in place, points that are too near each other, each of a pair by half, round by round until none is.
 * Neighbours are found by squares of a grid as wide as the largest distance asked; from the second round on only where a
 * point has moved since.
 */
export function removeOverlap(x: Float64Array, y: Float64Array, community: Int32Array, { slack = LEAST_SLACK, work }: OverlapOptions = {}): void {
  const within = { least: SPACING, slack }
  const between = { least: AIR, slack }
  const grid = new MovingGrid(x, y, AIR)
  let pairs = 0
  let round = 0
  for (let moved = true; moved && round < ROUNDS; round++) {
    moved = false
    for (let point = 0; point < x.length; point++) {
      if (!grid.isStirred(point)) continue
      const count = grid.findLater(point)
      pairs += count
      for (let at = 0; at < count; at++) {
        const other = grid.near[at]!
        if (!pushApart(x, y, point, other, community[point] === community[other] ? within : between)) continue
        grid.stir(point)
        grid.stir(other)
        moved = true
      }
    }
    grid.follow(x, y)
  }
  if (work === undefined) return
  work.rounds += round
  work.pairs += pairs
}

interface Distance {
  readonly least: number
  readonly slack: number
}

function pushApart(x: Float64Array, y: Float64Array, a: number, b: number, { least, slack }: Distance): boolean {
  let dx = x[b]! - x[a]!
  let dy = y[b]! - y[a]!
  // Wider than the root could round to, so that what is far apart is told from it without one.
  if (dx * dx + dy * dy > least * least + 1e-6) return false
  let apart = Math.sqrt(dx * dx + dy * dy)
  if (apart >= least) return false
  let share = (least + slack - apart) / 2 / apart
  if (apart < 1e-6) {
    // Two at one place part along a direction that depends on their numbers alone.
    dx = (a % 7) - 3.5
    dy = (b % 5) - 2.5
    apart = Math.sqrt(dx * dx + dy * dy)
    share = (least + slack) / 2 / apart
  }
  x[a]! -= dx * share
  y[a]! -= dy * share
  x[b]! += dx * share
  y[b]! += dy * share
  return true
}
