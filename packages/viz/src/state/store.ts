import { applyAction, type Action } from './actions.js'
import { createHistory, redo, remember, undo, type History } from './history.js'
import type { MapIndex } from './mapIndex.js'
import { equalStates, fitState, INITIAL_STATE, type ViewState } from './viewState.js'

/** Called after each change, with the state before it. */
export type StateListener = (state: ViewState, before: ViewState) => void

/** The one place where the view state lives. */
export interface Store {
  readonly state: ViewState
  dispatch(action: Action): void
  undo(): void
  redo(): void
  /** Returns how to stop listening. */
  subscribe(listener: StateListener): () => void
}

/** Keeps the state true to the map: an action that names what the map does not know changes nothing. */
export function createStore(index: MapIndex, initial: ViewState = INITIAL_STATE): Store {
  let history: History<ViewState> = createHistory(fitState(initial, index))
  const listeners = new Set<StateListener>()
  const move = (next: History<ViewState>): void => {
    const before = history.present
    history = next
    if (next.present !== before) for (const listener of [...listeners]) listener(next.present, before)
  }
  return {
    get state() {
      return history.present
    },
    dispatch(action) {
      const next = fitState(applyAction(history.present, action), index)
      if (!equalStates(next, history.present)) move(remember(history, next))
    },
    undo: () => {
      move(undo(history))
    },
    redo: () => {
      move(redo(history))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
