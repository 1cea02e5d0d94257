import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeState, encodeState } from '../../../packages/viz/src/state/urlState.js'
import { INITIAL_STATE, NOTHING, type Subject, type ViewState } from '../../../packages/viz/src/state/viewState.js'

const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('__proto__', 'constructor', 'a&b=c', '#x', '10.1/ü?%', ' '))
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant(NOTHING),
  fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((ids) => ({ kind: 'papers' as const, ids })),
  fc.record({ kind: fc.constant('link' as const), source: id, target: id }),
  fc.record({ kind: fc.constant('entity' as const), id }),
  fc.record({ kind: fc.constant('community' as const), id }),
)
const state: fc.Arbitrary<ViewState> = fc.record({
  subject,
  focus: fc.option(id, { nil: null }),
  view: fc.constantFrom('map' as const, 'list' as const),
})

describe('urlState', () => {
  it('reads what it wrote, whatever the ids are', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(decodeState(encodeState(one))).toEqual(one)
        expect(decodeState(`#${encodeState(one)}`)).toEqual(one)
      }),
    )
  })

  it('is short and readable', () => {
    expect(encodeState({ ...INITIAL_STATE, subject: { kind: 'papers', ids: ['spar'] } })).toBe('v=1&paper=spar')
    expect(encodeState(INITIAL_STATE)).toBe('')
  })

  it('gives the initial state for anything else', () => {
    for (const text of ['', '#', '#top', 'v=2&paper=a', 'paper=a', '%E0%A4%A', 'v=1&link=only-one']) {
      expect(decodeState(text)).toEqual(INITIAL_STATE)
    }
  })

  it('never fails on a foreign text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeState(text).view).toMatch(/^(?:map|list)$/u)
      }),
    )
  })
})
