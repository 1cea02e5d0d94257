import { paperNodeKey } from '../base/key.js'
import { FormatError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import type { PaperMap } from '../model/map.js'
import { createAppearance } from './appearance.js'
import { tabulateLinks, tabulatePapers } from './graphTable.js'
import { IssueList } from './issueList.js'
import { networkToMap } from './networkToMap.js'
import { NetworkBuilder } from './NetworkBuilder.js'
import { isScalar, type Scalar } from './paperFields.js'
import { isRecord } from '../base/plainData.js'
import { parseJson } from './parseJson.js'

/** What is read on its own, or made anew. */
const LOOKS = new Set(['label', 'x', 'y', 'z', 'size', 'color'])
const NODE_PREFIX = paperNodeKey('')

/**
 * A map's papers and links in the serialisation of graphology, for `graph.import` and sigma: nodes with `label`, `x`,
 * `y`, `size`, `color`; edges with `weight`. Nodes are keyed `paper:<id>`, as in `toGraphology`.
 */
export function toGraphologyJson(map: PaperMap): string {
  const appearance = createAppearance(map)
  const nodes = tabulatePapers(map).rows.map(({ item, fields }) => {
    const { title, x, y, community } = item
    const looks = {
      label: title,
      x,
      y,
      size: Math.round(appearance.radiusOf(item) * 100) / 100,
      color: appearance.colorOf(community),
    }
    return { key: paperNodeKey(item.id), attributes: Object.fromEntries([...fields, ...Object.entries(looks)]) }
  })
  const edges = tabulateLinks(map).rows.map(({ item, fields }) => {
    const { source, target, weight, evidence } = item
    const label = evidence[0]?.kind === 'imported' ? evidence[0].term : undefined
    const attributes = Object.fromEntries([
      ...fields,
      ['weight', weight],
      ...(label === undefined ? [] : [['label', label]]),
    ])
    return { source: paperNodeKey(source), target: paperNodeKey(target), attributes, undirected: true }
  })
  const head = {
    attributes: { name: 'Paperloom map', generator: map.generator },
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
  }
  return `${JSON.stringify({ ...head, nodes, edges })}\n`
}

/**
 * Reads a serialised graphology graph as a map: nodes become papers, edges imported links.
 * @param input the text of the file, or what `JSON.parse` made of it
 * @throws FormatError where it is no JSON or has no list of nodes
 */
export function parseGraphologyJson(input: unknown): Result<PaperMap> {
  const graph = parseJson(input, 'a graphology graph')
  if (!isRecord(graph) || !Array.isArray(graph.nodes))
    throw new FormatError('not a graphology graph: it has no list of nodes')
  const issues = new IssueList()
  const builder = new NetworkBuilder(issues)
  const own = graph.nodes.every(
    (node: unknown) => isRecord(node) && typeof node.key === 'string' && node.key.startsWith(NODE_PREFIX),
  )
  const idOf = (key: unknown): string =>
    typeof key === 'string' || typeof key === 'number' ? String(key).slice(own ? NODE_PREFIX.length : 0) : ''
  for (const [index, node] of graph.nodes.entries()) readNode(node, idOf, builder, `nodes[${index}]`)
  const edges: unknown[] = Array.isArray(graph.edges) ? graph.edges : []
  const directed = !isRecord(graph.options) || graph.options.type !== 'undirected'
  for (const [index, edge] of edges.entries()) readEdge(edge, idOf, builder, { place: `edges[${index}]`, directed })
  return networkToMap(builder.finish('graphology'), issues)
}

function readNode(node: unknown, idOf: (key: unknown) => string, builder: NetworkBuilder, place: string): void {
  const { key, attributes } = isRecord(node) ? node : {}
  const all = scalarsOf(attributes)
  const fields = new Map([...all].filter(([name]) => !LOOKS.has(name)))
  const [x, y] = [all.get('x'), all.get('y')].map((value) => (typeof value === 'number' ? value : undefined))
  const label = all.get('label')
  builder.addNode({ id: idOf(key), label: label === undefined ? undefined : String(label), x, y, fields, place })
}

function readEdge(
  edge: unknown,
  idOf: (key: unknown) => string,
  builder: NetworkBuilder,
  { place, directed }: { readonly place: string; readonly directed: boolean },
): void {
  const { source, target, attributes, undirected } = isRecord(edge) ? edge : {}
  const fields = scalarsOf(attributes)
  const isDirected = typeof undirected === 'boolean' ? !undirected : directed
  builder.addLink({ source: idOf(source), target: idOf(target), weight: undefined, fields, isDirected, place })
}

function scalarsOf(attributes: unknown): Map<string, Scalar> {
  const entries = isRecord(attributes) ? Object.entries(attributes) : []
  return new Map(entries.filter((entry): entry is [string, Scalar] => isScalar(entry[1])))
}
