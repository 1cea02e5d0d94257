import { createRandom } from '../base/random.js'
import { follow, keepEdges, mergeParts, type WeightedGraph } from '../base/weightedGraph.js'
import type { Communities } from '../model/communities.js'
import { UsageError } from '../model/error.js'
import type { PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { leiden } from './leiden.js'
import { nodesOf } from './nodes.js'
import { numberBySize } from './numberBySize.js'
import { splitDisconnected } from './splitDisconnected.js'

/** One of the divisions of a map, from afar or from near. */
export interface CommunityLevel {
  /** Per paper the number of its part, largest first; -1 for a paper without links. */
  readonly membership: Int32Array
  readonly count: number
  readonly resolution: number
}

export interface CommunityLevels {
  /** From the coarsest to the finest; each part lies within one part of the level before. */
  readonly levels: readonly CommunityLevel[]
  /** Which of the levels the communities themselves are. */
  readonly own: number
}

/** From level to level the resolution is halved, or for the finer level made so many times as high. */
const COARSER = 1 / 2
const FINER = 4
/** A level with hardly fewer parts than the one below says nothing new. */
const LEAST_SHRINKING = 0.75
const LEAST_RESOLUTION = 0.001

/**
 * Levels for zooming: communities of communities, as long as fewer come of it, and one level of parts of communities. Each level
 * merges whole parts of the next, so that a region seen from afar falls into its own parts when one comes near.
 * @param communities what `detectCommunities` found in this graph
 * @throws UsageError where the communities are not of this graph
 */
export function detectLevels(graph: PaperGraph | PaperNetwork, communities: Communities, { seed = 1 }: { readonly seed?: number } = {}): CommunityLevels {
  const nodes = nodesOf(graph)
  const part = partOfNodes(nodes.nodeOf, communities)
  const levelOf = (parts: Int32Array, resolution: number): CommunityLevel => {
    const count = numberBySize(parts, nodes.inOrder)
    return { membership: nodes.nodeOf.map((node) => (node < 0 ? -1 : parts[node]!)), count, resolution }
  }
  const detectIn = (target: WeightedGraph, resolution: number): Int32Array =>
    splitDisconnected(target, leiden(target, resolution, createRandom(seed)))
  const { membership, count, resolution } = communities
  const levels: CommunityLevel[] = [{ membership, count, resolution }]
  // Whatever is found without the edges between communities lies within one.
  const apart = keepEdges(nodes.graph, (node, neighbour) => part[node] === part[neighbour])
  const finer = levelOf(detectIn(apart, FINER * resolution), FINER * resolution)
  if (finer.count > count) levels.push(finer)
  const merged = part.slice()
  let level = mergeParts(nodes.graph, part, count)
  for (let coarser = COARSER * resolution; coarser >= LEAST_RESOLUTION && level.size > 1; coarser *= COARSER) {
    const groups = detectIn(level, coarser)
    const groupCount = groups.reduce((most, own) => Math.max(most, own), -1) + 1
    if (groupCount > LEAST_SHRINKING * level.size) continue
    follow(merged, groups)
    level = mergeParts(level, groups, groupCount)
    levels.unshift(levelOf(merged.slice(), coarser))
  }
  return { levels, own: levels.findIndex((each) => each.membership === membership) }
}

function partOfNodes(nodeOf: Int32Array, { membership }: Communities): Int32Array {
  const fits = membership.length === nodeOf.length && membership.every((own, paper) => own < 0 === nodeOf[paper]! < 0)
  if (!fits) throw new UsageError(`communities must be those of this graph of ${nodeOf.length} papers`)
  const part = new Int32Array(nodeOf.reduce((count, node) => count + (node < 0 ? 0 : 1), 0))
  for (let paper = 0; paper < nodeOf.length; paper++) if (nodeOf[paper]! >= 0) part[nodeOf[paper]!] = membership[paper]!
  return part
}
