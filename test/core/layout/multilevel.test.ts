import { describe, expect, test } from 'vitest'
import { detectCommunities, layout, type Link, type PaperGraph } from '@paperloom/core'
import { createRandom } from '../../../packages/core/src/base/random.js'
import { graphOf } from '../../../packages/core/src/base/weightedGraph.js'
import { coarsen } from '../../../packages/core/src/layout/coarsen.js'
import { descend } from '../../../packages/core/src/layout/descend.js'
import type { Springs } from '../../../packages/core/src/layout/forces.js'

/** Rings of papers, each linked to the six next to it, and a few links from ring to ring. */
function makeRings(rings: number, size: number): { papers: number; springs: Springs } {
  const random = createRandom(5)
  const pairs: [number, number, number][] = []
  for (let ring = 0; ring < rings; ring++) {
    const paper = (at: number): number => ring * size + (at % size)
    for (let at = 0; at < size; at++) for (let step = 1; step <= 3; step++) pairs.push([paper(at), paper(at + step), 1])
    for (let bridge = 0; bridge < 3; bridge++) pairs.push([paper(bridge), Math.floor(random() * rings * size), 0.2])
  }
  const links = pairs.filter(([a, b]) => a !== b)
  const springs = {
    sources: Uint32Array.from(links, ([a]) => a),
    targets: Uint32Array.from(links, ([, b]) => b),
    weights: Float64Array.from(links, ([, , weight]) => weight),
  }
  return { papers: rings * size, springs }
}

function objectsOf({ papers, springs }: ReturnType<typeof makeRings>): PaperGraph {
  const ids = Array.from({ length: papers }, (_, paper) => `p${String(paper).padStart(5, '0')}`)
  const links = new Map<string, Link>()
  for (const [at, weight] of springs.weights.entries()) {
    const [source, target] = [ids[springs.sources[at]!]!, ids[springs.targets[at]!]!].sort() as [string, string]
    links.set(`${source} ${target}`, { source, target, weight, evidence: [{ kind: 'imported', weight }] })
  }
  return { papers: ids, links: [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link) }
}

describe('coarsen', () => {
  const { papers, springs } = makeRings(10, 60)
  const { graph, group } = coarsen(graphOf(papers, springs))
  const { size } = graph

  test('makes groups of at most twelve, numbered in the order of their first paper', () => {
    const sizes = new Array<number>(size).fill(0)
    for (const own of group) sizes[own]!++
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12)
    expect(size).toBeLessThan(papers / 2)
    expect([...new Set(group)]).toEqual([...Array(size).keys()])
  })

  test('keeps the weight between groups, each pair once', () => {
    const sum = (weights: Float64Array): number => weights.reduce((total, weight) => total + weight, 0)
    const outside = springs.weights.filter((_, link) => group[springs.sources[link]!] !== group[springs.targets[link]!])
    expect(sum(graph.weights)).toBeCloseTo(2 * sum(outside), 6)
    for (let node = 0; node < size; node++) {
      const row = [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])]
      expect(new Set(row).size).toBe(row.length)
      expect(row).not.toContain(node)
    }
  })
})

test('descend draws linked points together and sets others apart', () => {
  const random = createRandom(2)
  const points = Float64Array.from({ length: 40 }, () => 10 * random())
  const pairs = [0, 1].flatMap((side) => Array.from({ length: 45 }, (_, at): [number, number] => [2 * (at % 10) + side, 2 * ((at + 1 + Math.floor(at / 10)) % 10) + side]))
  const springs = { sources: Uint32Array.from(pairs, ([a]) => a), targets: Uint32Array.from(pairs, ([, b]) => b), weights: new Float64Array(90).fill(1) }
  expect([...descend(points, springs, { epochs: 100, rate: 1, random })]).toHaveLength(100)
  const apart = (a: number, b: number): number => Math.hypot(points[2 * a]! - points[2 * b]!, points[2 * a + 1]! - points[2 * b + 1]!)
  const mean = (side: number): number => Array.from({ length: 10 }, (_, at) => apart(0, 2 * at + side)).reduce((sum, value) => sum + value) / 10
  expect(mean(0)).toBeLessThan(mean(1) / 2)
  expect(points.every(Number.isFinite)).toBe(true)
})

test.each([0, 1e-9])('descend moves points %s apart by no more than four rates from each of four others', (apart) => {
  const points = Float64Array.from({ length: 40 }, (_, at) => at * apart)
  const springs = { sources: Uint32Array.of(0), targets: Uint32Array.of(1), weights: Float64Array.of(1) }
  expect([...descend(points, springs, { epochs: 1, rate: 0.5, random: createRandom(2) })]).toHaveLength(1)
  const moved = Math.hypot(points[0]!, points[1]!)
  if (apart === 0) expect(moved).toBe(0)
  else expect(moved).toBeGreaterThan(0.1)
  expect(moved).toBeLessThanOrEqual(4 * 4 * 0.5)
})

describe('the layout of a large graph', () => {
  const rings = makeRings(30, 80)
  const graph = objectsOf(rings)
  const communities = detectCommunities(graph)
  const { x, y } = layout(graph, communities, { seed: 3 })

  test('is the same for the same seed, another for another', () => {
    expect(layout(graph, communities, { seed: 3 })).toEqual({ x, y })
    expect(layout(graph, communities, { seed: 4 })).not.toEqual({ x, y })
  })

  test('puts linked papers next to each other', () => {
    let near = 0
    let asked = 0
    for (let paper = 0; paper < rings.papers; paper += 37) {
      const byDistance = [...x.keys()].sort((a, b) => distance(paper, a) - distance(paper, b)).slice(1, 13)
      const ring = (other: number): number => Math.floor(other / 80)
      near += byDistance.filter((other) => ring(other) === ring(paper)).length
      asked += byDistance.length
    }
    expect(near / asked).toBeGreaterThan(0.95)
  })

  test('sets no paper upon another', () => {
    let nearest = Infinity
    for (let a = 0; a < rings.papers; a++) for (let b = 0; b < a; b++) nearest = Math.min(nearest, distance(a, b))
    expect(nearest).toBeGreaterThan(9.9)
  })

  function distance(a: number, b: number): number {
    return Math.sqrt((x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2)
  }
})
