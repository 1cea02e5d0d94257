import { ENTITY_KINDS, LINK_KINDS, type EntityKind, type LinkKind } from '@paperloom/core'
import type { MapIndex } from './mapIndex.js'

/**
 * What is shown of the map. Inside `communities`, `venues` and `linkKinds` one is enough; of `kinds` and `entities` a
 * paper needs each; the facets themselves all have to pass. An empty list lets everything pass.
 */
export interface Filters {
  readonly communities: readonly string[]
  readonly venues: readonly string[]
  /** First and last year, both included. A paper without a year is left out. */
  readonly years: readonly [first: number, last: number] | null
  /** Kinds of entity that a paper has; `repository` is code of any sort. */
  readonly kinds: readonly EntityKind[]
  /** Entities that a paper mentions. */
  readonly entities: readonly string[]
  /** Link kinds of which a link has evidence. */
  readonly linkKinds: readonly LinkKind[]
  /** Links below this weight are hidden. */
  readonly minWeight: number
}

/** The facets that are lists of values, which are put in and taken out one by one. */
export type ListFacet = 'communities' | 'venues' | 'kinds' | 'entities' | 'linkKinds'

export const NO_FILTERS: Filters = {
  communities: [],
  venues: [],
  years: null,
  kinds: [],
  entities: [],
  linkKinds: [],
  minWeight: 0,
}

/** Whether anything is left out. */
export function isFiltering(filters: Filters): boolean {
  return filters.minWeight > 0 || filters.linkKinds.length > 0 || isFilteringPapers(filters)
}

/** Whether any paper may be left out. */
export function isFilteringPapers({ communities, venues, years, kinds, entities }: Filters): boolean {
  return years !== null || [communities, venues, kinds, entities].some((values) => values.length > 0)
}

/** Puts a value into a facet, or takes it out where it is there. Kinds stay in the order of the words. */
export function toggleFilter(filters: Filters, facet: ListFacet, value: string): Filters {
  const values: readonly string[] = filters[facet]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  if (facet === 'kinds') return { ...filters, kinds: ENTITY_KINDS.filter((kind) => next.includes(kind)) }
  if (facet === 'linkKinds') return { ...filters, linkKinds: LINK_KINDS.filter((kind) => next.includes(kind)) }
  return { ...filters, [facet]: next }
}

/** Takes out whatever the map does not know. The same object comes back where all is known. */
export function fitFilters(filters: Filters, index: MapIndex): Filters {
  const { facets, communities, entities } = index
  const fitted: Filters = {
    communities: known(filters.communities, (id) => communities.has(id)),
    venues: known(filters.venues, (venue) => facets.venues.includes(venue)),
    years: fitYears(filters.years, facets.years),
    kinds: known(filters.kinds, (kind) => ENTITY_KINDS.includes(kind)),
    entities: known(filters.entities, (id) => entities.has(id)),
    linkKinds: known(filters.linkKinds, (kind) => LINK_KINDS.includes(kind)),
    minWeight: Math.min(Math.max(0, filters.minWeight), facets.heaviest),
  }
  return JSON.stringify(fitted) === JSON.stringify(filters) ? filters : fitted
}

function known<T>(values: readonly T[], isKnown: (value: T) => boolean): readonly T[] {
  return [...new Set(values)].filter(isKnown)
}

/** The part of the range that the map has; all of it is no filter. */
function fitYears(wanted: Filters['years'], own: Filters['years']): Filters['years'] {
  if (wanted === null || own === null) return null
  const first = Math.max(Math.min(...wanted), own[0])
  const last = Math.min(Math.max(...wanted), own[1])
  if (first > last || (first === own[0] && last === own[1])) return null
  return [first, last]
}
