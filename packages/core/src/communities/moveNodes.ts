import type { WeightedGraph } from '../base/weightedGraph.js'

/** A gain below this share of the total weight is rounding, not gain. */
export const LEAST_GAIN = 1e-12

/** What the search for communities does, counted: the same on every machine. */
export interface CommunityWork {
  /** How often a node was looked at. */
  visits: number
  /** How often one changed its part. */
  moves: number
}

/**
 * Moves single nodes, in place, to the neighbouring part that gains most until none gains. All wait in a queue; a node that
 * moved calls back those neighbours that it left behind.
 * @param queue every node once, in the order in which they are looked at first; overwritten
 * @returns how often a node moved
 */
export function moveNodes(graph: WeightedGraph, part: Int32Array, resolution: number, queue: Uint32Array, work?: CommunityWork): number {
  const { size, offsets, neighbours, weights, strengths } = graph
  const partStrength = new Float64Array(size)
  for (let node = 0; node < size; node++) partStrength[part[node]!]! += strengths[node]!
  const toPart = new Float64Array(size)
  const nearby = new Int32Array(size)
  const queued = new Uint8Array(size).fill(1)
  const leastGain = LEAST_GAIN * graph.total
  let head = 0
  let visits = 0
  let moves = 0
  for (let waiting = size; waiting > 0; waiting--) {
    const node = queue[head]!
    head = head + 1 === size ? 0 : head + 1
    queued[node] = 0
    visits++
    const from = part[node]!
    const end = offsets[node + 1]!
    let count = 0
    for (let at = offsets[node]!; at < end; at++) {
      const other = part[neighbours[at]!]!
      const known = toPart[other]!
      if (known === 0) nearby[count++] = other
      toPart[other] = known + weights[at]!
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
    moves++
    for (let at = offsets[node]!; at < end; at++) {
      const neighbour = neighbours[at]!
      if (queued[neighbour] === 1 || part[neighbour] === to) continue
      queued[neighbour] = 1
      const tail = head + waiting - 1
      queue[tail >= size ? tail - size : tail] = neighbour
      waiting++
    }
  }
  if (work !== undefined) {
    work.visits += visits
    work.moves += moves
  }
  return moves
}
