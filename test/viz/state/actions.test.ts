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

  it('selects several at once, or adds them', () => {
    const both = applyAction(selected('a'), { type: 'select-papers', ids: ['b', 'a', 'b'], add: true })
    expect(both.subject).toEqual({ kind: 'papers', ids: ['a', 'b'] })
    expect(applyAction(both, { type: 'select-papers', ids: ['c'] }).subject).toEqual({ kind: 'papers', ids: ['c'] })
    expect(applyAction(both, { type: 'select-papers', ids: [] })).toEqual(INITIAL_STATE)
  })

  it('finds a path to the next paper that is chosen', () => {
    const asked = applyAction(selected('a'), { type: 'ask-path', from: 'a' })
    expect(applyAction(asked, { type: 'select-paper', id: 'b' })).toEqual({ ...INITIAL_STATE, subject: { kind: 'path', source: 'a', target: 'b' } })
    expect(applyAction(asked, { type: 'select-paper', id: 'a' })).toEqual(selected('a'))
    expect(applyAction(asked, { type: 'escape' })).toEqual(selected('a'))
    expect(applyAction(asked, { type: 'ask-path', from: null })).toEqual(selected('a'))
  })

  it('keeps a reading list in its order, through a reset too', () => {
    const kept = applyAction(applyAction(selected('a'), { type: 'toggle-pin', id: 'b' }), { type: 'pin', ids: ['a', 'b'] })
    expect(kept.pins).toEqual(['b', 'a'])
    expect(applyAction(kept, { type: 'toggle-pin', id: 'b' }).pins).toEqual(['a'])
    expect(applyAction(kept, { type: 'reset' })).toEqual({ ...INITIAL_STATE, pins: ['b', 'a'] })
    expect(applyAction(kept, { type: 'clear-pins' }).pins).toEqual([])
  })

  it('reaches further, and as far as one step at first', () => {
    const focused = applyAction(INITIAL_STATE, { type: 'focus-paper', id: 'a', steps: 3 })
    expect(focused.steps).toBe(3)
    expect(applyAction(focused, { type: 'set-steps', steps: 2 })).toEqual({ ...focused, steps: 2 })
    expect(applyAction(focused, { type: 'focus-paper', id: 'b' }).steps).toBe(1)
  })

  it('restores what is given, the rest as at first', () => {
    expect(applyAction(selected('a'), { type: 'restore', state: { view: 'list' } })).toEqual({ ...INITIAL_STATE, view: 'list' })
  })

  it('weighs kinds, lays out by what is weighed, and goes back to what was built', () => {
    const weighed = applyAction(applyAction(INITIAL_STATE, { type: 'weigh', kind: 'shared-words', factor: 0 }), { type: 'weigh', kind: 'citation', factor: 2 })
    expect(weighed.weights).toEqual({ citation: 2, 'shared-words': 0 })
    expect(weighed.layoutWeights).toEqual({})
    expect(applyAction(weighed, { type: 'lay-out' }).layoutWeights).toEqual(weighed.weights)
    expect(applyAction(weighed, { type: 'lay-out', weights: { citation: 2 } }).layoutWeights).toEqual({ citation: 2 })
    expect(applyAction(applyAction(weighed, { type: 'lay-out' }), { type: 'reset-weights' })).toEqual(INITIAL_STATE)
  })
})
