import { compareText } from '../base/order.js'
import { networkOf } from '../base/network.js'
import type { PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { SMALL } from './leiden.js'
import { localOrder } from '../base/localOrder.js'
import { graphOf, renumber, type WeightedGraph } from '../base/weightedGraph.js'

/** The linked papers of a graph as nodes. The order in which nodes are numbered changes what Leiden finds. */
export interface Nodes {
  /** Per paper its node; -1 for a paper without links. */
  readonly nodeOf: Int32Array
  /** The nodes in code unit order of their papers. */
  readonly inOrder: Uint32Array
  readonly graph: WeightedGraph
}

/** Numbers linked papers in code unit order of their ids; in a large graph so that those that belong together lie together. */
export function nodesOf(graph: PaperGraph | PaperNetwork): Nodes {
  const network = networkOf(graph)
  const linked = linkedPapers(network)
  const isSorted = !('papers' in graph) || sortById(linked, graph.papers)
  const nodeOf = new Int32Array(network.size).fill(-1)
  for (let node = 0; node < linked.length; node++) nodeOf[linked[node]!] = node
  const edges = isSorted && linked.length === network.size ? network : renumber(network, nodeOf)
  if (linked.length <= SMALL) {
    return { nodeOf, inOrder: Uint32Array.from(linked, (_, node) => node), graph: graphOf(linked.length, edges) }
  }
  const inOrder = localOrder(linked.length, edges)
  for (let node = 0; node < linked.length; node++) nodeOf[linked[node]!] = inOrder[node]!
  return { nodeOf, inOrder, graph: graphOf(linked.length, renumber(edges, inOrder)) }
}

function linkedPapers({ size, sources, targets }: PaperNetwork): Uint32Array {
  const isLinked = new Uint8Array(size)
  for (const paper of sources) isLinked[paper] = 1
  for (const paper of targets) isLinked[paper] = 1
  const linked = new Uint32Array(size)
  let count = 0
  for (let paper = 0; paper < size; paper++) if (isLinked[paper] === 1) linked[count++] = paper
  return linked.subarray(0, count)
}

/** They come so from every stage; a graph of a caller's own may have another order. Returns whether it had this one. */
function sortById(numbers: Uint32Array, ids: readonly string[]): boolean {
  const isSorted = numbers.every((number, at) => at === 0 || compareText(ids[numbers[at - 1]!]!, ids[number]!) <= 0)
  if (!isSorted) numbers.sort((a, b) => compareText(ids[a]!, ids[b]!))
  return isSorted
}
