import { fitFilters, NO_FILTERS, type Filters } from './filters.js'
import type { MapIndex } from './mapIndex.js'

/** What the reader is looking at. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'papers'; readonly ids: readonly string[] }
  | { readonly kind: 'link'; readonly source: string; readonly target: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'community'; readonly id: string }

/** Everything that a shared address brings back. Whatever is not here (hover, camera, open panels) is passing. */
export interface ViewState {
  readonly subject: Subject
  /** Paper whose neighbourhood alone is shown, or null for the whole map. */
  readonly focus: string | null
  readonly view: 'map' | 'list'
  readonly filters: Filters
}

export const NOTHING: Subject = { kind: 'nothing' }
export const INITIAL_STATE: ViewState = { subject: NOTHING, focus: null, view: 'map', filters: NO_FILTERS }

/** Takes out whatever the map does not know, so that an old address never breaks the viewer. */
export function fitState(state: ViewState, index: MapIndex): ViewState {
  const focus = state.focus !== null && index.papers.has(state.focus) ? state.focus : null
  return { ...state, subject: fitSubject(state.subject, index), focus, filters: fitFilters(state.filters, index) }
}

function fitSubject(subject: Subject, index: MapIndex): Subject {
  switch (subject.kind) {
    case 'nothing':
      return NOTHING
    case 'papers': {
      const ids = subject.ids.filter((id) => index.papers.has(id))
      return ids.length > 0 ? { kind: 'papers', ids } : NOTHING
    }
    case 'link':
      return index.linkBetween(subject.source, subject.target) === undefined ? NOTHING : subject
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
