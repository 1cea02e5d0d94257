import type { Springs } from './forces.js'

/** A graph of groups, and the group of each node of the graph it was made from. */
export interface Coarser {
  readonly size: number
  readonly springs: Springs
  readonly group: Uint32Array
}

/** Neighbours by node: those of node i are `neighbours[offsets[i] .. offsets[i + 1])`. */
interface Rows {
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
  readonly weights: Float64Array
}

const ROUNDS = 3
/** More would make groups of unlike size, on which a layout says little. */
const LARGEST_GROUP = 12

/**
 * Groups nodes that are tied to each other: each joins, in turn, the group among its neighbours that draws it most, as long
 * as that has room. Label propagation, Raghavan, Albert & Kumara (2007), doi:10.1103/PhysRevE.76.036106, with groups of
 * limited size as in Meyerhenke, Sanders & Schulz (2017), doi:10.1109/TPDS.2017.2671868.
 */
export function coarsen(size: number, springs: Springs): Coarser {
  const rows = rowsOf(size, springs)
  const group = propagate(size, rows)
  const count = numberGroups(group)
  return { size: count, group, springs: joinGroups(springs, group, count) }
}

function rowsOf(size: number, { sources, targets, weights }: Springs): Rows {
  const offsets = new Uint32Array(size + 1)
  for (const node of sources) offsets[node + 1]!++
  for (const node of targets) offsets[node + 1]!++
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!
  const next = offsets.slice(0, size)
  const rows = { offsets, neighbours: new Uint32Array(2 * sources.length), weights: new Float64Array(2 * sources.length) }
  for (let link = 0; link < sources.length; link++) {
    for (const [node, other] of [[sources[link]!, targets[link]!] as const, [targets[link]!, sources[link]!] as const]) {
      rows.neighbours[next[node]!] = other
      rows.weights[next[node]!++] = weights[link]!
    }
  }
  return rows
}

function propagate(size: number, { offsets, neighbours, weights }: Rows): Uint32Array {
  const group = Uint32Array.from({ length: size }, (_, node) => node)
  const members = new Uint32Array(size).fill(1)
  const pull = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    for (let node = 0; node < size; node++) {
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) pull[group[neighbours[at]!]!]! += weights[at]!
      let best = group[node]!
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const other = group[neighbours[at]!]!
        if (members[other]! < LARGEST_GROUP && pull[other]! > pull[best]!) best = other
      }
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) pull[group[neighbours[at]!]!] = 0
      members[group[node]!]!--
      members[best]!++
      group[node] = best
    }
  }
  return group
}

/** Numbers groups, in place, in the order of their first node. Returns how many there are. */
function numberGroups(group: Uint32Array): number {
  const numbers = new Int32Array(group.length).fill(-1)
  let count = 0
  for (let node = 0; node < group.length; node++) {
    const own = group[node]!
    if (numbers[own] === -1) numbers[own] = count++
    group[node] = numbers[own]!
  }
  return count
}

/** Springs between groups, in the order of their ends: the sum of those between their nodes. */
function joinGroups({ sources, targets, weights }: Springs, group: Uint32Array, count: number): Springs {
  const sums = new Map<number, number>()
  for (let link = 0; link < sources.length; link++) {
    const a = group[sources[link]!]!
    const b = group[targets[link]!]!
    if (a === b) continue
    const pair = Math.min(a, b) * count + Math.max(a, b)
    sums.set(pair, (sums.get(pair) ?? 0) + weights[link]!)
  }
  const pairs = Float64Array.from(sums.keys()).sort()
  return {
    sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
    targets: Uint32Array.from(pairs, (pair) => pair % count),
    weights: Float64Array.from(pairs, (pair) => sums.get(pair)!),
  }
}
