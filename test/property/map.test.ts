import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormatError } from '../../packages/core/src/model/error.js'
import { parseMap } from '../../packages/core/src/export/parseMap.js'
import { toMapJson } from '../../packages/core/src/export/mapJson.js'
import { arbitraryMap } from './arbitraryMap.js'

const schema = JSON.parse(readFileSync(new URL('../../packages/core/map.schema.json', import.meta.url), 'utf8')) as object
const isValid = new Ajv2020({ strict: true }).compile(schema)

test('write, read, write: nothing is lost and the bytes are the same', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const text = toMapJson(map)
      const { value, issues } = parseMap(text)
      expect(issues).toEqual([])
      expect(value).toEqual(map)
      expect(toMapJson(value)).toBe(text)
      expect(value).not.toHaveProperty('polluted')
    }),
    { numRuns: 300 },
  )
})

test('the order in which objects got their fields does not show', () => {
  fc.assert(fc.property(arbitraryMap, (map) => toMapJson(withFieldsReversed(map)) === toMapJson(map)), { numRuns: 200 })
})

test('a map that parseMap accepts is valid by the published schema', () => {
  fc.assert(fc.property(arbitraryMap, (map) => isValid(map)), { numRuns: 200 })
})

test('a map damaged anywhere is read, and what is read is valid', () => {
  const damage = fc.record({ where: fc.nat(), what: fc.jsonValue({ maxDepth: 2 }) })
  fc.assert(
    fc.property(arbitraryMap, fc.array(damage, { minLength: 1, maxLength: 3 }), (map, damages) => {
      const broken = damages.reduce<unknown>((value, { where, what }) => damaged(value, where, what), map)
      let read
      try {
        read = parseMap(JSON.stringify(broken))
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
        return
      }
      expect(isValid(read.value)).toBe(true)
      expect(parseMap(read.value)).toEqual({ value: read.value, issues: [] })
    }),
    { numRuns: 500 },
  )
})

/** A copy of a value with one of its leaves or branches replaced. */
function damaged(value: unknown, where: number, what: unknown): unknown {
  if (typeof value !== 'object' || value === null) return what
  const keys = Object.keys(value)
  if (keys.length === 0) return what
  const key = keys[where % keys.length]!
  const child = (value as Record<string, unknown>)[key]
  const next = where % 5 === 4 ? what : damaged(child, Math.floor(where / keys.length), what)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? next : item))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? next : item]))
}

function withFieldsReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withFieldsReversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([name, item]) => [name, withFieldsReversed(item)])) as T
}
