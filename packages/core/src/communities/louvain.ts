import type { RandomSource } from '../base/random.js'
import { mergeParts, type WeightedGraph } from './weightedGraph.js'

/** A gain below this share of the total weight is rounding, not gain. */
const LEAST_GAIN = 1e-12

/**
 * Parts of a graph that maximise modularity at a resolution, greedily: nodes move to the neighbouring part that gains
 * most until none gains, parts become nodes, and again. Nodes are visited in random order, and again only where a
 * neighbour has moved.
 * Algorithm: Blondel et al. (2008), doi:10.1088/1742-5468/2008/10/P10008; the resolution of Reichardt & Bornholdt
 * (2006), doi:10.1103/PhysRevE.74.016110; the queue of Traag, Waltman & van Eck (2019),
 * doi:10.1038/s41598-019-41695-z.
 * @returns a part per node, numbered from 0 in the order of their first node
 */
export function louvain(graph: WeightedGraph, resolution: number, random: RandomSource): Int32Array {
  const membership = Int32Array.from({ length: graph.size }, (_, node) => node)
  let level = graph
  for (;;) {
    const part = moveNodes(level, resolution, random)
    const count = numberParts(part)
    for (let node = 0; node < membership.length; node++) membership[node] = part[membership[node]!]!
    if (count === level.size) return membership
    level = mergeParts(level, part, count)
  }
}

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

function moveNodes(graph: WeightedGraph, resolution: number, random: RandomSource): Int32Array {
  const { size, offsets, neighbours, weights, strengths } = graph
  const part = Int32Array.from({ length: size }, (_, node) => node)
  const partStrength = strengths.slice()
  const toPart = new Float64Array(size)
  const nearby = new Int32Array(size)
  const queue = shuffledNodes(size, random)
  const queued = new Uint8Array(size).fill(1)
  const leastGain = LEAST_GAIN * graph.total
  let head = 0
  for (let waiting = size; waiting > 0; waiting--) {
    const node = queue[head]!
    head = head + 1 === size ? 0 : head + 1
    queued[node] = 0
    const from = part[node]!
    let count = 0
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = part[neighbours[at]!]!
      if (toPart[other] === 0) nearby[count++] = other
      toPart[other]! += weights[at]!
    }
    const pull = (resolution * strengths[node]!) / graph.total
    partStrength[from]! -= strengths[node]!
    let to = from
    let best = toPart[from]! - pull * partStrength[from]!
    for (let at = 0; at < count; at++) {
      const other = nearby[at]!
      const gain = toPart[other]! - pull * partStrength[other]!
      if (gain > best + leastGain) {
        best = gain
        to = other
      }
      toPart[other] = 0
    }
    toPart[from] = 0
    partStrength[to]! += strengths[node]!
    if (to === from) continue
    part[node] = to
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!
      if (queued[neighbour] === 1 || part[neighbour] === to) continue
      queued[neighbour] = 1
      const tail = head + waiting - 1
      queue[tail >= size ? tail - size : tail] = neighbour
      waiting++
    }
  }
  return part
}

/** Fisher and Yates' shuffle. */
function shuffledNodes(size: number, random: RandomSource): Uint32Array {
  const nodes = Uint32Array.from({ length: size }, (_, node) => node)
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const node = nodes[last]!
    nodes[last] = nodes[other]!
    nodes[other] = node
  }
  return nodes
}

/** Renumbers parts in place from 0, in the order of their first node, and returns how many there are. */
export function numberParts(part: Int32Array): number {
  const numbers = new Map<number, number>()
  for (let node = 0; node < part.length; node++) {
    const own = part[node]!
    if (own < 0) continue
    let number = numbers.get(own)
    if (number === undefined) numbers.set(own, (number = numbers.size))
    part[node] = number
  }
  return numbers.size
}
