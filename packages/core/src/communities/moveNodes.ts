import type { RandomSource } from '../base/random.js'
import type { WeightedGraph } from './weightedGraph.js'

/** A gain below this share of the total weight is rounding, not gain. */
export const LEAST_GAIN = 1e-12

/**
 * Moves single nodes, in place, to the neighbouring part that gains most until none gains. All wait in a queue in random
 * order; a node that moved calls back those neighbours that it left behind.
 */
export function moveNodes(graph: WeightedGraph, part: Int32Array, resolution: number, random: RandomSource): void {
  const { size, offsets, neighbours, weights, strengths } = graph
  const partStrength = new Float64Array(size)
  for (let node = 0; node < size; node++) partStrength[part[node]!]! += strengths[node]!
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
