import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, tokenize } from '../../../packages/core/src/text/tokenize.js'

const gapNames = (text: string): string[] => {
  const names = Object.fromEntries(Object.entries(GAP).map(([name, value]) => [value, name]))
  return [...tokenize(text).gaps].slice(1, -1).map((gap) => names[gap]!)
}

describe('tokenize', () => {
  it.each([
    ['coined names', 'A^2Nav, LLM+P and Qwen2.5-Math', ['A^2Nav', 'LLM+P', 'and', 'Qwen2.5', 'Math']],
    ['hyphens and slashes', 'tree-search input/output', ['tree', 'search', 'input', 'output']],
    ['full stops', 'It ends here. C++.', ['It', 'ends', 'here', 'C++']],
    ['sentences glued together', 'ground truth answers.Our study', ['ground', 'truth', 'answers', 'Our', 'study']],
    ['dots inside names', 'node.js and e.g. Qwen2.5', ['node.js', 'and', 'e.g', 'Qwen2.5']],
    ['nothing', ' – + . ', []],
  ])('splits %s', (_, text, surfaces) => {
    expect(tokenize(text).surfaces).toEqual(surfaces)
  })

  it.each([
    ['tree search', ['space']],
    ['tree-search', ['hyphen']],
    ['trees, searches', ['mark']],
    ['trees. Search', ['sentence']],
    ['answers.Our', ['sentence']],
    ["users' goals", ['sign']],
    ["'corrector' steps", ['mark']],
    ['boats (fast)', ['mark']],
  ])('tells what stands between words: %s', (text, gaps) => {
    expect(gapNames(text)).toEqual(gaps)
  })

  it('leaves out the words of skipped spans, which part what stands beside them', () => {
    const { surfaces, gaps } = tokenize('a bound of O(K) regret', [{ start: 11, end: 15 }])
    expect(surfaces).toEqual(['a', 'bound', 'of', 'regret'])
    expect(gaps[3]).toBe(GAP.mark)
  })

  it('gives offsets that hold the surfaces, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { surfaces, starts, ends, count } = tokenize(text)
        expect(surfaces).toHaveLength(count)
        for (let i = 0; i < count; i++) {
          expect(text.slice(starts[i], ends[i])).toBe(surfaces[i])
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(ends[i - 1]!)
        }
      }),
    )
  })
})
