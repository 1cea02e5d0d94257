import type { RandomSource } from '../base/random.js'
import { adjustedMutualInformation } from './mutualInformation.js'
import { SMALL } from './leiden.js'
import { groupByPart, keepEdges, type WeightedGraph } from '../base/weightedGraph.js'

/** Runs on small graphs, and on larger ones, where two agree as well as six do. */
const RUNS_SMALL = 6
const RUNS_LARGE = 2
/** Share of links that a run leaves out. */
const DROPPED = 0.2

/** How many perturbed runs a graph of this size gets. */
export function perturbedRuns(size: number): number {
  return size <= SMALL ? RUNS_SMALL : RUNS_LARGE
}

/** Partitions of the same graph with a fifth of its edges left out at random, each time others. */
export function perturb(
  graph: WeightedGraph,
  runs: number,
  random: RandomSource,
  detect: (graph: WeightedGraph) => Int32Array,
): Int32Array[] {
  return Array.from({ length: runs }, () => detect(keepEdges(graph, () => random() >= DROPPED)))
}

/**
 * Mean agreement of a partition with perturbed ones: near 1 where the graph has communities, low where any cut will
 * do.
 */
export function agreement(part: Int32Array, perturbed: readonly Int32Array[]): number {
  return perturbed.reduce((sum, other) => sum + adjustedMutualInformation(part, other), 0) / perturbed.length
}

/** Per part the mean share of its pairs of nodes that stay together; 1 for a part of one node. */
export function stabilityOfParts(part: Int32Array, count: number, perturbed: readonly Int32Array[]): number[] {
  return groupByPart(part, count).map((members) => {
    const pairs = (members.length * (members.length - 1)) / 2
    if (pairs === 0 || perturbed.length === 0) return 1
    const together = perturbed.reduce((sum, other) => sum + pairsTogether(members, other), 0)
    return Math.round((1000 * together) / (pairs * perturbed.length)) / 1000
  })
}

function pairsTogether(members: readonly number[], part: Int32Array): number {
  const counts = new Map<number, number>()
  for (const node of members) counts.set(part[node]!, (counts.get(part[node]!) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}

/** Per node the mean share of the other nodes of its part with which it stays together; 1 for a part of one node. */
export function stabilityOfNodes(part: Int32Array, count: number, perturbed: readonly Int32Array[]): number[] {
  const sizes = groupByPart(part, count).map((members) => members.length)
  const shares = new Float64Array(part.length)
  for (const other of perturbed) {
    const cells = new Map<number, number>()
    const cellOf = (node: number): number => other[node]! * count + part[node]!
    for (let node = 0; node < part.length; node++) cells.set(cellOf(node), (cells.get(cellOf(node)) ?? 0) + 1)
    for (let node = 0; node < part.length; node++) {
      const rest = sizes[part[node]!]! - 1
      shares[node]! += rest === 0 ? 1 : (cells.get(cellOf(node))! - 1) / rest
    }
  }
  return Array.from(shares, (share) => (perturbed.length === 0 ? 1 : Math.round((1000 * share) / perturbed.length) / 1000))
}
