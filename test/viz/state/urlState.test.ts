import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, LINK_KINDS } from '@paperloom/core'
import { decodeState, encodeState } from '../../../packages/viz/src/state/urlState.js'
import { AS_FIRST, ARRANGEMENTS, COLORINGS, SIZINGS } from '../../../packages/viz/src/state/drawn.js'
import { NO_FILTERS, type Filters } from '../../../packages/viz/src/state/filters.js'
import { fitWeights } from '../../../packages/viz/src/state/weights.js'
import { INITIAL_STATE, NOTHING, STEPS, type Subject, type ViewState } from '../../../packages/viz/src/state/viewState.js'

const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('__proto__', 'constructor', 'a&b=c', '#x', '10.1/ü?%', ' '))
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant(NOTHING),
  fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((ids) => ({ kind: 'papers' as const, ids })),
  fc.record({ kind: fc.constantFrom('link' as const, 'path' as const), source: id, target: id }),
  fc.constant({ kind: 'reading-list' as const }),
  fc.record({ kind: fc.constant('entity' as const), id }),
  fc.record({ kind: fc.constant('community' as const), id }),
)
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values])
const filters: fc.Arbitrary<Filters> = fc.record({
  communities: fc.uniqueArray(id, { maxLength: 3 }),
  venues: fc.uniqueArray(id, { maxLength: 3 }),
  years: fc.option(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 2000, max: 9999 })), { nil: null }),
  kinds: some(ENTITY_KINDS),
  entities: fc.uniqueArray(id, { maxLength: 3 }),
  linkKinds: some(LINK_KINDS),
  minWeight: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 9, noNaN: true })),
})
/** A reach without a focus says nothing. */
const focus = fc.oneof(
  fc.constant({ focus: null, steps: 1 as const }),
  fc.record({ focus: id, steps: fc.constantFrom(...STEPS) }),
)
const weights = fc.dictionary(fc.constantFrom(...LINK_KINDS), fc.double({ min: 0, max: 3, noNaN: true })).map(fitWeights)
const rest = fc.record({
  weights,
  layoutWeights: weights,
  filters,
  drawn: fc.record({ color: fc.constantFrom(...COLORINGS), size: fc.constantFrom(...SIZINGS), shapes: some(ENTITY_KINDS), arrangement: fc.constantFrom(...ARRANGEMENTS) }),
  subject,
  pins: fc.uniqueArray(id, { maxLength: 4 }),
  pathFrom: fc.constant(null),
  view: fc.constantFrom('map' as const, 'list' as const),
})
const state: fc.Arbitrary<ViewState> = fc.tuple(rest, focus).map(([some, other]) => ({ ...some, ...other }))

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

  it('writes filters in words that can be read', () => {
    const text = 'v=1&only=c1&only=c2&has=repository&by=shared-method&years=2019-2022&min=0.1'
    const one = decodeState(text)
    expect(one.filters).toEqual({ ...NO_FILTERS, communities: ['c1', 'c2'], kinds: ['repository'], linkKinds: ['shared-method'], years: [2019, 2022], minWeight: 0.1 })
    expect(encodeState(one)).toBe(text)
  })

  it('opens addresses that were written before there were filters', () => {
    expect(decodeState('v=1&paper=spar&view=list')).toEqual({ ...INITIAL_STATE, subject: { kind: 'papers', ids: ['spar'] }, view: 'list' })
  })

  it('writes weights as factors, and passes over what is none', () => {
    const text = 'v=1&weigh=shared-method%3A2&weigh=shared-words%3A0&laid=shared-method%3A2'
    const one = decodeState(text)
    expect([one.weights, one.layoutWeights]).toEqual([{ 'shared-method': 2, 'shared-words': 0 }, { 'shared-method': 2 }])
    expect(encodeState(one)).toBe(text)
    expect(decodeState('v=1&weigh=magic:2&weigh=citation:much&weigh=citation&laid=__proto__:2')).toEqual(INITIAL_STATE)
    expect(decodeState('v=1&weigh=citation:99').weights).toEqual({ citation: 3 })
  })

  it('writes what colour, size and place say, and passes over what they cannot', () => {
    const text = 'v=1&color=year&size=cited-by&shape=method&shape=dataset&arrange=years'
    const one = decodeState(text)
    expect(one.drawn).toEqual({ color: 'year', size: 'cited-by', shapes: ['method', 'dataset'], arrangement: 'years' })
    expect(encodeState(one)).toBe(text)
    expect(decodeState('v=1&color=mood&size=__proto__&shape=cloud&arrange=').drawn).toEqual(AS_FIRST)
  })

  it('passes over filters that cannot be read', () => {
    for (const text of ['v=1&years=now', 'v=1&years=2019-', 'v=1&min=heavy', 'v=1&min=-1', 'v=1&min=Infinity', 'v=1&has=charm&by=magic']) {
      expect(decodeState(text).filters).toBe(NO_FILTERS)
    }
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
