import { mergeParts, numberParts, type WeightedGraph } from '../base/weightedGraph.js'

/** A graph of groups, and the group of each node of the graph it was made from. */
export interface Coarser {
  readonly graph: WeightedGraph
  readonly group: Int32Array
}

const ROUNDS = 3
/** More would make groups of unlike size, on which a layout says little. */
const LARGEST_GROUP = 12

/**
 * Groups nodes that are tied to each other: each joins, in turn, the group among its neighbours that draws it most, as long
 * as that has room. Label propagation, Raghavan, Albert & Kumara (2007), doi:10.1103/PhysRevE.76.036106, with groups of
 * limited size as in Meyerhenke, Sanders & Schulz (2017), doi:10.1109/TPDS.2017.2671868.
 */
export function coarsen(graph: WeightedGraph): Coarser {
  const group = propagate(graph)
  return { graph: mergeParts(graph, group, numberParts(group)), group }
}

function propagate({ size, offsets, neighbours, weights }: WeightedGraph): Int32Array {
  const group = new Int32Array(size)
  for (let node = 0; node < size; node++) group[node] = node
  const members = new Uint32Array(size).fill(1)
  const pull = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    for (let node = 0; node < size; node++) {
      const end = offsets[node + 1]!
      for (let at = offsets[node]!; at < end; at++) pull[group[neighbours[at]!]!]! += weights[at]!
      let best = group[node]!
      for (let at = offsets[node]!; at < end; at++) {
        const other = group[neighbours[at]!]!
        if (members[other]! < LARGEST_GROUP && pull[other]! > pull[best]!) best = other
      }
      for (let at = offsets[node]!; at < end; at++) pull[group[neighbours[at]!]!] = 0
      members[group[node]!]!--
      members[best]!++
      group[node] = best
    }
  }
  return group
}
