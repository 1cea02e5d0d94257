import type { RandomSource } from '../base/random.js'
import { modularityOf } from './modularity.js'
import { LEAST_GAIN, moveNodes, type CommunityWork } from './moveNodes.js'
import { divideParts } from './divideParts.js'
import { follow, mergeParts, numberParts, type WeightedGraph } from '../base/weightedGraph.js'

/**
 * Up to this many nodes all wait in random order, and passes over the whole go on as long as they gain. In larger graphs nodes
 * wait in the order of their numbers, which is much faster where these follow `localOrder`, and one pass has to do: a second
 * gains 0.0002 of modularity and takes half as long again.
 */
export const SMALL = 5000
const MAX_PASSES = 10
/** Share of nodes that move after a pass, below which another is not worth its time. */
const FEW_MOVES = 0.01

/**
 * Parts of a graph that maximise modularity at a resolution: nodes move, each part is divided again into well tied groups,
 * groups become nodes of a smaller graph, and again.
 * Algorithm: Leiden, Traag, Waltman & van Eck (2019), doi:10.1038/s41598-019-41695-z, with the heaviest merge in place of a
 * random one; the resolution is that of Reichardt & Bornholdt (2006), doi:10.1103/PhysRevE.74.016110.
 * @returns a part per node, numbered from 0 in the order of their first node
 */
export function leiden(graph: WeightedGraph, resolution: number, random: RandomSource, work?: CommunityWork): Int32Array {
  if (graph.size > SMALL) return settle(graph, resolution, work)
  const shuffle = (size: number): Uint32Array => shuffledNodes(size, random)
  let part = eachAlone(graph.size)
  let quality = -Infinity
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = improve(graph, part, resolution, shuffle, work)
    const gained = modularityOf(graph, next, resolution) ?? 0
    if (gained <= quality + LEAST_GAIN) return part
    part = next
    quality = gained
  }
  return part
}

/** Passes over a large graph, each begun by nodes that move from the parts found before, until few do. */
function settle(graph: WeightedGraph, resolution: number, work?: CommunityWork): Int32Array {
  let part = eachAlone(graph.size)
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    part = improve(graph, part, resolution, countUp, work)
    const moves = moveNodes(graph, part, resolution, countUp(graph.size), work)
    if (moves <= FEW_MOVES * graph.size) break
  }
  return part
}

/** A smaller graph, and the node of it that each node of the larger became part of. */
export interface Level {
  readonly graph: WeightedGraph
  readonly nodeOf: Int32Array
}

/**
 * The first level of a large graph. Its groups hardly depend on the resolution, so that a search for one may run on it, in a
 * fraction of the time.
 */
export function firstLevel(graph: WeightedGraph, resolution: number): Level {
  const part = eachAlone(graph.size)
  moveNodes(graph, part, resolution, countUp(graph.size))
  const group = divideParts(graph, part, resolution)
  return { graph: mergeParts(graph, group, numberParts(group)), nodeOf: group }
}

type MakeQueue = (size: number) => Uint32Array

/** One pass over all levels, from a partition. */
function improve(graph: WeightedGraph, start: Int32Array, resolution: number, makeQueue: MakeQueue, work?: CommunityWork): Int32Array {
  const nodeOf = eachAlone(graph.size)
  let level = graph
  let part = start.slice()
  for (;;) {
    moveNodes(level, part, resolution, makeQueue(level.size), work)
    const count = numberParts(part)
    const group = divideParts(level, part, resolution)
    const groups = numberParts(group)
    if (count === level.size || groups === level.size) {
      follow(nodeOf, part)
      return nodeOf
    }
    const partOfGroup = new Int32Array(groups)
    for (let node = 0; node < level.size; node++) partOfGroup[group[node]!] = part[node]!
    follow(nodeOf, group)
    level = mergeParts(level, group, groups)
    part = partOfGroup
  }
}

function eachAlone(size: number): Int32Array {
  return new Int32Array(countUp(size).buffer)
}

function countUp(size: number): Uint32Array {
  const nodes = new Uint32Array(size)
  for (let node = 0; node < size; node++) nodes[node] = node
  return nodes
}

/** Fisher and Yates' shuffle. */
function shuffledNodes(size: number, random: RandomSource): Uint32Array {
  const nodes = countUp(size)
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const node = nodes[last]!
    nodes[last] = nodes[other]!
    nodes[other] = node
  }
  return nodes
}
