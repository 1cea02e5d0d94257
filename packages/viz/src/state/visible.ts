import { LINK_KINDS, type EntityKind, type LinkKind, type MapPaper } from '@paperloom/core'
import { bitOf } from './facetIndex.js'
import { isFiltering, isFilteringPapers, type Filters } from './filters.js'
import type { MapIndex } from './mapIndex.js'

/** How many papers or links would be shown with a value in its facet and all other facets as they are. */
export interface FacetCounts {
  readonly communities: ReadonlyMap<string, number>
  readonly venues: ReadonlyMap<string, number>
  readonly years: ReadonlyMap<number, number>
  readonly kinds: ReadonlyMap<EntityKind, number>
  readonly linkKinds: ReadonlyMap<LinkKind, number>
}

/** What passes the filters. */
export interface Visible {
  /** Null for all. */
  readonly papers: ReadonlySet<string> | null
  /** Positions in the map's `links`; null for all. */
  readonly links: ReadonlySet<number> | null
  readonly paperCount: number
  readonly linkCount: number
  readonly counts: FacetCounts
}

/** The facets of papers, as bits. Where each value is needed, a further one is counted among those that pass already. */
const COMMUNITY = 1
const VENUE = 2
const YEAR = 4
const NEEDED = 8

/** Tests all papers and links against the filters, in one pass over each. */
export function findVisible(filters: Filters, index: MapIndex): Visible {
  const { papers } = index.map
  const test = createTest(filters, index)
  const shown = new Set<string>()
  const communities = new Map<string, number>()
  const venues = new Map<string, number>()
  const years = new Map<number, number>()
  const kinds = new Map<EntityKind, number>()
  for (const paper of papers) {
    const failed = test(paper)
    if (failed === 0) shown.add(paper.id)
    if ((failed & ~COMMUNITY) === 0 && paper.community !== null) count(communities, paper.community)
    if ((failed & ~VENUE) === 0 && paper.venue !== undefined) count(venues, paper.venue)
    if ((failed & ~YEAR) === 0 && paper.year !== undefined) count(years, paper.year)
    if (failed === 0) for (const [kind, having] of index.facets.papersWithKind) if (having.has(paper.id)) count(kinds, kind)
  }
  const { links, linkKinds, linkCount } = testLinks(filters, shown, index)
  return {
    papers: isFilteringPapers(filters) ? shown : null,
    links: isFiltering(filters) ? links : null,
    paperCount: shown.size,
    linkCount,
    counts: { communities, venues, years, kinds, linkKinds },
  }
}

/** Which facets a paper fails, as bits. */
function createTest(filters: Filters, index: MapIndex): (paper: MapPaper) => number {
  const communities = new Set(filters.communities)
  const venues = new Set(filters.venues)
  const { years } = filters
  const needed: ReadonlySet<string>[] = [
    ...filters.kinds.map((kind) => index.facets.papersWithKind.get(kind)!),
    ...filters.entities.map((entity) => new Set(index.papersWith(entity))),
  ]
  return ({ id, community, venue, year }) => {
    let failed = 0
    if (communities.size > 0 && (community === null || !communities.has(community))) failed |= COMMUNITY
    if (venues.size > 0 && (venue === undefined || !venues.has(venue))) failed |= VENUE
    if (years !== null && (year === undefined || year < years[0] || year > years[1])) failed |= YEAR
    return needed.every((having) => having.has(id)) ? failed : failed | NEEDED
  }
}

function testLinks(filters: Filters, shown: ReadonlySet<string>, { map, facets }: MapIndex) {
  const wanted = filters.linkKinds.reduce((bits, kind) => bits | bitOf(kind), 0)
  const links = new Set<number>()
  const perBit = LINK_KINDS.map(() => 0)
  for (const [at, { source, target, weight }] of map.links.entries()) {
    if (weight < filters.minWeight || !shown.has(source) || !shown.has(target)) continue
    const bits = facets.kindBits[at]!
    if (wanted === 0 || (bits & wanted) !== 0) links.add(at)
    for (let bit = 0; bit < perBit.length; bit++) perBit[bit]! += (bits >> bit) & 1
  }
  const linkKinds = new Map(LINK_KINDS.map((kind, bit) => [kind, perBit[bit]!]))
  return { links, linkKinds, linkCount: links.size }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
