import { sharesInside } from './modularity.js'
import type { WeightedGraph } from '../base/weightedGraph.js'

const MAX_ROUNDS = 12
/** Relative change below which the resolution is found. */
const TOLERANCE = 0.02

export interface ResolvedPartition {
  readonly part: Int32Array
  readonly resolution: number
}

/**
 * The resolution at which maximising modularity is the same as fitting a planted partition model: detect, measure how
 * much denser parts are inside than between, derive the resolution that this implies, and again until it stays.
 * Rule: Newman (2016), doi:10.1103/PhysRevE.94.052315.
 * @param detect finds a partition at a resolution
 */
export function findResolution(graph: WeightedGraph, detect: (resolution: number) => Int32Array): ResolvedPartition {
  let found: ResolvedPartition = { part: detect(1), resolution: 1 }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const resolution = impliedResolution(graph, found.part)
    if (resolution === null || Math.abs(resolution - found.resolution) <= TOLERANCE * found.resolution) break
    found = { part: detect(resolution), resolution }
  }
  return found
}

/** Null where nothing lies between parts, or all in one part: then no resolution is better than another. */
function impliedResolution(graph: WeightedGraph, part: Int32Array): number | null {
  const { inside, expected } = sharesInside(graph, part)
  if (inside >= 1 - 1e-9 || expected >= 1 - 1e-9) return null
  const within = inside / expected
  const between = (1 - inside) / (1 - expected)
  return within > between ? (within - between) / (Math.log(within) - Math.log(between)) : null
}
