import { describe, expect, it } from 'vitest'
import { establishedLengths, mayHaveLength } from '../../../packages/core/src/extraction/established.js'
import { establishedNames } from '../../../packages/core/src/text/lexicon/establishedNames.js'
import { normalizeTerm, variantKey, wordVariant } from '../../../packages/core/src/text/normalize.js'

const forms = establishedNames().flatMap(({ name, aliases }) => [name, ...aliases])

describe('established names', () => {
  it('are never ruled out by their first word and their length', () => {
    const ruledOut = forms.filter((form) => {
      const key = variantKey(form)
      return !mayHaveLength(establishedLengths(wordVariant(normalizeTerm(form).split(' ')[0]!)), key.length)
    })
    expect(ruledOut).toEqual([])
  })

  it('are ruled out by most words, and by other lengths', () => {
    expect(establishedLengths('knurpel')).toBe(0)
    expect(mayHaveLength(establishedLengths('transformer'), 1)).toBe(false)
    expect(mayHaveLength(establishedLengths(''), 12)).toBe(true)
  })
})
