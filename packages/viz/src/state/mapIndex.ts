import { columnsOf, NOWHERE, shortestPath, type Community, type Entity, type Link, type LinkColumns, type MapPaper, type Mention, type PaperMap, type PathStep } from '@paperloom/core'
import { readCitedBy } from './citedBy.js'
import { createFacetIndex, type FacetIndex } from './facetIndex.js'
import { createLinkGraph, type LinkedPaper } from './linkGraph.js'
import { createMentionIndex } from './mentionIndex.js'
import { sortByWeight } from './sortByWeight.js'

export type { LinkedPaper }

/** Everything that the viewer asks of a map, found once. Lists are in a fixed order; unknown keys give empty lists. */
export interface MapIndex {
  readonly map: PaperMap
  readonly papers: ReadonlyMap<string, MapPaper>
  readonly entities: ReadonlyMap<string, Entity>
  readonly communities: ReadonlyMap<string, Community>
  /** Position of a paper in the map's `papers`. */
  numberOf(paper: string): number | undefined
  /** Sum of the weights of a paper's links. */
  strengthOf(paper: string): number
  /** All links at once; who needs one takes {@link linkAt}. The lists of the map itself may have to be made first. */
  readonly links: LinkColumns
  linkAt(link: number): Link
  /** Ids of the two papers of a link. */
  endsOf(link: number): { readonly source: string; readonly target: string }
  /** Heaviest link first. */
  linksOf(paper: string): readonly LinkedPaper[]
  linkBetween(a: string, b: string): Link | undefined
  /** The path of least resistance between two papers of the map, or null; found once as long as it is asked for. */
  pathBetween(a: string, b: string): readonly PathStep[] | null
  mentionsOf(paper: string): readonly Mention[]
  /** Entity ids of a paper, most salient first. */
  entitiesOf(paper: string): readonly string[]
  /** Paper ids that mention an entity, the most salient mention first. */
  papersWith(entity: string): readonly string[]
  /** Papers of the map that a paper cites, the most cited first. */
  foundationsOf(paper: string): readonly string[]
  /** Papers of the map that cite a paper, the most cited first. */
  successorsOf(paper: string): readonly string[]
  /** How often papers are cited as their sources count; without those of which none says so. */
  readonly citedBy: ReadonlyMap<string, number>
  /** Papers of a community, strongest first. */
  membersOf(community: string): readonly string[]
  /** Papers that come with a code repository. */
  readonly withCode: ReadonlySet<string>
  readonly facets: FacetIndex
}

const NONE: readonly never[] = []

/** Reads a map once, in time linear in its size but for sorting; what few ask for is found when it is asked for. */
export function createMapIndex(map: PaperMap): MapIndex {
  const { links, mentions } = columnsOf(map)
  const ids = map.papers.map(({ id }) => id)
  const numbers = new Map<string, number>()
  const papers = new Map<string, MapPaper>()
  for (const [at, paper] of map.papers.entries()) {
    numbers.set(paper.id, at)
    papers.set(paper.id, paper)
  }
  const graph = createLinkGraph(links, ids)
  const { mentionsOf, entitiesOf, papersWith } = createMentionIndex(mentions, map.papers, map.entities)
  const facets = createFacetIndex(map, { links, mentions })
  const cited = once(() => collectCitations(map, papers))
  const members = once(() => groupMembers(map, graph.strengths))
  const linksOf = (paper: string): readonly LinkedPaper[] => {
    const number = numbers.get(paper)
    return number === undefined ? NONE : graph.linksOf(number)
  }
  let path: { readonly from: string; readonly to: string; readonly steps: readonly PathStep[] | null } | undefined
  return {
    map,
    papers,
    entities: new Map(map.entities.map((entity) => [entity.id, entity])),
    communities: new Map(map.communities.map((community) => [community.id, community])),
    numberOf: (paper) => numbers.get(paper),
    strengthOf: (paper) => graph.strengths[numbers.get(paper) ?? -1] ?? 0,
    links,
    linkAt: links.at,
    endsOf: (link) => (links.source[link] === NOWHERE || links.target[link] === NOWHERE ? links.at(link) : { source: ids[links.source[link]!]!, target: ids[links.target[link]!]! }),
    linksOf,
    linkBetween(a, b) {
      const found = linksOf(a).find(({ paper }) => paper === b)
      return found === undefined ? undefined : links.at(found.link)
    },
    pathBetween(from, to) {
      if (path?.from !== from || path.to !== to) path = { from, to, steps: shortestPath(map, from, to) }
      return path.steps
    },
    mentionsOf,
    entitiesOf,
    papersWith,
    foundationsOf: (paper) => cited().foundations.get(paper) ?? NONE,
    successorsOf: (paper) => cited().successors.get(paper) ?? NONE,
    citedBy: readCitedBy(map),
    membersOf: (community) => members().get(community) ?? NONE,
    withCode: facets.papersWithKind.get('repository')!,
    facets,
  }
}

function groupMembers({ papers }: PaperMap, strengths: Float64Array): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const at of sortByWeight(strengths)) append(members, papers[at]!.community ?? '', papers[at]!.id)
  return members
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function collectCitations({ citations }: PaperMap, papers: ReadonlyMap<string, MapPaper>) {
  const foundations = new Map<string, string[]>()
  const successors = new Map<string, string[]>()
  for (const { source, target } of citations) {
    if (source === target || !papers.has(source) || !papers.has(target)) continue
    append(foundations, source, target)
    append(successors, target, source)
  }
  const times = (paper: string): number => successors.get(paper)?.length ?? 0
  for (const lists of [foundations, successors]) for (const list of lists.values()) list.sort((a, b) => times(b) - times(a))
  return { foundations, successors }
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
