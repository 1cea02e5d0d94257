import { ENTITY_KINDS, type EntityKind } from '@paperloom/core'
import type { MapIndex } from './mapIndex.js'

/** What the colour of a paper says. */
export const COLORINGS = ['community', 'year', 'venue'] as const
export type Coloring = (typeof COLORINGS)[number]

/** What the size of a paper says: its links, the papers of this map that cite it, or all that cite it, as its source counts. */
export const SIZINGS = ['strength', 'citations', 'cited-by'] as const
export type Sizing = (typeof SIZINGS)[number]

/** Where papers stand: as they were laid out, or their years from left to right. */
export const ARRANGEMENTS = ['map', 'years'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** How the map is drawn. */
export interface Drawn {
  readonly color: Coloring
  readonly size: Sizing
  /** Kinds of entity that stand on the map as shapes of their own. */
  readonly shapes: readonly EntityKind[]
  readonly arrangement: Arrangement
}

export const AS_FIRST: Drawn = { color: 'community', size: 'strength', shapes: [], arrangement: 'map' }

/** The colourings that tell papers of this map apart. */
export function offerColorings({ facets: { years, venues } }: MapIndex): readonly Coloring[] {
  const has: Readonly<Record<Coloring, boolean>> = { community: true, year: years !== null && years[0] < years[1], venue: venues.length > 1 }
  return COLORINGS.filter((coloring) => has[coloring])
}

/** The sizes that tell papers of this map apart. */
export function offerSizings({ map, citedBy }: MapIndex): readonly Sizing[] {
  const has: Readonly<Record<Sizing, boolean>> = { strength: true, citations: map.citations.length > 0, 'cited-by': citedBy.size > 0 }
  return SIZINGS.filter((sizing) => has[sizing])
}

/** The kinds of entity that two papers or more share. */
export function offerShapes({ map, papersWith }: MapIndex): readonly EntityKind[] {
  return ENTITY_KINDS.filter((kind) => map.entities.some((entity) => entity.kind === kind && papersWith(entity.id).length > 1))
}

/** Puts a kind of entity on the map or takes it off. Kinds stay in the order of the words. */
export function toggleShape(shapes: Drawn['shapes'], kind: EntityKind): Drawn['shapes'] {
  return ENTITY_KINDS.filter((other) => shapes.includes(other) !== (other === kind))
}

/** Takes out what the map has no data for. The same object comes back where it has all. */
export function fitDrawn(drawn: Drawn, index: MapIndex): Drawn {
  const colorings = offerColorings(index)
  const fitted: Drawn = {
    color: colorings.includes(drawn.color) ? drawn.color : AS_FIRST.color,
    size: offerSizings(index).includes(drawn.size) ? drawn.size : AS_FIRST.size,
    shapes: ENTITY_KINDS.filter((kind) => drawn.shapes.includes(kind)),
    arrangement: colorings.includes('year') ? drawn.arrangement : AS_FIRST.arrangement,
  }
  return JSON.stringify(fitted) === JSON.stringify(drawn) ? drawn : fitted
}
