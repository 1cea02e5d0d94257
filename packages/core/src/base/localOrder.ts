import { follow, type EdgeList } from './weightedGraph.js'

/** Groups grow about tenfold a round; after four they fill any cache. */
const ROUNDS = 4
/** The larger groups are, the more edges leave each: every round looks at half of those before. */
const THINNING = 2

/**
 * A new number for each node, such that nodes with heavy edges between them get numbers near each other: what belongs together
 * then lies together in memory, which is most of the time of any walk over a large graph. Each group joins along its heaviest
 * edge, round by round, from single nodes on (Boruvka 1926, the rounds of a maximum spanning tree); a group's nodes are
 * numbered in one go, those of its own groups likewise.
 * @returns per node its number
 */
export function localOrder(size: number, edges: EdgeList): Uint32Array {
  const rounds: Grouping[] = []
  const groupOf = new Int32Array(size)
  for (let node = 0; node < size; node++) groupOf[node] = node
  let count = size
  for (let round = 0; round < ROUNDS && count > 1; round++) {
    const grouping = joinAlongHeaviest(heaviestNeighbours(count, groupOf, edges, THINNING ** round))
    follow(groupOf, grouping.group)
    rounds.push(grouping)
    count = grouping.count
  }
  let place: Uint32Array = Uint32Array.from({ length: count }, (_, group) => group)
  for (const { group, count: groups } of rounds.reverse()) place = placeWithin(group, groups, place)
  return place
}

interface Grouping {
  /** Per node its group, numbered from 0. */
  readonly group: Int32Array
  readonly count: number
}

const UNSEEN = -1
const ON_PATH = -2

/** Per group the group that its heaviest edge leads to, of nearly equal ones either; -1 for a group without edges. */
function heaviestNeighbours(count: number, groupOf: Int32Array, { sources, targets, weights }: EdgeList, step: number): Int32Array {
  const heaviest = new Float32Array(count)
  const neighbour = new Int32Array(count).fill(-1)
  for (let edge = 0; edge < sources.length; edge += step) {
    const a = groupOf[sources[edge]!]!
    const b = groupOf[targets[edge]!]!
    if (a === b) continue
    const weight = weights[edge]!
    if (weight > heaviest[a]!) {
      heaviest[a] = weight
      neighbour[a] = b
    }
    if (weight > heaviest[b]!) {
      heaviest[b] = weight
      neighbour[b] = a
    }
  }
  return neighbour
}

/** From each node along the heaviest edges until the way ends or meets itself; where it meets another group it joins that. */
function joinAlongHeaviest(next: Int32Array): Grouping {
  const group = new Int32Array(next.length).fill(UNSEEN)
  const path = new Uint32Array(next.length)
  let count = 0
  for (let start = 0; start < next.length; start++) {
    let length = 0
    let node = start
    while (node >= 0 && group[node] === UNSEEN) {
      group[node] = ON_PATH
      path[length++] = node
      node = next[node]!
    }
    if (length === 0) continue
    const own = node < 0 || group[node] === ON_PATH ? count++ : group[node]!
    while (length > 0) group[path[--length]!] = own
  }
  return { group, count }
}

/** Nodes in the order of their groups' places, those of one group in the order that they had. */
function placeWithin(group: Int32Array, count: number, placeOfGroup: Uint32Array): Uint32Array {
  const next = new Uint32Array(count + 1)
  for (const own of group) next[placeOfGroup[own]! + 1]!++
  for (let place = 0; place < count; place++) next[place + 1]! += next[place]!
  const place = new Uint32Array(group.length)
  for (let node = 0; node < group.length; node++) place[node] = next[placeOfGroup[group[node]!]!]!++
  return place
}
