import { describe, expect, it } from 'vitest'
import { waitBefore } from '../../packages/core/cli/apis/waitBefore.js'

describe('waitBefore', () => {
  it('doubles where the API says nothing', () => {
    expect([1, 2, 3, 4].map((tried) => waitBefore(tried, null))).toEqual([1, 2, 4, 8])
  })

  it.each([
    ['5', 5],
    ['0', 0],
    ['-3', 0],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 30],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', 2],
    ['', 2],
    ['301', null],
  ])('waits as long as %j asks: %s', (retryAfter, seconds) => {
    expect(waitBefore(2, retryAfter, 30_000)).toBe(seconds)
  })
})
