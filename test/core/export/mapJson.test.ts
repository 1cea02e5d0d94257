import { expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { UsageError } from '../../../packages/core/src/model/error.js'
import { toMapJson } from '../../../packages/core/src/export/mapJson.js'
import { smallMap } from './smallMap.js'

/** The same value with the fields of every object in reverse order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)])) as T
}

test('each item has a line of its own', () => {
  const lines = toMapJson(smallMap()).split('\n')
  expect(lines.slice(0, 6)).toEqual([
    '{',
    '"format": "paperloom-map",',
    '"version": 1,',
    '"generator": "paperloom 0.1.0",',
    '"parameters": {"modularity":null,"resolution":"auto","seed":1,"weights":{"citation":1,"shared-words":0.5}},',
    '"papers": [',
  ])
  expect(lines).toContain('{"id":"lone","title":"An index of lighthouses","community":null,"x":90,"y":0.5},')
  expect(lines).toContain(
    '{"paper":"silt","entity":"dataset:riverbank","surface":"RiverBank","field":"title","start":0,"end":9,"salience":1.5}',
  )
  expect(lines).toContain('"citations": [')
  expect(lines).toContain('{"source":"drift","target":"silt"}')
  expect(lines.at(-1)).toBe('')
})

test('a known field keeps its place, in whatever order the object got it', () => {
  expect(toMapJson(reversed(smallMap()))).toBe(toMapJson(smallMap()))
  const paperLine = toMapJson(smallMap()).split('\n')[6]!
  expect(Object.keys(JSON.parse(paperLine.slice(0, -1)) as object)).toEqual(Object.keys(smallMap().papers[0]!))
})

test('the text is what JSON.parse understands', () => {
  expect(JSON.parse(toMapJson(smallMap()))).toEqual(smallMap())
})

test('empty lists and unknown fields', () => {
  const map = { ...smallMap(), papers: [], zebra: 1, aardvark: { b: 1, a: [2] }, absent: undefined }
  const lines = toMapJson(map).split('\n')
  expect(lines).toContain('"papers": [],')
  expect(lines.slice(-4)).toEqual(['"aardvark": {"a":[2],"b":1},', '"zebra": 1', '}', ''])
})

test.each([NaN, Infinity, 1n, () => 1])('a value that JSON cannot say is the fault of the caller: %s', (value) => {
  const map = smallMap()
  const bad = { ...map, papers: [{ ...map.papers[0]!, x: value }] } as unknown as PaperMap
  expect(() => toMapJson(bad)).toThrow(UsageError)
  expect(() => toMapJson(bad)).toThrow('papers[0]')
})
