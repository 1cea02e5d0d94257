import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { compareText } from '../../../packages/core/src/base/order.js'
import { hashText } from '../../../packages/core/src/base/hash.js'
import { entityKey, paperKey, paperNodeKey, entityNodeKey, slug } from '../../../packages/core/src/base/key.js'

describe('slug', () => {
  it.each([
    ['Monte Carlo tree search', 'monte-carlo-tree-search'],
    ['A^2Nav', 'a^2nav'],
    ['LLM+P', 'llm+p'],
    ['Qwen2.5-Math', 'qwen2.5-math'],
    ['Über-Größe', 'über-größe'],
    ['因果推断', '因果推断'],
  ])('%s -> %s', (text, key) => {
    expect(slug(text)).toBe(key)
  })

  it('ends long keys at a word', () => {
    const key = slug('a very long title that goes on and on and on until nobody remembers how it began')
    expect(key.length).toBeLessThanOrEqual(60)
    expect('a-very-long-title-that-goes-on-and-on-and-on-until-nobody-remembers-how-it-began'.startsWith(`${key}-`)).toBe(true)
  })

  it('is the same for plain words, which take a short way, as beside a sign, which do not', () => {
    const word = fc.stringMatching(/^[a-z\d]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', '-'), (words, parting) => {
        const text = words.join(parting)
        expect(slug(text)).toBe(slug(`${text}!`))
      }),
    )
  })

  it('is never empty, and well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = slug(text)
        expect(key).not.toBe('')
        expect(encodeURIComponent(key)).toBeTruthy()
      }),
    )
  })
})

describe('keys', () => {
  it('carry a prefix, so that no name can meet an object property', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(entityKey('concept', name)).toMatch(/^concept:/)
      expect(paperNodeKey(paperKey(name))).toMatch(/^paper:/)
      expect(entityNodeKey(entityKey('method', name))).toMatch(/^entity:method:/)
    }
  })

  it('keep a repository as it is', () => {
    expect(entityKey('repository', 'github.com/thu-coai/spar')).toBe('repository:github.com/thu-coai/spar')
  })
})

describe('compareText', () => {
  it('orders by code unit, not by locale', () => {
    expect(['ä', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
  })
})

describe('hashText', () => {
  it('is stable and tells texts apart', () => {
    expect(hashText('paper')).toMatchInlineSnapshot(`"5b0d7b21"`)
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => hashText(`paper ${i}`))).size).toBeGreaterThan(9_990)
  })
})
