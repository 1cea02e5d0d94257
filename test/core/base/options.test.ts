import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../packages/core/src/model/error.js'
import { DEFAULT_WEIGHTS, resolveOptions } from '../../../packages/core/src/base/options.js'

describe('resolveOptions', () => {
  it('fills in every default', () => {
    expect(resolveOptions({})).toMatchObject({ seed: 1, resolution: 'auto', topK: 5, minWeight: 0, weights: DEFAULT_WEIGHTS })
  })

  it('keeps what was asked, link kind by link kind', () => {
    const { weights, topK } = resolveOptions({ topK: 3, weights: { 'shared-words': 0 } })
    expect(topK).toBe(3)
    expect(weights).toEqual({ ...DEFAULT_WEIGHTS, 'shared-words': 0 })
  })

  it.each([
    [{ seed: 1.5 }, /seed must be a whole number, not 1.5/],
    [{ resolution: 0 }, /resolution must be "auto" or a number above 0, not 0/],
    [{ resolution: Number.NaN }, /resolution/],
    [{ topK: 0 }, /topK must be a whole number from 1, not 0/],
    [{ minWeight: -1 }, /minWeight must be 0 or more, not -1/],
    [{ weights: { 'shared-words': -1 } }, /weights.shared-words must be from 0 to 1000000, not -1/],
    [{ weights: { citation: 1e7 } }, /weights.citation must be from 0 to 1000000/],
    [{ counting: 'half' } as object, /counting must be one of full, fractional, not half/],
    [{ similarity: 'love' } as object, /similarity must be one of association-strength, salton, jaccard, inclusion, none, not love/],
    [{ weights: { friendship: 1 } as object }, /weights knows no link kind friendship/],
  ])('refuses %o', (options, message) => {
    expect(() => resolveOptions(options)).toThrow(UsageError)
    expect(() => resolveOptions(options)).toThrow(message)
  })
})
