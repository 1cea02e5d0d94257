import type { Store } from './store.js'

/** The same state, to look at only: what a reader does changes nothing, what the page does still shows. */
export function lockStore(store: Store): Store {
  const nothing = (): void => undefined
  return {
    get state() {
      return store.state
    },
    dispatch: nothing,
    undo: nothing,
    redo: nothing,
    subscribe: store.subscribe,
  }
}
