import louvain from 'graphology-communities-louvain'
import Graph from 'graphology'
import { describe, expect, test } from 'vitest'
import { detectCommunities, UsageError, type Link, type PaperGraph } from '@paperloom/core'
import { createRandom } from '../../../packages/core/src/base/random.js'
import { leiden } from '../../../packages/core/src/communities/leiden.js'
import { localOrder } from '../../../packages/core/src/base/localOrder.js'
import { modularityOf } from '../../../packages/core/src/communities/modularity.js'
import { adjustedMutualInformation } from '../../../packages/core/src/communities/mutualInformation.js'
import { splitDisconnected } from '../../../packages/core/src/communities/splitDisconnected.js'
import { graphOf, type EdgeList } from '../../../packages/core/src/base/weightedGraph.js'

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

  test('in a large graph are those of graphology: the same modularity, the same agreement with the truth', () => {
    const planted = plant(26, 200, 6, 1, 7)
    const graph = graphOf(planted.size, planted.edges)
    const { membership } = detectCommunities({ size: planted.size, ...planted.edges }, { resolution: 1, runs: 0 })
    const theirs = byGraphology(planted)
    expect(Math.abs(modularityOf(graph, membership)! - modularityOf(graph, theirs)!)).toBeLessThan(0.001)
    expect(adjustedMutualInformation(membership, planted.truth)).toBeCloseTo(adjustedMutualInformation(theirs, planted.truth), 2)
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

describe('a large graph', () => {
  const planted = plant(50, 120, 6, 1, 8)
  const network = { size: planted.size, ...planted.edges }

  test('is numbered so that what belongs together lies together', () => {
    const place = localOrder(planted.size, planted.edges)
    expect([...place].sort((a, b) => a - b)).toEqual([...place.keys()])
    const { sources, targets, weights } = shuffleNodes(weakenBridges(planted))
    const places = localOrder(planted.size, { sources, targets, weights })
    const shareNear = (numberOf: (node: number) => number): number =>
      sources.filter((source, edge) => Math.abs(numberOf(source) - numberOf(targets[edge]!)) < 120).length / sources.length
    expect(shareNear((node) => node)).toBeLessThan(0.1)
    expect(shareNear((node) => places[node]!)).toBeGreaterThan(0.5)
  })

  /** Counts, not seconds: the same on every machine. Where one rises, a change made the search look at more. */
  test('is searched in a few looks at every node', () => {
    const work = { visits: 0, moves: 0 }
    leiden(graphOf(planted.size, planted.edges), 1, createRandom(1), work)
    expect(work.visits).toBeLessThan(6 * planted.size)
    expect(work.moves).toBeLessThan(3 * planted.size)
    expect(work.moves).toBeGreaterThan(planted.size / 2)
  })

  test('has its resolution found by rule: the groups that were planted', () => {
    const { membership, count, stability, stabilityRuns } = detectCommunities(network)
    expect(adjustedMutualInformation(membership, planted.truth)).toBeGreaterThan(0.97)
    expect(count).toBeGreaterThan(45)
    expect(stability).toHaveLength(count)
    expect(stabilityRuns).toBe(2)
  })

  test('gives the same communities as columns and as objects, in whatever order its papers stand', () => {
    const options = { resolution: 3, runs: 0 }
    const found = detectCommunities(network, options)
    const { papers, links } = objectsOf(planted)
    expect(detectCommunities({ papers, links }, options)).toEqual(found)
    const turned = detectCommunities({ papers: papers.toReversed(), links }, options)
    expect(turned.membership.toReversed()).toEqual(found.membership)
  })

  test('has no stability where no run is asked', () => {
    const found = detectCommunities(network, { resolution: 1, runs: 0 })
    expect(found.stability).toBeUndefined()
    expect(found.stabilityRuns).toBeUndefined()
    expect(detectCommunities(network, { resolution: 1, runs: 3 }).stabilityRuns).toBe(3)
  })
})

test.each([
  ['columns of two lengths', { size: 3, sources: [0, 1], targets: [1], weights: [1, 1] }],
  ['a paper that is not there', { size: 3, sources: [0], targets: [3], weights: [1] }],
  ['a paper linked to itself', { size: 3, sources: [1], targets: [1], weights: [1] }],
  ['a weight of 0', { size: 3, sources: [0], targets: [1], weights: [0] }],
  ['a weight that is no number', { size: 3, sources: [0], targets: [1], weights: [NaN] }],
])('%s: refused', (_, { size, sources, targets, weights }) => {
  const network = { size, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets), weights: Float64Array.from(weights) }
  expect(() => detectCommunities(network)).toThrow(UsageError)
})

test.each([-1, 1.5, NaN])('%s runs: refused', (runs) => {
  expect(() => detectCommunities({ papers: [], links: [] }, { runs })).toThrow(UsageError)
})

/** The same graph as objects, papers in code unit order. */
function objectsOf({ size, edges }: Planted): PaperGraph {
  const papers = Array.from({ length: size }, (_, node) => `p${String(node).padStart(5, '0')}`)
  const links = Array.from(edges.weights, (weight, edge): Link => {
    const [source, target] = [papers[edges.sources[edge]!]!, papers[edges.targets[edge]!]!]
    return { source, target, weight, evidence: [{ kind: 'imported', weight }] }
  })
  return { papers, links }
}

/** Edges between groups weigh a fifth. */
function weakenBridges({ size, edges, truth }: Planted): Planted {
  const weights = edges.weights.map((weight, edge) => (truth[edges.sources[edge]!] === truth[edges.targets[edge]!] ? weight : weight / 5))
  return { size, edges: { ...edges, weights }, truth }
}

/** The same edges, nodes numbered anew by chance. */
function shuffleNodes({ size, edges }: Planted): EdgeList {
  const random = createRandom(4)
  const keys = Array.from({ length: size }, () => random())
  const numbers = new Uint32Array(size)
  for (const [number, node] of [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!).entries()) numbers[node] = number
  const numbered = (nodes: Uint32Array): Uint32Array => nodes.map((node) => numbers[node]!)
  return { sources: numbered(edges.sources), targets: numbered(edges.targets), weights: edges.weights }
}

describe('stability', () => {
  const planted = plant(4, 25, 6, 1, 9)
  const { size } = planted
  const { papers, links } = objectsOf(planted)
  const graph: PaperGraph = { papers: [...papers, 'q'], links }

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
