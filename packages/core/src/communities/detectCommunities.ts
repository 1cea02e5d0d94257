import { createRandom } from '../base/random.js'
import type { Communities } from '../model/communities.js'
import { UsageError } from '../model/error.js'
import type { PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { findResolution, type ResolvedPartition } from './findResolution.js'
import { firstLevel, leiden, SMALL } from './leiden.js'
import { lowerToLegend } from './legendResolution.js'
import { modularityOf } from './modularity.js'
import { nodesOf, type Nodes } from './nodes.js'
import { numberBySize } from './numberBySize.js'
import { agreement, perturb, perturbedRuns, stabilityOfNodes, stabilityOfParts } from './perturb.js'
import { splitDisconnected } from './splitDisconnected.js'
import type { WeightedGraph } from '../base/weightedGraph.js'

export interface CommunityOptions {
  /** Higher gives more, smaller communities; `auto` (default) finds it by rule. */
  readonly resolution?: number | 'auto'
  /** Start of every random choice. Default 1. */
  readonly seed?: number
  /** Seeded runs that the stability is a mean of; 0 leaves it out. Default 6 up to 5,000 linked papers, 2 beyond. */
  readonly runs?: number
}

/** Agreement under perturbation below which a graph has no communities of a scale of its own. */
const NATURAL_AGREEMENT = 0.85

/**
 * Communities by modularity (Leiden). With `auto` the resolution is Newman's fixed point; where the communities
 * found there do not survive the loss of a fifth of the links, the graph has no scale of its own, and the resolution
 * is lowered until all but a fiftieth of the papers are in the nine largest communities, or in pairs or alone. A community is
 * connected; a paper without links has none. The result depends on nothing but the set of papers, the links and the options.
 * @param graph as objects, or as columns, which a million papers want
 * @throws UsageError where an option is out of its range, or columns do not fit each other
 */
export function detectCommunities(
  graph: PaperGraph | PaperNetwork,
  { resolution = 'auto', seed = 1, runs }: CommunityOptions = {},
): Communities {
  if (resolution !== 'auto' && !(resolution > 0 && Number.isFinite(resolution))) {
    throw new UsageError(`resolution must be "auto" or a number above 0, not ${resolution}`)
  }
  if (!Number.isSafeInteger(seed)) throw new UsageError(`seed must be a whole number, not ${seed}`)
  if (runs !== undefined && !(Number.isSafeInteger(runs) && runs >= 0)) {
    throw new UsageError(`runs must be a whole number from 0 on, not ${runs}`)
  }
  const nodes = nodesOf(graph)
  const { nodeOf } = nodes
  const detector = createDetector(nodes, seed)
  const found = resolution === 'auto' ? detector.resolve() : { part: detector.detect(resolution), resolution }
  const count = numberBySize(found.part, nodes.inOrder)
  const communities = {
    membership: nodeOf.map((node) => (node < 0 ? -1 : found.part[node]!)),
    count,
    modularity: roundTo(modularityOf(nodes.graph, found.part), 1e5),
    resolution: Math.round(found.resolution * 1000) / 1000,
  }
  if (runs === 0) return communities
  const perturbed = detector.perturb(found.resolution, runs ?? perturbedRuns(nodes.graph.size))
  const stability = stabilityOfNodes(found.part, count, perturbed)
  return {
    ...communities,
    stability: stabilityOfParts(found.part, count, perturbed),
    stabilityOfPapers: Array.from(nodeOf, (node) => (node < 0 ? null : stability[node]!)),
    stabilityRuns: perturbed.length,
  }
}

interface Detector {
  detect(resolution: number): Int32Array
  resolve(): ResolvedPartition
  perturb(resolution: number, runs: number): Int32Array[]
}

/** Every run starts from the seed, so that no result depends on how many runs came before. */
function createDetector({ graph }: Nodes, seed: number): Detector {
  const detectIn = (target: WeightedGraph, resolution: number): Int32Array =>
    splitDisconnected(target, leiden(target, resolution, createRandom(seed)))
  const detect = (resolution: number): Int32Array => detectIn(graph, resolution)
  let known: { readonly resolution: number; readonly parts: Int32Array[] } | undefined
  const perturbAt = (resolution: number, runs: number): Int32Array[] => {
    if (known?.resolution === resolution && known.parts.length === runs) return known.parts
    const parts = perturb(graph, runs, createRandom(seed), (target) => detectIn(target, resolution))
    known = { resolution, parts }
    return parts
  }
  const resolve = (): ResolvedPartition => {
    const ground = graph.size <= SMALL ? { graph, detect, spread: (part: Int32Array) => part } : firstLevelOf(graph, seed)
    const settle = (found: ResolvedPartition): ResolvedPartition =>
      ground.graph === graph ? found : { part: detect(found.resolution), resolution: found.resolution }
    const natural = settle(findResolution(ground.graph, ground.detect))
    if (agreement(natural.part, perturbAt(natural.resolution, perturbedRuns(graph.size))) >= NATURAL_AGREEMENT) return natural
    const lowered = lowerToLegend(graph, natural, (resolution) => ground.spread(ground.detect(resolution)))
    return lowerToLegend(graph, settle(lowered), detect)
  }
  return { detect, resolve, perturb: perturbAt }
}

/** Where a resolution is looked for. */
interface Ground {
  readonly graph: WeightedGraph
  readonly detect: (resolution: number) => Int32Array
  /** Per node of the whole graph its part, from those of this one. */
  readonly spread: (part: Int32Array) => Int32Array
}

/** Of a large graph the first level, a fifth of the nodes. */
function firstLevelOf(whole: WeightedGraph, seed: number): Ground {
  const { graph, nodeOf } = firstLevel(whole, 1)
  return {
    graph,
    detect: (resolution) => leiden(graph, resolution, createRandom(seed)),
    spread: (part) => nodeOf.map((node) => part[node]!),
  }
}

/** Adding 0 makes 0 of -0, which JSON does not know. */
function roundTo(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor) / factor + 0
}
