import { detectCommunities, labelCommunities, layout, type Link, type PaperMap } from '@paperloom/core'
import { keepCommunities } from '../state/keepPlaces.js'
import type { RelayoutTask, TaskProgress, TaskResult } from './protocol.js'

const TOTAL = 3

/** Weighs the links anew, finds communities, lays out. A community that is mostly the same keeps its id, and so its colour. */
export function* relayout({ map, factors, resolution = 'auto', seed = 1 }: RelayoutTask): Generator<TaskProgress, TaskResult> {
  yield { stage: 'linking', done: 0, total: TOTAL }
  const links = map.links.flatMap((link) => weighLink(link, factors))
  const graph = { papers: map.papers.map(({ id }) => id).sort(compareCodeUnits), links }

  yield { stage: 'communities', done: 1, total: TOTAL }
  const found = detectCommunities(graph, { resolution, seed })
  const labels = labelCommunities(graph, found, { entities: map.entities, mentions: map.mentions, links: new Map() })

  yield { stage: 'layout', done: 2, total: TOTAL }
  const { x, y } = layout(graph, found, { seed })
  const placeOf = new Map(graph.papers.map((id, at) => [id, at]))
  const papers = map.papers.map((paper) => {
    const at = placeOf.get(paper.id)!
    const group = found.membership[at]!
    return { ...paper, community: group < 0 ? null : `c${group + 1}`, x: x[at]!, y: y[at]! }
  })
  const communities = labels.map(({ label, terms, size }, at) => ({ id: `c${at + 1}`, label, terms, size }))
  const parameters = { ...map.parameters, factors, seed, resolution, resolutionUsed: found.resolution, modularity: found.modularity }
  const next: PaperMap = { ...map, parameters, papers, links, communities }
  return { map: keepCommunities(next, map), issues: [] }
}

/** A link with nothing left is none. */
function weighLink(link: Link, factors: RelayoutTask['factors']): Link[] {
  const evidence = link.evidence
    .map((part) => ({ ...part, weight: part.weight * (factors[part.kind] ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  if (evidence.length === 0) return []
  return [{ ...link, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) }]
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
