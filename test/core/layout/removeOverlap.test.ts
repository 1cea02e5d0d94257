import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../packages/core/src/base/random.js'
import { AIR, removeOverlap, SPACING } from '../../../packages/core/src/layout/removeOverlap.js'

interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly community: Int32Array
}

/** Communities as blots beside each other, too dense in places, as chance has it, and overlapping at their rims unless they lie apart. */
function makeBlots(communities: number, size: number, apart = 0.9): Points {
  const random = createRandom(6)
  const community = Int32Array.from({ length: communities * size }, (_, at) => at % communities)
  const columns = Math.ceil(Math.sqrt(communities))
  const side = 25 * Math.sqrt(size)
  return {
    x: Float64Array.from(community, (own) => (own % columns) * side * apart + side * (random() - 0.5)),
    y: Float64Array.from(community, (own) => Math.floor(own / columns) * side * apart + side * (random() - 0.5)),
    community,
  }
}

/** The same by measuring every pair in every round, in the order of the squares. */
function removeOverlapSlowly({ x, y, community }: Points): void {
  for (let moved = true; moved; ) {
    moved = false
    const column = x.map((value) => Math.floor(value / AIR))
    const row = y.map((value) => Math.floor(value / AIR))
    for (let a = 0; a < x.length; a++) {
      const near = [...x.keys()].filter((b) => b > a && Math.abs(column[a]! - column[b]!) <= 1 && Math.abs(row[a]! - row[b]!) <= 1)
      near.sort((b, c) => row[b]! - row[c]! || column[b]! - column[c]! || b - c)
      for (const b of near) {
        const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!]
        const apart = Math.sqrt(dx * dx + dy * dy)
        const least = community[a] === community[b] ? SPACING : AIR
        if (apart >= least) continue
        const share = (least + 0.02 - apart) / 2 / apart
        x[a]! -= dx * share
        y[a]! -= dy * share
        x[b]! += dx * share
        y[b]! += dy * share
        moved = true
      }
    }
  }
}

function nearestOf({ x, y, community }: Points, same: boolean): number {
  let nearest = Infinity
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < a; b++) {
      if ((community[a] === community[b]) === same) nearest = Math.min(nearest, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!))
    }
  }
  return nearest
}

describe('removeOverlap', () => {
  test('leaves no two papers of a community nearer than 10, and of two communities than 28', () => {
    const points = makeBlots(9, 60)
    removeOverlap(points.x, points.y, points.community)
    expect(nearestOf(points, true)).toBeGreaterThanOrEqual(SPACING)
    expect(nearestOf(points, false)).toBeGreaterThanOrEqual(AIR)
  })

  test.each([
    ['beside each other', 0.9],
    ['so far apart that the grid begins anew between them', 25.3],
  ])('gives to the last bit what measuring all pairs in all rounds gives, communities lying %s', (_, apart) => {
    const quick = makeBlots(5, 40, apart)
    const slow = makeBlots(5, 40, apart)
    removeOverlap(quick.x, quick.y, quick.community)
    removeOverlapSlowly(slow)
    expect(quick).toEqual(slow)
  })

  test('parts papers that lie at one place', () => {
    const points = { x: new Float64Array(30), y: new Float64Array(30), community: new Int32Array(30) }
    removeOverlap(points.x, points.y, points.community)
    expect(nearestOf(points, true)).toBeGreaterThan(0.99 * SPACING)
  })

  test('takes fewer rounds with more slack, and leaves none too near either', () => {
    const roundsWith = (slack: number): number => {
      const points = makeBlots(9, 60, 0.7)
      const work = { rounds: 0, pairs: 0 }
      removeOverlap(points.x, points.y, points.community, { slack, work })
      expect(nearestOf(points, true)).toBeGreaterThanOrEqual(SPACING)
      expect(nearestOf(points, false)).toBeGreaterThanOrEqual(AIR)
      return work.rounds
    }
    expect(roundsWith(0.5)).toBeLessThan(0.7 * roundsWith(0.02))
  })

  /** Counts, not seconds: the same on every machine. */
  test('measures no more pairs where nothing moves, and per paper as many in a map of any size', () => {
    const workOf = (communities: number): { rounds: number; pairs: number } => {
      const { x, y, community } = makeBlots(communities, 60)
      const work = { rounds: 0, pairs: 0 }
      removeOverlap(x, y, community, { work })
      const again = { rounds: 0, pairs: 0 }
      removeOverlap(x, y, community, { work: again })
      expect(again.rounds).toBe(1)
      return work
    }
    const [small, large] = [workOf(9), workOf(100)]
    expect(large.pairs / 100).toBeLessThan(3 * (small.pairs / 9))
    expect(small.pairs).toBeGreaterThan(0)
  })
})
