import { describe, expect, it, vi } from 'vitest'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createStore } from '../../../packages/viz/src/state/store.js'
import { INITIAL_STATE } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const index = createMapIndex(createMadeUpMap())

describe('createStore', () => {
  it('tells listeners the state and the one before', () => {
    const store = createStore(index)
    const listener = vi.fn()
    store.subscribe(listener)
    store.dispatch({ type: 'select-paper', id: 'p0001' })
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.state, INITIAL_STATE, false)
    expect(store.state.subject).toEqual({ kind: 'papers', ids: ['p0001'] })
  })

  it('says nothing where nothing changes', () => {
    const store = createStore(index)
    const listener = vi.fn()
    store.subscribe(listener)
    store.dispatch({ type: 'clear' })
    store.dispatch({ type: 'select-paper', id: 'no such paper' })
    store.dispatch({ type: 'open-link', source: 'p0001', target: 'p0001' })
    store.dispatch({ type: 'focus-paper', id: '__proto__' })
    store.undo()
    expect(listener).not.toHaveBeenCalled()
  })

  it('stops telling', () => {
    const store = createStore(index)
    const listener = vi.fn()
    store.subscribe(listener)()
    store.dispatch({ type: 'select-paper', id: 'p0001' })
    expect(listener).not.toHaveBeenCalled()
  })

  it('undoes and redoes', () => {
    const store = createStore(index)
    store.dispatch({ type: 'select-paper', id: 'p0001' })
    store.dispatch({ type: 'select-community', id: 'c1' })
    store.undo()
    expect(store.state.subject).toEqual({ kind: 'papers', ids: ['p0001'] })
    store.redo()
    expect(store.state.subject).toEqual({ kind: 'community', id: 'c1' })
  })

  it('takes out of an old address what the map does not have', () => {
    const store = createStore(index, { subject: { kind: 'papers', ids: ['gone', 'p0002'] }, focus: 'gone', view: 'list' })
    expect(store.state).toEqual({ ...INITIAL_STATE, subject: { kind: 'papers', ids: ['p0002'] }, focus: null, view: 'list' })
  })

  it('undoes a gesture in one step', () => {
    const store = createStore(index)
    const listener = vi.fn()
    store.subscribe(listener)
    for (const minWeight of [0.1, 0.2, 0.3]) store.dispatch({ type: 'filter', change: { minWeight } }, 'slide')
    expect(listener.mock.calls.map(([, , continues]) => continues as boolean)).toEqual([false, true, true])
    store.dispatch({ type: 'filter', change: { minWeight: 0.4 } }, 'another')
    store.undo()
    expect(store.state.filters.minWeight).toBe(0.3)
    store.undo()
    expect(store.state).toEqual(INITIAL_STATE)
    store.redo()
    expect(store.state.filters.minWeight).toBe(0.3)
  })

  it('never goes on with a gesture after something else', () => {
    const store = createStore(index)
    store.dispatch({ type: 'filter', change: { minWeight: 0.1 } }, 'slide')
    store.dispatch({ type: 'show', view: 'list' })
    store.dispatch({ type: 'filter', change: { minWeight: 0.2 } }, 'slide')
    store.undo()
    expect(store.state).toMatchObject({ view: 'list', filters: { minWeight: 0.1 } })
  })

  it('keeps what has not changed the same object, so that nothing moves for it', () => {
    const store = createStore(index)
    store.dispatch({ type: 'select-paper', id: 'p0001' })
    const { subject, filters } = store.state
    store.dispatch({ type: 'toggle-pin', id: 'p0001' })
    expect(store.state.subject).toBe(subject)
    expect(store.state.filters).toBe(filters)
  })
})
