import { localOrder } from '../base/localOrder.js'
import { networkOf } from '../base/network.js'
import { renumber } from '../base/weightedGraph.js'
import { UsageError } from '../model/error.js'
import type { Communities, Positions } from '../model/communities.js'
import type { PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { applyForces, type Springs } from './forces.js'
import { frame, turnLengthwise } from './frame.js'
import { placeByLevels } from './multilevel.js'
import type { Places, Round } from './round.js'
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

/** Where a layout stands, after one of its rounds. */
export interface LayoutStep {
  readonly done: number
  readonly total: number
  /** The map as it would be if the rounds ended here; papers may still lie upon each other. */
  positions(): Positions
}

/** From this many linked papers on, the multilevel method is better and faster. */
const LARGE = 2000
/** Force rounds: as many as small maps need to settle; large ones start near enough to do with few. */
const MOST_ROUNDS = 300
const LEAST_ROUNDS = 40
const ROUND_BUDGET = 300_000
/** A large map has crowds that would part by hairs in hundreds of rounds. */
const LARGE_SLACK = 0.05 * SPACING
/** Typical distance to the nearest paper before overlap is removed. */
const TYPICAL_SPACING = 1.5 * SPACING

/**
 * Places papers so that those linked lie near each other, each community in a region of its own with air around it, and
 * no two papers nearer than 10. The map is about 4 to 3, its middle at 0, 0. Papers without links stand in rows below.
 * Fewer than 2,000 linked papers move under ForceAtlas2's forces; more are placed by levels, by gradient descent.
 * @param graph as objects, or as columns, which a million papers want
 * @throws UsageError where the seed is no whole number, or papers are pinned by id in columns, which have none
 */
export function layout(graph: PaperGraph | PaperNetwork, communities: Communities, options: LayoutOptions = {}): Positions {
  const steps = layoutSteps(graph, communities, options)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/**
 * The same, round by round, so that a caller can show how a map takes shape, or stop by not asking further and take the
 * positions of the last step.
 * @throws UsageError as `layout` does, at the first step
 */
export function* layoutSteps(
  graph: PaperGraph | PaperNetwork,
  communities: Communities,
  { seed = 1, pinned }: LayoutOptions = {},
): Generator<LayoutStep, Positions> {
  if (!Number.isSafeInteger(seed)) throw new UsageError(`seed must be a whole number, not ${seed}`)
  if (pinned !== undefined && pinned.size > 0) {
    if (!('papers' in graph)) throw new UsageError('papers can only be pinned in a graph that has their ids')
    if (graph.papers.some((paper) => pinned.has(paper))) return placeBeside(graph, pinned)
  }
  const numbered = numberLinked(networkOf(graph), communities)
  const isLarge = numbered.linked.length >= LARGE
  const { linked, community, springs } = isLarge ? inLocalOrder(numbered) : numbered
  const papers = communities.membership.length
  const finished = (places: Places): Positions => {
    turnLengthwise(places.x, places.y)
    scaleToSpacing(places.x, places.y, TYPICAL_SPACING)
    return frame(places.x, places.y, linked, papers)
  }
  const rounds = isLarge ? placeByLevels(community, springs, seed) : placeByForces(community, communities.count, springs, seed)
  let round = rounds.next()
  for (; round.done !== true; round = rounds.next()) {
    const { done, total, positions } = round.value
    yield { done, total, positions: () => finished(positions()) }
  }
  const { x, y } = round.value
  turnLengthwise(x, y)
  scaleToSpacing(x, y, TYPICAL_SPACING)
  removeOverlap(x, y, community, isLarge ? { slack: LARGE_SLACK } : {})
  return frame(x, y, linked, papers)
}

function* placeByForces(community: Int32Array, communities: number, springs: Springs, seed: number): Generator<Round, Places> {
  const { x, y } = startPositions(community, communities, springs, seed)
  const total = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.floor(ROUND_BUDGET / (community.length + 1))))
  let done = 0
  const rounds = applyForces({ x, y, community, communities }, springs, total)
  while (rounds.next().done !== true) {
    done++
    yield { done, total, positions: () => ({ x: x.slice(), y: y.slice() }) }
  }
  return { x, y }
}

interface Linked {
  /** The papers that have a community, by their numbers in the layout. */
  readonly linked: Uint32Array
  readonly community: Int32Array
  readonly springs: Springs
}

function numberLinked({ sources, targets, weights }: PaperNetwork, { membership }: Communities): Linked {
  const linked = new Uint32Array(membership.length)
  const numberOf = new Uint32Array(membership.length)
  let count = 0
  for (let paper = 0; paper < membership.length; paper++) {
    if (membership[paper]! < 0) continue
    numberOf[paper] = count
    linked[count++] = paper
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  const springs = { ...renumber({ sources, targets, weights }, numberOf), weights: weights.map((weight) => weight / mean) }
  const community = new Int32Array(count)
  for (let node = 0; node < count; node++) community[node] = membership[linked[node]!]!
  return { linked: linked.subarray(0, count), community, springs }
}

/** The same with other numbers, such that papers near each other in the graph, and so on the map, lie near each other in memory. */
function inLocalOrder({ linked, community, springs }: Linked): Linked {
  const place = localOrder(linked.length, springs)
  const ordered = { linked: new Uint32Array(linked.length), community: new Int32Array(linked.length), springs: renumber(springs, place) }
  for (let node = 0; node < linked.length; node++) {
    ordered.linked[place[node]!] = linked[node]!
    ordered.community[place[node]!] = community[node]!
  }
  return ordered
}
