import type { EntityKind, LinkKind } from '@paperloom/core'
import { toggleShape, type Drawn } from './drawn.js'
import { NO_FILTERS, toggleFilter, type Filters, type ListFacet } from './filters.js'
import { INITIAL_STATE, NOTHING, type Steps, type ViewState } from './viewState.js'
import { AS_BUILT, setWeight, type Weights } from './weights.js'

/** Everything that a reader can do to the view. */
export type Action =
  | { readonly type: 'select-paper'; readonly id: string; readonly add?: boolean }
  | { readonly type: 'select-entity'; readonly id: string }
  | { readonly type: 'select-community'; readonly id: string }
  /** Selects several papers at once, or adds them to those that are selected. */
  | { readonly type: 'select-papers'; readonly ids: readonly string[]; readonly add?: boolean }
  | { readonly type: 'open-link'; readonly source: string; readonly target: string }
  | { readonly type: 'open-path'; readonly source: string; readonly target: string }
  /** The next paper that is chosen is the end of a path from this one; null gives the question up. */
  | { readonly type: 'ask-path'; readonly from: string | null }
  | { readonly type: 'open-reading-list' }
  /** Puts a paper on the reading list or takes it off. */
  | { readonly type: 'toggle-pin'; readonly id: string }
  | { readonly type: 'pin'; readonly ids: readonly string[] }
  | { readonly type: 'clear-pins' }
  | { readonly type: 'focus-paper'; readonly id: string; readonly steps?: Steps }
  | { readonly type: 'set-steps'; readonly steps: Steps }
  | { readonly type: 'end-focus' }
  | { readonly type: 'show'; readonly view: ViewState['view'] }
  /** Puts a value into a facet or takes it out. */
  | { readonly type: 'toggle-filter'; readonly facet: ListFacet; readonly value: string }
  | { readonly type: 'filter'; readonly change: Partial<Filters> }
  | { readonly type: 'clear-filters' }
  /** Sets what colour, size and place say. */
  | { readonly type: 'draw'; readonly change: Partial<Drawn> }
  /** Puts entities of a kind on the map or takes them off. */
  | { readonly type: 'toggle-shape'; readonly kind: EntityKind }
  /** Sets what a link kind counts: 1 as the map was built, 0 nothing. */
  | { readonly type: 'weigh'; readonly kind: LinkKind; readonly factor: number }
  /** Finds communities and places by these weights, or by those that are set. */
  | { readonly type: 'lay-out'; readonly weights?: Weights }
  | { readonly type: 'reset-weights' }
  /** One step back to the whole map: first an open question ends, then the focus, then the selection. */
  | { readonly type: 'escape' }
  | { readonly type: 'clear' }
  /** The view as it was at first; only the reading list stays. */
  | { readonly type: 'reset' }
  | { readonly type: 'restore'; readonly state: Partial<ViewState> }

/** The state after an action. Pure: the same state object comes back where nothing changes. */
export function applyAction(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'select-paper':
      return selectPaper(state, action.id, action.add === true)
    case 'select-papers': {
      const before = action.add === true && state.subject.kind === 'papers' ? state.subject.ids : []
      const ids = [...new Set([...before, ...action.ids])]
      return ids.length === 0 ? clear(state) : { ...state, pathFrom: null, subject: { kind: 'papers', ids } }
    }
    case 'select-entity':
      return { ...state, focus: null, subject: { kind: 'entity', id: action.id } }
    case 'select-community':
      return { ...state, focus: null, subject: { kind: 'community', id: action.id } }
    case 'open-link':
      return { ...state, pathFrom: null, subject: { kind: 'link', source: action.source, target: action.target } }
    case 'open-path':
      return { ...state, pathFrom: null, focus: null, subject: { kind: 'path', source: action.source, target: action.target } }
    case 'ask-path':
      return { ...state, pathFrom: action.from }
    case 'open-reading-list':
      return { ...state, focus: null, subject: { kind: 'reading-list' } }
    case 'toggle-pin':
      return { ...state, pins: toggled(state.pins, action.id) }
    case 'pin':
      return { ...state, pins: [...new Set([...state.pins, ...action.ids])] }
    case 'clear-pins':
      return { ...state, pins: [] }
    case 'focus-paper':
      return { ...state, pathFrom: null, focus: action.id, steps: action.steps ?? 1, subject: { kind: 'papers', ids: [action.id] } }
    case 'set-steps':
      return { ...state, steps: action.steps }
    case 'end-focus':
      return state.focus === null ? state : { ...state, focus: null }
    case 'show':
      return state.view === action.view ? state : { ...state, view: action.view }
    case 'toggle-filter':
      return { ...state, filters: toggleFilter(state.filters, action.facet, action.value) }
    case 'filter':
      return { ...state, filters: { ...state.filters, ...action.change } }
    case 'clear-filters':
      return { ...state, filters: NO_FILTERS }
    case 'draw':
      return { ...state, drawn: { ...state.drawn, ...action.change } }
    case 'toggle-shape':
      return { ...state, drawn: { ...state.drawn, shapes: toggleShape(state.drawn.shapes, action.kind) } }
    case 'weigh':
      return { ...state, weights: setWeight(state.weights, action.kind, action.factor) }
    case 'lay-out':
      return { ...state, layoutWeights: action.weights ?? state.weights }
    case 'reset-weights':
      return { ...state, weights: AS_BUILT, layoutWeights: AS_BUILT }
    case 'reset':
      return { ...INITIAL_STATE, pins: state.pins }
    case 'escape':
      if (state.pathFrom !== null) return { ...state, pathFrom: null }
      if (state.focus !== null) return { ...state, focus: null }
      return clear(state)
    case 'clear':
      return clear({ ...state, focus: null })
    case 'restore':
      return { ...INITIAL_STATE, ...action.state }
  }
}

function clear(state: ViewState): ViewState {
  return state.subject.kind === 'nothing' ? state : { ...state, subject: NOTHING }
}

/** Where a path is asked for, the paper is its end. */
function selectPaper(state: ViewState, id: string, add: boolean): ViewState {
  const { pathFrom } = state
  if (pathFrom !== null && pathFrom !== id) return { ...state, pathFrom: null, focus: null, subject: { kind: 'path', source: pathFrom, target: id } }
  return { ...state, pathFrom: null, subject: { kind: 'papers', ids: selectedIds(state, id, add) } }
}

/** Adding a paper that is there already takes it out, but never the last one. */
function selectedIds({ subject }: ViewState, id: string, add: boolean): readonly string[] {
  if (!add || subject.kind !== 'papers') return [id]
  const ids = toggled(subject.ids, id)
  return ids.length === 0 ? subject.ids : ids
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
