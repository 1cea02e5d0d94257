import { scaleOrdinal } from 'd3-scale'
import type { MapIndex } from '../state/mapIndex.js'
import { scaleShare } from './scales.js'

/** Years from the beginning of the scale of shades, 0, to its end, 1. */
export interface YearScale {
  /** Papers from before are drawn as of this year, so that a few old ones do not make all others alike. */
  readonly first: number
  readonly last: number
  /** Whether any paper is from before. */
  readonly hasEarlier: boolean
  readonly withoutYear: number
  shadeOf(year: number): number
}

/** Part of the papers that may be older than the scale. */
const EARLIER = 0.02

/** Null where no paper has a year. */
export function createYearScale({ map }: MapIndex): YearScale | null {
  const years = map.papers.flatMap(({ year }) => year ?? []).sort((a, b) => a - b)
  const [oldest, last] = [years[0], years.at(-1)]
  if (oldest === undefined || last === undefined) return null
  const first = years[Math.floor(EARLIER * years.length)]!
  return { first, last, hasEarlier: oldest < first, withoutYear: map.papers.length - years.length, shadeOf: scaleShare(first, Math.max(first + 1, last)) }
}

/** The venues with most papers, a hue each. */
export interface VenueScale {
  readonly named: readonly { readonly venue: string; readonly papers: number; readonly hue: number }[]
  /** Papers of other venues and of none. */
  readonly others: number
  /** -1 for other venues. */
  hueOf(venue: string | undefined): number
}

export function createVenueScale({ map, facets }: MapIndex, hues: number): VenueScale {
  const venues = facets.venues.slice(0, hues)
  const hue = scaleOrdinal<string, number>(venues, venues.map((_, at) => at)).unknown(-1)
  const counts = venues.map(() => 0)
  let others = 0
  for (const { venue = '' } of map.papers) {
    const at = hue(venue)
    if (at < 0) others++
    else counts[at]! += 1
  }
  return { named: venues.map((venue, at) => ({ venue, papers: counts[at]!, hue: at })), others, hueOf: (venue = '') => hue(venue) }
}
