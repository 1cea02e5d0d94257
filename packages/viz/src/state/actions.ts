import { NO_FILTERS, toggleFilter, type Filters, type ListFacet } from './filters.js'
import { INITIAL_STATE, NOTHING, type ViewState } from './viewState.js'

/** Everything that a reader can do to the view. */
export type Action =
  | { readonly type: 'select-paper'; readonly id: string; readonly add?: boolean }
  | { readonly type: 'select-entity'; readonly id: string }
  | { readonly type: 'select-community'; readonly id: string }
  | { readonly type: 'open-link'; readonly source: string; readonly target: string }
  | { readonly type: 'focus-paper'; readonly id: string }
  | { readonly type: 'end-focus' }
  | { readonly type: 'show'; readonly view: ViewState['view'] }
  /** Puts a value into a facet or takes it out. */
  | { readonly type: 'toggle-filter'; readonly facet: ListFacet; readonly value: string }
  | { readonly type: 'filter'; readonly change: Partial<Filters> }
  | { readonly type: 'clear-filters' }
  /** One step back to the whole map: first the focus ends, then the selection. */
  | { readonly type: 'escape' }
  | { readonly type: 'clear' }
  | { readonly type: 'restore'; readonly state: Partial<ViewState> }

/** The state after an action. Pure: the same state object comes back where nothing changes. */
export function applyAction(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'select-paper':
      return { ...state, subject: { kind: 'papers', ids: selectedIds(state, action.id, action.add === true) } }
    case 'select-entity':
      return { ...state, focus: null, subject: { kind: 'entity', id: action.id } }
    case 'select-community':
      return { ...state, focus: null, subject: { kind: 'community', id: action.id } }
    case 'open-link':
      return { ...state, subject: { kind: 'link', source: action.source, target: action.target } }
    case 'focus-paper':
      return { ...state, focus: action.id, subject: { kind: 'papers', ids: [action.id] } }
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
    case 'escape':
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

/** Adding a paper that is there already takes it out, but never the last one. */
function selectedIds({ subject }: ViewState, id: string, add: boolean): readonly string[] {
  if (!add || subject.kind !== 'papers') return [id]
  if (!subject.ids.includes(id)) return [...subject.ids, id]
  return subject.ids.length === 1 ? subject.ids : subject.ids.filter((other) => other !== id)
}
