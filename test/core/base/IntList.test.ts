import { describe, expect, it } from 'vitest'
import { IntList } from '../../../packages/core/src/base/IntList.js'

describe('IntList', () => {
  it('grows, and tells the place of what it gets', () => {
    const list = new IntList(2)
    expect([5, -7, 9].map((value) => list.push(value))).toEqual([0, 1, 2])
    expect(list.length).toBe(3)
    expect([...list.values.subarray(0, list.length)]).toEqual([5, -7, 9])
  })

  it('is copied as long as it is, and begins anew', () => {
    const list = new IntList(2)
    for (const value of [5, -7, 9]) list.push(value)
    const copies = [list.toArray(), list.toShared()]
    list.clear()
    expect(list.push(4)).toBe(0)
    expect(copies.map((copy) => [...copy])).toEqual([[5, -7, 9], [5, -7, 9]])
    expect(copies[1]!.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect([...list.toArray()]).toEqual([4])
  })
})
