import { ENTITY_KINDS, LINK_KINDS } from '@paperloom/core'
import { isFiltering, NO_FILTERS, type Filters } from './filters.js'

/** How the facets are called in an address. */
const NAMES = {
  communities: 'only',
  venues: 'venue',
  kinds: 'has',
  entities: 'uses',
  linkKinds: 'by',
  years: 'years',
  minWeight: 'min',
} as const

/** Writes filters as `only=c1&years=2019-2022&has=repository&min=0.1`; what lets everything pass is left out. */
export function encodeFilters(filters: Filters, fields: URLSearchParams): void {
  for (const facet of ['communities', 'venues', 'kinds', 'entities', 'linkKinds'] as const) {
    for (const value of filters[facet]) fields.append(NAMES[facet], value)
  }
  if (filters.years !== null) fields.append(NAMES.years, filters.years.join('-'))
  if (filters.minWeight > 0) fields.append(NAMES.minWeight, String(filters.minWeight))
}

/** Reads what `encodeFilters` wrote; what cannot be read lets everything pass. */
export function decodeFilters(fields: URLSearchParams): Filters {
  const all = (name: string): string[] => [...new Set(fields.getAll(name))]
  const found: Filters = {
    communities: all(NAMES.communities),
    venues: all(NAMES.venues),
    kinds: ENTITY_KINDS.filter((kind) => fields.getAll(NAMES.kinds).includes(kind)),
    entities: all(NAMES.entities),
    linkKinds: LINK_KINDS.filter((kind) => fields.getAll(NAMES.linkKinds).includes(kind)),
    years: decodeYears(fields.get(NAMES.years)),
    minWeight: decodeWeight(fields.get(NAMES.minWeight)),
  }
  return isFiltering(found) ? found : NO_FILTERS
}

function decodeYears(text: string | null): Filters['years'] {
  const [, first, last] = /^(\d{1,4})-(\d{1,4})$/u.exec(text ?? '') ?? []
  return first === undefined || last === undefined ? null : [Number(first), Number(last)]
}

function decodeWeight(text: string | null): number {
  const weight = text === null || text === '' ? 0 : Number(text)
  return weight > 0 && Number.isFinite(weight) ? weight : 0
}
