/** An undirected weighted graph in compressed sparse rows: each edge stands in the rows of both ends. */
export interface WeightedGraph {
  readonly size: number
  /** Neighbours of node i: `neighbours[offsets[i] .. offsets[i + 1])`. */
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
  readonly weights: Float64Array
  /** Per node the weight of its loop, counted twice, as it arises where nodes are merged. */
  readonly loops: Float64Array
  /** Per node the weight of its edges and its loop. */
  readonly strengths: Float64Array
  /** Sum of all strengths: twice the weight of the edges. */
  readonly total: number
}

/** Edges as parallel lists. */
export interface EdgeList {
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

/** The same edges with other numbers for their nodes. */
export function renumber({ sources, targets, weights }: EdgeList, numbers: Uint32Array | Int32Array): EdgeList {
  const from = new Uint32Array(sources.length)
  const to = new Uint32Array(sources.length)
  for (let edge = 0; edge < sources.length; edge++) {
    from[edge] = numbers[sources[edge]!]!
    to[edge] = numbers[targets[edge]!]!
  }
  return { sources: from, targets: to, weights }
}

/** Builds the graph; edges of one node keep the order of the list. */
export function graphOf(size: number, { sources, targets, weights }: EdgeList): WeightedGraph {
  const edges = sources.length
  const offsets = new Uint32Array(size + 1)
  for (let edge = 0; edge < edges; edge++) {
    offsets[sources[edge]! + 1]!++
    offsets[targets[edge]! + 1]!++
  }
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!
  const next = offsets.slice(0, size)
  const neighbours = new Uint32Array(2 * edges)
  const edgeWeights = new Float64Array(2 * edges)
  const strengths = new Float64Array(size)
  let total = 0
  for (let edge = 0; edge < edges; edge++) {
    const source = sources[edge]!
    const target = targets[edge]!
    const weight = weights[edge]!
    const there = next[source]!++
    neighbours[there] = target
    edgeWeights[there] = weight
    const back = next[target]!++
    neighbours[back] = source
    edgeWeights[back] = weight
    total += weight
    total += weight
  }
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) strengths[node]! += edgeWeights[at]!
  }
  return { size, offsets, neighbours, weights: edgeWeights, loops: new Float64Array(size), strengths, total }
}

/** The graph with those of its edges that are to be kept, each asked for once, in the order of its first end. */
export function keepEdges(graph: WeightedGraph, isKept: (node: number, neighbour: number) => boolean): WeightedGraph {
  return graphOf(graph.size, edgesOf(graph, isKept))
}

/** Every edge once, or those that are to be kept, in the order of its first end. */
export function edgesOf({ size, offsets, neighbours, weights }: WeightedGraph, isKept: (node: number, neighbour: number) => boolean = () => true): EdgeList {
  const most = neighbours.length / 2
  const edges = { sources: new Uint32Array(most), targets: new Uint32Array(most), weights: new Float64Array(most) }
  let count = 0
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!
      if (neighbour < node || !isKept(node, neighbour)) continue
      edges.sources[count] = node
      edges.targets[count] = neighbour
      edges.weights[count++] = weights[at]!
    }
  }
  return { sources: edges.sources.subarray(0, count), targets: edges.targets.subarray(0, count), weights: edges.weights.subarray(0, count) }
}

/** Merges the nodes of each part into one: what lay between parts becomes an edge, what lay within a loop. */
export function mergeParts(graph: WeightedGraph, part: Int32Array, count: number): WeightedGraph {
  const members = listMembers(part, count)
  const offsets = new Uint32Array(count + 1)
  const neighbours = new Uint32Array(graph.neighbours.length)
  const weights = new Float64Array(graph.neighbours.length)
  const loops = new Float64Array(count)
  const strengths = new Float64Array(count)
  const between = new Float64Array(count)
  let end = 0
  for (let own = 0; own < count; own++) {
    const start = end
    for (let place = members.offsets[own]!; place < members.offsets[own + 1]!; place++) {
      const node = members.nodes[place]!
      loops[own]! += graph.loops[node]!
      strengths[own]! += graph.strengths[node]!
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
        const other = part[graph.neighbours[at]!]!
        if (other === own) {
          loops[own]! += graph.weights[at]!
          continue
        }
        const known = between[other]!
        if (known === 0) neighbours[end++] = other
        between[other] = known + graph.weights[at]!
      }
    }
    for (let at = start; at < end; at++) {
      weights[at] = between[neighbours[at]!]!
      between[neighbours[at]!] = 0
    }
    offsets[own + 1] = end
  }
  const merged = { neighbours: neighbours.slice(0, end), weights: weights.slice(0, end) }
  return { size: count, offsets, ...merged, loops, strengths, total: graph.total }
}

/** Puts, in place, what a next level made of each number. */
export function follow(numbers: Int32Array, next: Int32Array): void {
  for (let at = 0; at < numbers.length; at++) numbers[at] = next[numbers[at]!]!
}

/** Node numbers by part, ascending: those of part p are `nodes[offsets[p] .. offsets[p + 1])`. */
function listMembers(part: Int32Array, count: number): { offsets: Uint32Array; nodes: Uint32Array } {
  const offsets = new Uint32Array(count + 1)
  for (const own of part) offsets[own + 1]!++
  for (let own = 0; own < count; own++) offsets[own + 1]! += offsets[own]!
  const next = offsets.slice(0, count)
  const nodes = new Uint32Array(part.length)
  for (let node = 0; node < part.length; node++) nodes[next[part[node]!]!++] = node
  return { offsets, nodes }
}

/** Node numbers per part, ascending. */
export function groupByPart(part: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => [])
  for (const [node, own] of part.entries()) if (own >= 0) members[own]!.push(node)
  return members
}

/** How many nodes each part has, parts being numbered from 0. */
export function partSizes(part: Int32Array): number[] {
  const sizes: number[] = []
  for (const own of part) {
    while (sizes.length <= own) sizes.push(0)
    sizes[own]!++
  }
  return sizes
}

/** Renumbers parts in place from 0, in the order of their first node, and returns how many there are. */
export function numberParts(part: Int32Array): number {
  const numbers = new Int32Array(part.reduce((most, own) => Math.max(most, own), -1) + 1).fill(-1)
  let count = 0
  for (let node = 0; node < part.length; node++) {
    const own = part[node]!
    if (own < 0) continue
    if (numbers[own] === -1) numbers[own] = count++
    part[node] = numbers[own]!
  }
  return count
}
