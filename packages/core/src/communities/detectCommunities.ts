import { compareText } from '../base/order.js'
import { createRandom } from '../base/random.js'
import type { Communities } from '../model/communities.js'
import { UsageError } from '../model/error.js'
import type { PaperGraph } from '../model/link.js'
import { findResolution, type ResolvedPartition } from './findResolution.js'
import { leiden } from './leiden.js'
import { modularityOf } from './modularity.js'
import { agreement, perturb, stabilityOfNodes, stabilityOfParts } from './perturb.js'
import { splitDisconnected } from './splitDisconnected.js'
import { edgesOf, graphOf, groupByPart, numberParts, type EdgeList, type WeightedGraph } from './weightedGraph.js'

export interface CommunityOptions {
  /** Higher gives more, smaller communities; `auto` (default) finds it by rule. */
  readonly resolution?: number | 'auto'
  /** Start of every random choice. Default 1. */
  readonly seed?: number
}

/** Agreement under perturbation below which a graph has no communities of a scale of its own. */
const NATURAL_AGREEMENT = 0.85
/** Without a scale of its own a graph is cut into what a person can hold apart: seven, plus or minus two. */
const LEGEND_COMMUNITIES = 9
const LEGEND_SIZE = 3
const COARSER = 1 / 1.25
const LEAST_RESOLUTION = 0.01

/**
 * Communities by modularity (Leiden). With `auto` the resolution is Newman's fixed point; where the communities
 * found there do not survive the loss of a fifth of the links, the graph has no scale of its own, and the resolution
 * is lowered until at most nine communities have three or more papers. A community is connected; a paper without
 * links has none. The result depends on nothing but the set of papers, the links and the options.
 * @throws UsageError where an option is out of its range
 */
export function detectCommunities(
  graph: PaperGraph,
  { resolution = 'auto', seed = 1 }: CommunityOptions = {},
): Communities {
  if (resolution !== 'auto' && !(resolution > 0 && Number.isFinite(resolution))) {
    throw new UsageError(`resolution must be "auto" or a number above 0, not ${resolution}`)
  }
  const linked = linkedPapers(graph)
  const edges = edgesOf(graph, new Map(linked.map((paper, number) => [paper, number])))
  const weighted = graphOf(linked.length, edges)
  const detector = createDetector(weighted, edges, seed)
  const found = resolution === 'auto' ? detector.resolve() : { part: detector.detect(resolution), resolution }
  const count = numberBySize(found.part)
  const perturbed = detector.perturb(found.resolution)
  const stability = stabilityOfNodes(found.part, count, perturbed)
  return {
    membership: Int32Array.from(ofPapers(graph.papers, linked, (node) => found.part[node]!), (own) => own ?? -1),
    count,
    modularity: roundTo(modularityOf(weighted, found.part), 1e5),
    resolution: Math.round(found.resolution * 1000) / 1000,
    stability: stabilityOfParts(found.part, count, perturbed),
    stabilityOfPapers: ofPapers(graph.papers, linked, (node) => stability[node]!),
    stabilityRuns: perturbed.length,
  }
}

/** Papers with links in code unit order: the order in which nodes are numbered changes what Leiden finds. */
function linkedPapers({ links }: PaperGraph): string[] {
  return [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort(compareText)
}

interface Detector {
  detect(resolution: number): Int32Array
  resolve(): ResolvedPartition
  perturb(resolution: number): Int32Array[]
}

/** Every run starts from the seed, so that no result depends on how many runs came before. */
function createDetector(graph: WeightedGraph, edges: EdgeList, seed: number): Detector {
  const detectIn = (target: WeightedGraph, resolution: number): Int32Array =>
    splitDisconnected(target, leiden(target, resolution, createRandom(seed)))
  const detect = (resolution: number): Int32Array => detectIn(graph, resolution)
  const perturbAt = (resolution: number): Int32Array[] =>
    perturb(graph.size, edges, createRandom(seed), (target) => detectIn(target, resolution))
  const resolve = (): ResolvedPartition => {
    const natural = findResolution(graph, detect)
    return agreement(natural.part, perturbAt(natural.resolution)) >= NATURAL_AGREEMENT
      ? natural
      : coarsen(graph, natural, detect)
  }
  return { detect, resolve, perturb: perturbAt }
}

/** The finest partition, down a ladder of resolutions, that a legend can show: found by doubling steps, then by halving. */
function coarsen(
  graph: WeightedGraph,
  fine: ResolvedPartition,
  detect: (resolution: number) => Int32Array,
): ResolvedPartition {
  const component = splitDisconnected(graph, new Int32Array(graph.size))
  const fits = ({ part, resolution }: ResolvedPartition): boolean =>
    countLargeCuts(part, component) <= LEGEND_COMMUNITIES || resolution <= LEAST_RESOLUTION
  const at = (rung: number): ResolvedPartition => {
    const resolution = lowered(fine.resolution, rung)
    return { part: detect(resolution), resolution }
  }
  if (fits(fine)) return fine
  let tooFine = 0
  let coarse = 1
  let found = at(coarse)
  while (!fits(found)) {
    tooFine = coarse
    coarse *= 2
    found = at(coarse)
  }
  while (coarse - tooFine > 1) {
    const middle = (tooFine + coarse) >> 1
    const between = at(middle)
    if (fits(between)) {
      found = between
      coarse = middle
    } else tooFine = middle
  }
  return found
}

function lowered(resolution: number, rungs: number): number {
  return Array.from({ length: rungs }).reduce<number>((value) => value * COARSER, resolution)
}

/** Large communities that are not a whole component: no resolution could join those to another. */
function countLargeCuts(part: Int32Array, component: Int32Array): number {
  const componentSizes = groupByPart(component, countParts(component)).map((members) => members.length)
  return groupByPart(part, countParts(part)).filter(
    (members) => members.length >= LEGEND_SIZE && members.length < componentSizes[component[members[0]!]!]!,
  ).length
}

function countParts(part: Int32Array): number {
  return part.reduce((most, own) => Math.max(most, own), -1) + 1
}

/** Renumbers parts in place: largest first, ties by their first node. Returns how many there are. */
function numberBySize(part: Int32Array): number {
  const count = numberParts(part)
  const bySize = groupByPart(part, count).sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  for (const [number, members] of bySize.entries()) for (const node of members) part[node] = number
  return count
}

/** What the nodes have, in the order of all papers; null for a paper without links. */
function ofPapers(papers: readonly string[], linked: readonly string[], valueOf: (node: number) => number): (number | null)[] {
  const nodeOf = new Map(linked.map((paper, node) => [paper, node]))
  return papers.map((paper) => {
    const node = nodeOf.get(paper)
    return node === undefined ? null : valueOf(node)
  })
}

/** Adding 0 makes 0 of -0, which JSON does not know. */
function roundTo(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor) / factor + 0
}
