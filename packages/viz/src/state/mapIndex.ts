import { shortestPath, type Community, type Entity, type Link, type MapPaper, type Mention, type PaperMap, type PathStep } from '@paperloom/core'
import { readCitedBy } from './citedBy.js'
import { createFacetIndex, type FacetIndex } from './facetIndex.js'

/** A paper at the other end of a link. */
export interface LinkedPaper {
  readonly paper: string
  /** Position of the link in the map's `links`. */
  readonly link: number
  readonly weight: number
}

/** Everything that the viewer asks of a map, found once. Lists are in a fixed order; unknown keys give empty lists. */
export interface MapIndex {
  readonly map: PaperMap
  readonly papers: ReadonlyMap<string, MapPaper>
  readonly entities: ReadonlyMap<string, Entity>
  readonly communities: ReadonlyMap<string, Community>
  /** Sum of the weights of a paper's links, by paper id. */
  readonly strengths: ReadonlyMap<string, number>
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

/** Reads a map once, in time linear in its size but for sorting. */
export function createMapIndex(map: PaperMap): MapIndex {
  const papers = new Map(map.papers.map((paper) => [paper.id, paper]))
  const entities = new Map(map.entities.map((entity) => [entity.id, entity]))
  const links = collectLinks(map, papers)
  const strengths = new Map(
    map.papers.map(({ id }) => [id, (links.get(id) ?? NONE).reduce((sum, { weight }) => sum + weight, 0)]),
  )
  const mentions = groupBy(map.mentions, (mention) => mention.paper)
  const salience = collectSalience(map.mentions)
  const facets = createFacetIndex(map, entities)
  const cited = collectCitations(map, papers)
  const members = groupBy(
    [...map.papers].sort((a, b) => strengths.get(b.id)! - strengths.get(a.id)!),
    (paper) => paper.community ?? '',
  )
  let path: { readonly from: string; readonly to: string; readonly steps: readonly PathStep[] | null } | undefined
  return {
    map,
    papers,
    entities,
    communities: new Map(map.communities.map((community) => [community.id, community])),
    strengths,
    linksOf: (paper) => links.get(paper) ?? NONE,
    linkBetween(a, b) {
      const found = links.get(a)?.find(({ paper }) => paper === b)
      return found === undefined ? undefined : map.links[found.link]
    },
    pathBetween(from, to) {
      if (path?.from !== from || path.to !== to) path = { from, to, steps: shortestPath(map, from, to) }
      return path.steps
    },
    mentionsOf: (paper) => mentions.get(paper) ?? NONE,
    entitiesOf: (paper) => salience.entities.get(paper) ?? NONE,
    papersWith: (entity) => salience.papers.get(entity) ?? NONE,
    foundationsOf: (paper) => cited.foundations.get(paper) ?? NONE,
    successorsOf: (paper) => cited.successors.get(paper) ?? NONE,
    citedBy: readCitedBy(map),
    membersOf: (community) => (members.get(community) ?? NONE).map(({ id }) => id),
    withCode: facets.papersWithKind.get('repository')!,
    facets,
  }
}

function collectLinks(map: PaperMap, papers: ReadonlyMap<string, MapPaper>): Map<string, LinkedPaper[]> {
  const links = new Map<string, LinkedPaper[]>()
  for (const [link, { source, target, weight }] of map.links.entries()) {
    if (!papers.has(source) || !papers.has(target)) continue
    append(links, source, { paper: target, link, weight })
    append(links, target, { paper: source, link, weight })
  }
  for (const list of links.values()) list.sort((a, b) => b.weight - a.weight || a.link - b.link)
  return links
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

function collectSalience(mentions: readonly Mention[]) {
  const best = new Map<string, Map<string, number>>()
  for (const { paper, entity, salience } of mentions) {
    const own = best.get(paper) ?? new Map<string, number>()
    best.set(paper, own.set(entity, Math.max(salience, own.get(entity) ?? 0)))
  }
  const entities = new Map<string, string[]>()
  const pairs: { paper: string; entity: string; salience: number }[] = []
  for (const [paper, own] of best) {
    const sorted = [...own].sort((a, b) => b[1] - a[1])
    entities.set(paper, sorted.map(([entity]) => entity))
    for (const [entity, salience] of sorted) pairs.push({ paper, entity, salience })
  }
  const papers = new Map<string, string[]>()
  for (const { paper, entity } of pairs.sort((a, b) => b.salience - a.salience)) append(papers, entity, paper)
  return { entities, papers }
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) append(groups, keyOf(value), value)
  return groups
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
