import type { WeightedGraph } from './weightedGraph.js'

/**
 * Cuts each part into its connected components: moving a node can take the bridge out of a part that it left. Parts are
 * numbered in the order of their first node.
 */
export function splitDisconnected(graph: WeightedGraph, part: Int32Array): Int32Array {
  const split = new Int32Array(graph.size).fill(-1)
  let count = 0
  for (let start = 0; start < graph.size; start++) {
    if (split[start]! >= 0) continue
    split[start] = count
    const stack = [start]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
        const neighbour = graph.neighbours[at]!
        if (split[neighbour]! >= 0 || part[neighbour] !== part[start]) continue
        split[neighbour] = count
        stack.push(neighbour)
      }
    }
    count++
  }
  return split
}
