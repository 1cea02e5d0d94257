import { describe, expect, it } from 'vitest'
import { applyAction } from '../../../packages/viz/src/state/actions.js'
import { INITIAL_STATE, type ViewState } from '../../../packages/viz/src/state/viewState.js'

const selected = (...ids: string[]): ViewState => ({ ...INITIAL_STATE, subject: { kind: 'papers', ids } })

describe('applyAction', () => {
  it('replaces the selection', () => {
    expect(applyAction(selected('a'), { type: 'select-paper', id: 'b' })).toEqual(selected('b'))
  })

  it('adds with add, takes out what is there, and keeps the last', () => {
    const two = applyAction(selected('a'), { type: 'select-paper', id: 'b', add: true })
    expect(two).toEqual(selected('a', 'b'))
    const one = applyAction(two, { type: 'select-paper', id: 'a', add: true })
    expect(one).toEqual(selected('b'))
    expect(applyAction(one, { type: 'select-paper', id: 'b', add: true })).toEqual(selected('b'))
  })

  it('begins anew when a paper is added to something else than papers', () => {
    const state: ViewState = { ...INITIAL_STATE, subject: { kind: 'community', id: 'c1' } }
    expect(applyAction(state, { type: 'select-paper', id: 'a', add: true }).subject).toEqual({ kind: 'papers', ids: ['a'] })
  })

  it('selects what it focuses on, and ends the focus first on escape', () => {
    const focused = applyAction(INITIAL_STATE, { type: 'focus-paper', id: 'a' })
    expect(focused).toEqual({ ...selected('a'), focus: 'a' })
    const back = applyAction(focused, { type: 'escape' })
    expect(back).toEqual(selected('a'))
    expect(applyAction(back, { type: 'escape' })).toEqual(INITIAL_STATE)
  })

  it('gives back the same state where nothing changes', () => {
    for (const type of ['clear', 'escape', 'end-focus'] as const) {
      expect(applyAction(INITIAL_STATE, { type })).toEqual(INITIAL_STATE)
    }
    expect(applyAction(INITIAL_STATE, { type: 'show', view: 'map' })).toBe(INITIAL_STATE)
  })

  it('leaves the focus where a community or an entity is chosen', () => {
    const focused: ViewState = { ...selected('a'), focus: 'a' }
    expect(applyAction(focused, { type: 'select-community', id: 'c1' }).focus).toBeNull()
    expect(applyAction(focused, { type: 'select-entity', id: 'method:x' }).focus).toBeNull()
  })

  it('never changes the state it is given', () => {
    const state = Object.freeze({ ...selected('a'), subject: Object.freeze({ kind: 'papers' as const, ids: Object.freeze(['a']) as string[] }) })
    expect(applyAction(state, { type: 'select-paper', id: 'b', add: true })).not.toBe(state)
    expect(state.subject.ids).toEqual(['a'])
  })
})
