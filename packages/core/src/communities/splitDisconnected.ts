import type { WeightedGraph } from '../base/weightedGraph.js'

/**
 * Cuts each part into its connected components: moving a node can take the bridge out of a part that it left. Parts are
 * numbered in the order of their first node.
 */
export function splitDisconnected({ size, offsets, neighbours }: WeightedGraph, part: Int32Array): Int32Array {
  const split = new Int32Array(size).fill(-1)
  const waiting = new Uint32Array(size)
  let count = 0
  for (let start = 0; start < size; start++) {
    if (split[start]! >= 0) continue
    const own = part[start]!
    split[start] = count
    waiting[0] = start
    for (let left = 1; left > 0; ) {
      const node = waiting[--left]!
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const neighbour = neighbours[at]!
        if (part[neighbour] !== own || split[neighbour]! >= 0) continue
        split[neighbour] = count
        waiting[left++] = neighbour
      }
    }
    count++
  }
  return split
}
