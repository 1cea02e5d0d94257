import { expect, test } from 'vitest'
import { withFields } from '../../../packages/core/src/base/withFields.js'

test('fields come behind those of the item and take the place of equal ones', () => {
  const item = { id: 'a', year: 2020 }
  expect(Object.entries(withFields(item, { community: null, year: 2021 }))).toEqual([['id', 'a'], ['year', 2021], ['community', null]])
  expect(item).toEqual({ id: 'a', year: 2020 })
})

test('a field called __proto__ stays a field', () => {
  const copy = withFields(JSON.parse('{"__proto__": {"polluted": true}}') as object, { x: 1 })
  expect(Object.keys(copy)).toEqual(['__proto__', 'x'])
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
})
