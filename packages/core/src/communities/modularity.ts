import type { WeightedGraph } from '../base/weightedGraph.js'

/** Modularity of a partition: at resolution 1 Newman's Q. Null where the graph has no edges. */
export function modularityOf(graph: WeightedGraph, part: Int32Array, resolution = 1): number | null {
  if (graph.total === 0) return null
  const { inside, expected } = sharesInside(graph, part)
  return inside - resolution * expected
}

/** The share of weight inside parts, and the share expected there if only the strengths were given. */
export function sharesInside(graph: WeightedGraph, part: Int32Array): { inside: number; expected: number } {
  const strength = new Float64Array(graph.size)
  let inside = 0
  for (let node = 0; node < graph.size; node++) {
    strength[part[node]!]! += graph.strengths[node]!
    inside += graph.loops[node]!
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      if (part[graph.neighbours[at]!] === part[node]) inside += graph.weights[at]!
    }
  }
  const expected = strength.reduce((sum, value) => sum + (value / graph.total) ** 2, 0)
  return { inside: inside / graph.total, expected }
}
