import { UsageError } from '../model/error.js'
import type { Communities, Positions } from '../model/communities.js'
import type { PaperGraph } from '../model/link.js'
import { applyForces, type Springs } from './forces.js'
import { frame, turnLengthwise } from './frame.js'
import { placeByLevels } from './multilevel.js'
import { placeBeside, type Place } from './placeBeside.js'
import { removeOverlap, SPACING } from './removeOverlap.js'
import { scaleToSpacing } from './scaleToSpacing.js'
import { startPositions } from './startPositions.js'

export interface LayoutOptions {
  /** Start of every random choice. Default 1. */
  readonly seed?: number
  /** Papers that stay where they are, by id; where any is in the graph, the others are placed beside those they are linked to. */
  readonly pinned?: ReadonlyMap<string, Place>
}

/** From this many linked papers on, the multilevel method is better and faster. */
const LARGE = 2000
/** Force rounds: as many as small maps need to settle; large ones start near enough to do with few. */
const MOST_ROUNDS = 300
const LEAST_ROUNDS = 40
const ROUND_BUDGET = 300_000
/** Typical distance to the nearest paper before overlap is removed. */
const TYPICAL_SPACING = 1.5 * SPACING

/**
 * Places papers so that those linked lie near each other, each community in a region of its own with air around it, and
 * no two papers nearer than 10. The map is about 4 to 3, its middle at 0, 0. Papers without links stand in rows below.
 * Fewer than 2,000 linked papers move under ForceAtlas2's forces; more are placed by levels, by gradient descent.
 * @throws UsageError where the seed is no whole number
 */
export function layout(graph: PaperGraph, communities: Communities, { seed = 1, pinned }: LayoutOptions = {}): Positions {
  if (!Number.isSafeInteger(seed)) throw new UsageError(`seed must be a whole number, not ${seed}`)
  if (pinned !== undefined && graph.papers.some((paper) => pinned.has(paper))) return placeBeside(graph, pinned)
  const linked = [...graph.papers.keys()].filter((paper) => communities.membership[paper]! >= 0)
  const springs = springsOf(graph, linked)
  const community = Int32Array.from(linked, (paper) => communities.membership[paper]!)
  const { x, y } =
    linked.length < LARGE ? placeByForces(community, communities.count, springs, seed) : placeByLevels(community, springs, seed)
  turnLengthwise(x, y)
  scaleToSpacing(x, y, TYPICAL_SPACING)
  removeOverlap(x, y, community)
  return frame(x, y, linked, graph.papers.length)
}

function placeByForces(community: Int32Array, communities: number, springs: Springs, seed: number): { x: Float64Array; y: Float64Array } {
  const { x, y } = startPositions(community, communities, springs, seed)
  const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.floor(ROUND_BUDGET / (community.length + 1))))
  applyForces({ x, y, community, communities }, springs, rounds)
  return { x, y }
}

function springsOf({ papers, links }: PaperGraph, linked: readonly number[]): Springs {
  const numberOf = new Map(linked.map((paper, number) => [papers[paper]!, number]))
  const mean = links.reduce((sum, link) => sum + link.weight, 0) / links.length
  return {
    sources: Uint32Array.from(links, (link) => numberOf.get(link.source)!),
    targets: Uint32Array.from(links, (link) => numberOf.get(link.target)!),
    weights: Float64Array.from(links, (link) => link.weight / mean),
  }
}
