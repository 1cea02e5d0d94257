import type { MapPaper } from '@paperloom/core'
import { scaleOrdinal } from 'd3-scale'
import { AS_FIRST, type Drawn, type Sizing } from '../state/drawn.js'
import type { MapIndex } from '../state/mapIndex.js'
import { createVenueScale, createYearScale, type VenueScale, type YearScale } from './paperScales.js'
import { scaleArea } from './scales.js'
import type { Theme } from './theme.js'

/** How a community or a paper is drawn: a hue, and beyond twelve communities another outline; or a shade of a measure. */
export interface Mark {
  /** Position in the theme's twelve hues; -1 for none of them. */
  readonly hue: number
  /** 0 is a plain disc, 1 a disc with a ring, 2 a ring alone. */
  readonly outline: 0 | 1 | 2
  /** Position on the theme's scale of shades, 0 to 1; instead of a hue. */
  readonly shade?: number
}

/** From what the map says to what the eye sees. It does not depend on the theme. */
export interface Encoding {
  /** What colour, size and place say. */
  readonly drawn: Drawn
  /** Radius in pixels at the scale that fits the whole map. */
  sizeOf(paper: string): number
  /** Without hue where colour says something else. */
  markOf(community: string | null): Mark
  markOfPaper(paper: Pick<MapPaper, 'community' | 'year' | 'venue'>): Mark
  /** Thickness of a link in pixels. */
  linkWidth(weight: number): number
  /** How strong a link at rest is, 0 to 1. */
  linkAlpha(weight: number): number
  /** Values of the measure and their radii for the legend, smallest first. */
  readonly sizeKey: readonly { readonly value: number; readonly size: number }[]
  /** Null where no paper has a year. */
  readonly years: YearScale | null
  readonly venues: VenueScale
}

/** More links than this share one ink, so that a large map does not turn grey. */
const QUIET_LINKS = 350
/** No more than this can be seen at once. */
const LINKS_SHOWN = 3000
const HUES = 12
const OUTLINES = [0, 1, 2] as const

/** Areas, not radii, follow the measure; a small map has larger discs. */
export function createEncoding(index: MapIndex, drawn: Drawn = AS_FIRST): Encoding {
  const measure = measureOf(drawn.size, index)
  const most = index.map.papers.reduce((high, { id }) => Math.max(high, measure(id)), 0)
  const { heaviest } = index.facets
  const crowd = Math.min(1, Math.sqrt(90 / Math.max(1, index.map.papers.length)))
  const smallest = 1.5 + 1.5 * crowd
  const size = scaleArea(most || 1, [smallest, smallest + 0.6 + 7.9 * crowd])
  const width = scaleArea(heaviest || 1, [0.4, 1.7])
  const quiet = Math.min(1, Math.sqrt(QUIET_LINKS / Math.min(LINKS_SHOWN, Math.max(1, index.links.weight.length))))
  const alpha = scaleArea(heaviest || 1, [0.07 * quiet, 0.4 * quiet])
  const marks = scaleOrdinal<string, Mark>(
    index.map.communities.map(({ id }) => id),
    index.map.communities.map((_, at) => ({ hue: at % HUES, outline: OUTLINES[Math.floor(at / HUES) % OUTLINES.length]! })),
  )
  const years = createYearScale(index)
  const venues = createVenueScale(index, HUES)
  const markOf: Encoding['markOf'] = (community) => {
    if (drawn.color !== 'community') return PLAIN
    return community === null || !index.communities.has(community) ? NO_MARK : marks(community)
  }
  return {
    drawn,
    sizeOf: (paper) => size(measure(paper)),
    markOf,
    markOfPaper({ community, year, venue }) {
      if (drawn.color === 'community') return markOf(community)
      if (drawn.color === 'venue') return hueMark(venues.hueOf(venue))
      return year === undefined || years === null ? NO_MARK : { hue: -1, outline: 0, shade: years.shadeOf(year) }
    },
    linkWidth: (weight) => width(weight),
    linkAlpha: (weight) => alpha(weight),
    sizeKey: keyValues(most, drawn.size).map((value) => ({ value, size: size(value) })),
    years,
    venues,
  }
}

/** An encoding that can be found anew under those who hold it, when its index has another map or colour says something else. */
export interface LiveEncoding extends Encoding {
  refresh(drawn: Drawn): void
}

export function createLiveEncoding(index: MapIndex, drawn: Drawn): LiveEncoding {
  let now = createEncoding(index, drawn)
  return {
    get drawn() {
      return now.drawn
    },
    sizeOf: (paper) => now.sizeOf(paper),
    markOf: (community) => now.markOf(community),
    markOfPaper: (paper) => now.markOfPaper(paper),
    linkWidth: (weight) => now.linkWidth(weight),
    linkAlpha: (weight) => now.linkAlpha(weight),
    get sizeKey() {
      return now.sizeKey
    },
    get years() {
      return now.years
    },
    get venues() {
      return now.venues
    },
    refresh(next) {
      now = createEncoding(index, next)
    },
  }
}

function measureOf(sizing: Sizing, index: MapIndex): (paper: string) => number {
  switch (sizing) {
    case 'strength':
      return index.strengthOf
    case 'citations':
      return (paper) => index.successorsOf(paper).length
    case 'cited-by':
      return (paper) => index.citedBy.get(paper) ?? 0
  }
}

/** A small, a middle and the largest value; what is counted is counted in whole. */
function keyValues(most: number, sizing: Sizing): readonly number[] {
  const values = [0.1 * most, 0.4 * most, most]
  return sizing === 'strength' ? values : [...new Set(values.map((value) => Math.max(1, Math.round(value))))]
}

const NO_MARK: Mark = { hue: -1, outline: 2 }
const PLAIN: Mark = { hue: -1, outline: 0 }

function hueMark(hue: number): Mark {
  return hue < 0 ? NO_MARK : { hue, outline: 0 }
}

/** The colour of a mark on a ground. */
export function colorOfMark({ hue, shade }: Mark, theme: Theme): string {
  if (shade !== undefined) return theme.shades[Math.round(shade * (theme.shades.length - 1))]!
  return theme.communities[hue] ?? theme.noCommunity
}
