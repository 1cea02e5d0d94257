import { applyAction, type Action } from './actions.js'
import { createHistory, redo, remember, undo, type History } from './history.js'
import type { MapIndex } from './mapIndex.js'
import { equalStates, fitState, INITIAL_STATE, type ViewState } from './viewState.js'

/** Called after each change, with the state before it, and whether it goes on with the same gesture. */
export type StateListener = (state: ViewState, before: ViewState, continues: boolean) => void

/** The one place where the view state lives. */
export interface Store {
  readonly state: ViewState
  /** Actions of one gesture, such as a slider that is drawn along, are undone in one step. */
  dispatch(action: Action, gesture?: string): void
  undo(): void
  redo(): void
  /** Returns how to stop listening. */
  subscribe(listener: StateListener): () => void
}

/** Keeps the state true to the map: an action that names what the map does not know changes nothing. */
export function createStore(index: MapIndex, initial: Partial<ViewState> = {}): Store {
  let history: History<ViewState> = createHistory(fitState({ ...INITIAL_STATE, ...initial }, index))
  const listeners = new Set<StateListener>()
  let lastGesture: string | undefined
  const move = (next: History<ViewState>, gesture?: string): void => {
    const before = history.present
    const continues = gesture !== undefined && gesture === lastGesture
    history = next
    lastGesture = gesture
    if (next.present !== before) for (const listener of [...listeners]) listener(next.present, before, continues)
  }
  return {
    get state() {
      return history.present
    },
    dispatch(action, gesture) {
      const next = fitState(applyAction(history.present, action), index)
      if (equalStates(next, history.present)) return
      const continues = gesture !== undefined && gesture === lastGesture
      move(continues ? { ...history, present: next, future: [] } : remember(history, next), gesture)
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
