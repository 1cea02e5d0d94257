import type { RandomSource } from '../base/random.js'
import { modularityOf } from './modularity.js'
import { LEAST_GAIN, moveNodes } from './moveNodes.js'
import { mergeParts, numberParts, type WeightedGraph } from './weightedGraph.js'

const MAX_PASSES = 10

/**
 * Parts of a graph that maximise modularity at a resolution: nodes move, each part is divided again into well tied groups,
 * groups become nodes of a smaller graph, and again; then the whole from the parts found, as long as it gains.
 * Algorithm: Leiden, Traag, Waltman & van Eck (2019), doi:10.1038/s41598-019-41695-z, with the heaviest merge in place of a
 * random one; the resolution is that of Reichardt & Bornholdt (2006), doi:10.1103/PhysRevE.74.016110.
 * @returns a part per node, numbered from 0 in the order of their first node
 */
export function leiden(graph: WeightedGraph, resolution: number, random: RandomSource): Int32Array {
  let part: Int32Array = Int32Array.from({ length: graph.size }, (_, node) => node)
  let quality = -Infinity
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = improve(graph, part, resolution, random)
    const gained = modularityOf(graph, next, resolution) ?? 0
    if (gained <= quality + LEAST_GAIN) return part
    part = next
    quality = gained
  }
  return part
}

/** One pass over all levels, from a partition. */
function improve(graph: WeightedGraph, start: Int32Array, resolution: number, random: RandomSource): Int32Array {
  const nodeOf = Int32Array.from({ length: graph.size }, (_, node) => node)
  let level = graph
  let part = start.slice()
  for (;;) {
    moveNodes(level, part, resolution, random)
    const count = numberParts(part)
    const group = dividePartsIntoGroups(level, part, resolution)
    const groups = numberParts(group)
    if (count === level.size || groups === level.size) return nodeOf.map((node) => part[node]!)
    const partOfGroup = new Int32Array(groups)
    for (let node = 0; node < level.size; node++) partOfGroup[group[node]!] = part[node]!
    for (let node = 0; node < graph.size; node++) nodeOf[node] = group[nodeOf[node]!]!
    level = mergeParts(level, group, groups)
    part = partOfGroup
  }
}

/**
 * Divides each part into groups: a node that is still alone, and well tied to its part, joins the group of that part that gains most.
 * Groups are merged along edges only, so each is connected.
 */
function dividePartsIntoGroups(graph: WeightedGraph, part: Int32Array, resolution: number): Int32Array {
  const { size, offsets, neighbours, weights, strengths, total } = graph
  const group = Int32Array.from({ length: size }, (_, node) => node)
  const groupSize = new Uint32Array(size).fill(1)
  const groupStrength = strengths.slice()
  const partStrength = new Float64Array(size)
  for (let node = 0; node < size; node++) partStrength[part[node]!]! += strengths[node]!
  const toGroup = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    if (groupSize[group[node]!]! > 1) continue
    const nearby: number[] = []
    let inside = 0
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!
      if (part[neighbour] !== part[node]) continue
      inside += weights[at]!
      const other = group[neighbour]!
      if (toGroup[other] === 0) nearby.push(other)
      toGroup[other]! += weights[at]!
    }
    const pull = (resolution * strengths[node]!) / total
    const tied = inside >= pull * (partStrength[part[node]!]! - strengths[node]!)
    let to = node
    let best = LEAST_GAIN * total
    for (const other of nearby) {
      const gain = toGroup[other]! - pull * groupStrength[other]!
      if (tied && gain > best) {
        best = gain
        to = other
      }
      toGroup[other] = 0
    }
    if (to === node) continue
    group[node] = to
    groupSize[to]!++
    groupStrength[to]! += strengths[node]!
    groupSize[node] = 0
    groupStrength[node] = 0
  }
  return group
}
