import { LEAST_GAIN } from './moveNodes.js'
import type { WeightedGraph } from '../base/weightedGraph.js'

/**
 * Divides each part into groups: a node that is still alone, and well tied to its part, joins the group of that part that gains
 * most. Groups are merged along edges only, so each is connected.
 * @returns a group per node, under the number of one of its nodes
 */
export function divideParts(graph: WeightedGraph, part: Int32Array, resolution: number): Int32Array {
  const { size, offsets, neighbours, weights, strengths, total } = graph
  const group = new Int32Array(size)
  const groupSize = new Uint32Array(size).fill(1)
  const groupStrength = strengths.slice()
  const partStrength = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    group[node] = node
    partStrength[part[node]!]! += strengths[node]!
  }
  const toGroup = new Float64Array(size)
  const nearby = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    if (groupSize[group[node]!]! > 1) continue
    const own = part[node]!
    let count = 0
    let inside = 0
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!
      if (part[neighbour] !== own) continue
      inside += weights[at]!
      const other = group[neighbour]!
      const known = toGroup[other]!
      if (known === 0) nearby[count++] = other
      toGroup[other] = known + weights[at]!
    }
    const pull = (resolution * strengths[node]!) / total
    const tied = inside >= pull * (partStrength[own]! - strengths[node]!)
    let to = node
    let best = LEAST_GAIN * total
    for (let at = 0; at < count; at++) {
      const other = nearby[at]!
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
