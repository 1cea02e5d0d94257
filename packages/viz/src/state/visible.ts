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
  const passes = new Uint8Array(papers.length)
  const communities = new Map<string, number>()
  const venues = new Map<string, number>()
  const years = new Map<number, number>()
  const kinds = new Map<EntityKind, number>()
  let paperCount = 0
  for (const [at, paper] of papers.entries()) {
    const failed = test(paper)
    if (failed === 0) {
      passes[at] = 1
      paperCount++
    }
    if ((failed & ~COMMUNITY) === 0 && paper.community !== null) count(communities, paper.community)
    if ((failed & ~VENUE) === 0 && paper.venue !== undefined) count(venues, paper.venue)
    if ((failed & ~YEAR) === 0 && paper.year !== undefined) count(years, paper.year)
    if (failed === 0) for (const [kind, having] of index.facets.papersWithKind) if (having.has(paper.id)) count(kinds, kind)
  }
  const { links, linkKinds, linkCount } = testLinks(filters, passes, index)
  return {
    papers: isFilteringPapers(filters) ? new Set(papers.flatMap(({ id }, at) => (passes[at] === 1 ? id : []))) : null,
    links,
    paperCount,
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

/** The set of links is made only where some are left out. */
function testLinks(filters: Filters, passes: Uint8Array, { links: { source, target, weight }, facets: { kindBits } }: MapIndex) {
  const wanted = filters.linkKinds.reduce((bits, kind) => bits | bitOf(kind), 0)
  const links = isFiltering(filters) ? new Set<number>() : null
  const perBits = new Uint32Array(1 << LINK_KINDS.length)
  let linkCount = 0
  for (let at = 0; at < weight.length; at++) {
    if (weight[at]! < filters.minWeight || passes[source[at]!] !== 1 || passes[target[at]!] !== 1) continue
    const bits = kindBits[at]!
    perBits[bits]! += 1
    if (wanted !== 0 && (bits & wanted) === 0) continue
    linkCount++
    links?.add(at)
  }
  const linkKinds = new Map(LINK_KINDS.map((kind) => [kind, perBits.reduce((sum, times, bits) => ((bits & bitOf(kind)) === 0 ? sum : sum + times), 0)]))
  return { links, linkKinds, linkCount }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
