import { describe, expect, it } from 'vitest'
import { IntList } from '../../../packages/core/src/base/IntList.js'

describe('IntList', () => {
  it('grows, and tells the place of what it gets', () => {
    const list = new IntList(2)
    expect([5, -7, 9].map((value) => list.push(value))).toEqual([0, 1, 2])
    expect(list.length).toBe(3)
    expect([...list.values.subarray(0, list.length)]).toEqual([5, -7, 9])
  })
})
