import { UndirectedGraph } from 'graphology'
import { entityNodeKey, paperNodeKey } from '../base/key.js'
import type { EntityKind } from '../model/entity.js'
import type { PaperMap } from '../model/map.js'

/** `papers`: papers and their links. `full`: the entities too, tied to the papers that mention them. */
export type GraphMode = 'papers' | 'full'

/**
 * The map as an undirected, weighted graphology graph, nodes and edges in the order of the map, for the algorithms of
 * that library. Paper nodes are keyed `paper:<id>` and carry `kind: 'paper'`, `label`, `community`, `x`, `y` and,
 * where known, `year`; entity nodes `entity:<id>` and carry `kind`, `label`. Edges carry `kind: 'link' | 'mention'`
 * and `weight`: that of the link, or the mention's salience.
 */
export function toGraphology(map: PaperMap, { mode }: { readonly mode: GraphMode }): UndirectedGraph {
  const graph = new UndirectedGraph({ multi: false, allowSelfLoops: false })
  for (const { id, title, community, x, y, year } of map.papers) {
    graph.addNode(paperNodeKey(id), {
      kind: 'paper',
      label: title,
      community,
      x,
      y,
      ...(year === undefined ? {} : { year }),
    })
  }
  for (const { source, target, weight } of map.links) {
    graph.addEdge(paperNodeKey(source), paperNodeKey(target), { kind: 'link', weight })
  }
  if (mode === 'full') addEntities(graph, map)
  return graph
}

function addEntities(graph: UndirectedGraph, map: PaperMap): void {
  for (const { id, kind, name } of map.entities) {
    graph.addNode(entityNodeKey(id), { kind: kind satisfies EntityKind, label: name })
  }
  for (const { paper, entity, salience } of map.mentions) {
    const [source, target] = [paperNodeKey(paper), entityNodeKey(entity)]
    if (!graph.hasEdge(source, target)) graph.addEdge(source, target, { kind: 'mention', weight: salience })
  }
}
