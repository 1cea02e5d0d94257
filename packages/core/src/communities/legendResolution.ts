import type { ResolvedPartition } from './findResolution.js'
import { splitDisconnected } from './splitDisconnected.js'
import { partSizes, type WeightedGraph } from '../base/weightedGraph.js'

/** Without a scale of its own a graph is cut into what a person can hold apart: seven, plus or minus two. */
const LEGEND_COMMUNITIES = 9
const LEGEND_SIZE = 3
/** So small a share of the papers may be in others. */
const BEYOND = 0.02
const COARSER = 1 / 1.25
const LEAST_RESOLUTION = 0.01

/** The finest partition, down a ladder of resolutions, that a legend can show: found by doubling steps, then by halving. */
export function lowerToLegend(graph: WeightedGraph, fine: ResolvedPartition, detect: (resolution: number) => Int32Array): ResolvedPartition {
  const component = splitDisconnected(graph, new Int32Array(graph.size))
  const fits = ({ part, resolution }: ResolvedPartition): boolean =>
    beyondLegend(part, component) <= BEYOND * graph.size || resolution <= LEAST_RESOLUTION
  const at = (rung: number): ResolvedPartition => {
    const resolution = lowered(fine.resolution, rung)
    return { part: detect(resolution), resolution }
  }
  if (fits(fine)) return fine
  let tooFine = 0
  let coarse = 1
  let found = at(coarse)
  while (!fits(found)) {
    tooFine = coarse
    coarse *= 2
    found = at(coarse)
  }
  while (coarse - tooFine > 1) {
    const middle = (tooFine + coarse) >> 1
    const between = at(middle)
    if (fits(between)) {
      found = between
      coarse = middle
    } else tooFine = middle
  }
  return found
}

function lowered(resolution: number, rungs: number): number {
  return Array.from({ length: rungs }).reduce<number>((value) => value * COARSER, resolution)
}

/** Papers of large communities that are not among the largest few, but for whole components: no resolution could join those to another. */
function beyondLegend(part: Int32Array, component: Int32Array): number {
  const sizes = partSizes(part)
  const componentSizes = partSizes(component)
  const componentOf = new Int32Array(sizes.length)
  for (let node = 0; node < part.length; node++) componentOf[part[node]!] = component[node]!
  const cuts = sizes.filter((size, own) => size >= LEGEND_SIZE && size < componentSizes[componentOf[own]!]!)
  return cuts.sort((a, b) => b - a).slice(LEGEND_COMMUNITIES).reduce((sum, size) => sum + size, 0)
}
