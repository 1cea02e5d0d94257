import { expect, test } from 'vitest'
import { isPlainData, isRecord } from '../../../packages/core/src/base/plainData.js'

const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) })

test.each([null, '', 'text', true, 0, -1.5, [], {}, [1, ['a', null]], { a: { b: [false] } }, Object.create(null), nested(32)])(
  'JSON can say it: %j',
  (value) => {
    expect(isPlainData(value)).toBe(true)
  },
)

test.each([undefined, NaN, Infinity, 1n, () => 1, Symbol('s'), new Date(0), new Map(), new Set(), /x/, [undefined], { a: NaN }, nested(33)])(
  'JSON cannot say it, or not safely: %o',
  (value) => {
    expect(isPlainData(value)).toBe(false)
  },
)

test('a cycle is no plain data', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = [cycle]
  expect(isPlainData(cycle)).toBe(false)
})

test('a field called __proto__ is data like any other', () => {
  expect(isPlainData(JSON.parse('{"__proto__": {"polluted": true}}'))).toBe(true)
  expect(isPlainData(JSON.parse(`{"__proto__": ${JSON.stringify(nested(40))}}`))).toBe(false)
})

test('a record is neither list nor instance', () => {
  expect([{}, Object.create(null)].map(isRecord)).toEqual([true, true])
  expect([[], null, 'a', new Date(0), new (class Thing {})()].map(isRecord)).toEqual([false, false, false, false, false])
})
