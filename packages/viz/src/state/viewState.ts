import { AS_FIRST, fitDrawn, type Drawn } from './drawn.js'
import { fitFilters, NO_FILTERS, type Filters } from './filters.js'
import type { MapIndex } from './mapIndex.js'
import { AS_BUILT, fitWeights, type Weights } from './weights.js'

/** What the reader is looking at. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'papers'; readonly ids: readonly string[] }
  /** Two papers and what ties them, or why nothing does. */
  | { readonly kind: 'link'; readonly source: string; readonly target: string }
  /** The way from one paper to another, link by link. */
  | { readonly kind: 'path'; readonly source: string; readonly target: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'community'; readonly id: string }
  | { readonly kind: 'reading-list' }

/** How many links a neighbourhood reaches. */
export type Steps = (typeof STEPS)[number]
export const STEPS = [1, 2, 3] as const

/** Everything that a shared address brings back. Whatever is not here (hover, camera, open panels) is passing. */
export interface ViewState {
  readonly subject: Subject
  /** Paper whose neighbourhood alone is shown, or null for the whole map. */
  readonly focus: string | null
  /** How far that neighbourhood reaches. */
  readonly steps: Steps
  readonly view: 'map' | 'list'
  readonly filters: Filters
  /** What colour, size and place say, and which entities stand on the map. */
  readonly drawn: Drawn
  /** The reading list, in the order in which papers were put on it. */
  readonly pins: readonly string[]
  /** What each link kind counts. */
  readonly weights: Weights
  /** The weights by which communities and places were found. */
  readonly layoutWeights: Weights
  /** Paper from which a path is to be found to the next one that is chosen. Not part of an address. */
  readonly pathFrom: string | null
}

export const NOTHING: Subject = { kind: 'nothing' }
export const INITIAL_STATE: ViewState = {
  subject: NOTHING,
  focus: null,
  steps: 1,
  view: 'map',
  filters: NO_FILTERS,
  drawn: AS_FIRST,
  pins: [],
  weights: AS_BUILT,
  layoutWeights: AS_BUILT,
  pathFrom: null,
}

/** Takes out whatever the map does not know, so that an old address never breaks the viewer. */
export function fitState(state: ViewState, index: MapIndex): ViewState {
  const known = (id: string | null): string | null => (id !== null && index.papers.has(id) ? id : null)
  const pins = state.pins.filter((id) => index.papers.has(id))
  return {
    ...state,
    subject: fitSubject(state.subject, index),
    focus: known(state.focus),
    filters: fitFilters(state.filters, index),
    drawn: fitDrawn(state.drawn, index),
    pins: pins.length === state.pins.length ? state.pins : pins,
    weights: fitWeights(state.weights),
    layoutWeights: fitWeights(state.layoutWeights),
    pathFrom: known(state.pathFrom),
  }
}

function fitSubject(subject: Subject, index: MapIndex): Subject {
  switch (subject.kind) {
    case 'nothing':
      return NOTHING
    case 'papers': {
      const ids = subject.ids.filter((id) => index.papers.has(id))
      if (ids.length === subject.ids.length) return subject
      return ids.length > 0 ? { kind: 'papers', ids } : NOTHING
    }
    case 'link':
    case 'path': {
      const { source, target } = subject
      return source !== target && index.papers.has(source) && index.papers.has(target) ? subject : NOTHING
    }
    case 'reading-list':
      return subject
    case 'entity':
      return index.entities.has(subject.id) ? subject : NOTHING
    case 'community':
      return index.communities.has(subject.id) ? subject : NOTHING
  }
}

/** Whether two states show the same. */
export function equalStates(a: ViewState, b: ViewState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
