import louvain from 'graphology-communities-louvain'
import Graph from 'graphology'
import { describe, expect, test } from 'vitest'
import { detectCommunities, type Link, type PaperGraph } from '@paperloom/core'
import { createRandom } from '../../../packages/core/src/base/random.js'
import { leiden } from '../../../packages/core/src/communities/leiden.js'
import { modularityOf } from '../../../packages/core/src/communities/modularity.js'
import { adjustedMutualInformation } from '../../../packages/core/src/communities/mutualInformation.js'
import { splitDisconnected } from '../../../packages/core/src/communities/splitDisconnected.js'
import { graphOf, type EdgeList } from '../../../packages/core/src/communities/weightedGraph.js'

interface Planted {
  readonly size: number
  readonly edges: EdgeList
  readonly truth: Int32Array
}

/** Groups of equal size: most of a node's edges lead to its own. */
function plant(groups: number, groupSize: number, inside: number, outside: number, seed: number): Planted {
  const random = createRandom(seed)
  const size = groups * groupSize
  const pairs = new Map<number, number>()
  const join = (a: number, b: number): void => {
    if (a !== b) pairs.set(Math.min(a, b) * size + Math.max(a, b), 0.2 + random())
  }
  for (let node = 0; node < size; node++) {
    const own = Math.floor(node / groupSize) * groupSize
    for (let edge = 0; edge < inside; edge++) join(node, own + Math.floor(random() * groupSize))
    for (let edge = 0; edge < outside; edge++) join(node, Math.floor(random() * size))
  }
  const keys = [...pairs.keys()].sort((a, b) => a - b)
  const edges = {
    sources: Uint32Array.from(keys, (key) => Math.floor(key / size)),
    targets: Uint32Array.from(keys, (key) => key % size),
    weights: Float64Array.from(keys, (key) => pairs.get(key)!),
  }
  return { size, edges, truth: Int32Array.from({ length: size }, (_, node) => Math.floor(node / groupSize)) }
}

/** The same by the library that most people use. */
function byGraphology({ size, edges }: Planted): Int32Array {
  const graph = new Graph({ type: 'undirected' })
  for (let node = 0; node < size; node++) graph.addNode(`n${node}`)
  for (const [edge, weight] of edges.weights.entries()) {
    graph.addEdge(`n${edges.sources[edge]!}`, `n${edges.targets[edge]!}`, { weight })
  }
  const communities = louvain(graph, { rng: createRandom(1), getEdgeWeight: 'weight' })
  return Int32Array.from({ length: size }, (_, node) => communities[`n${node}`]!)
}

describe('the communities found', () => {
  test.each([
    ['12 clear groups', plant(12, 40, 6, 1, 3)],
    ['30 groups', plant(30, 50, 6, 2, 4)],
    ['8 blurred groups', plant(8, 100, 5, 2, 5)],
  ])('%s: at resolution 1 as good as those of graphology', (_, planted) => {
    const graph = graphOf(planted.size, planted.edges)
    const own = splitDisconnected(graph, leiden(graph, 1, createRandom(1)))
    const theirs = byGraphology(planted)
    expect(modularityOf(graph, own)!).toBeGreaterThan(modularityOf(graph, theirs)! - 0.001)
    const agreed = (part: Int32Array): number => adjustedMutualInformation(part, planted.truth)
    expect(agreed(own)).toBeGreaterThan(agreed(theirs) - 0.01)
    expect(agreed(own)).toBeGreaterThan(0.95)
  })

  test('are connected, on graphs of any density', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { size, edges } = plant(3 + (seed % 5), 20, 1 + (seed % 3), 1, seed)
      const graph = graphOf(size, edges)
      const part = splitDisconnected(graph, leiden(graph, 0.5 + seed / 5, createRandom(seed)))
      expect(new Set(splitDisconnected(graph, part)).size).toBe(new Set(part).size)
    }
  })
})

describe('stability', () => {
  const { size, edges } = plant(4, 25, 6, 1, 9)
  const papers = Array.from({ length: size + 1 }, (_, node) => `p${String(node).padStart(3, '0')}`)
  const links = Array.from(edges.weights, (weight, edge): Link => {
    const [source, target] = [papers[edges.sources[edge]!]!, papers[edges.targets[edge]!]!]
    return { source, target, weight, evidence: [{ kind: 'imported', weight }] }
  })
  const graph: PaperGraph = { papers, links }

  test('is 1 for all papers where groups hang together, and nothing for a paper without links', () => {
    const { stability, stabilityOfPapers, stabilityRuns, count } = detectCommunities(graph)
    expect(count).toBe(4)
    expect(stabilityRuns).toBe(6)
    expect(stability!.every((value) => value > 0.9)).toBe(true)
    expect(stabilityOfPapers).toHaveLength(size + 1)
    expect(stabilityOfPapers!.slice(0, size).every((value) => value! > 0.8)).toBe(true)
    expect(stabilityOfPapers![size]).toBeNull()
  })

  test('of a community is the mean of its papers', () => {
    const { membership, stability, stabilityOfPapers } = detectCommunities(graph, { resolution: 4 })
    for (const [community, value] of stability!.entries()) {
      const own = stabilityOfPapers!.filter((_, paper) => membership[paper] === community)
      expect(own.reduce<number>((sum, share) => sum + share!, 0) / own.length).toBeCloseTo(value, 2)
    }
    expect(Math.min(...stabilityOfPapers!.slice(0, size).map((value) => value!))).toBeLessThan(0.8)
  })
})
