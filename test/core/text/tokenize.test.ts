import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, tokenize } from '../../../packages/core/src/text/tokenize.js'

const gapNames = (text: string): string[] => {
  const names = Object.fromEntries(Object.entries(GAP).map(([name, value]) => [value, name]))
  return [...tokenize(text).gaps].slice(1, -1).map((gap) => names[gap]!)
}

function wordsOf(text: string, skipped?: Parameters<typeof tokenize>[1]): string[] {
  const { starts, ends } = tokenize(text, skipped)
  return Array.from(starts, (start, i) => text.slice(start, ends[i]))
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
    expect(wordsOf(text)).toEqual(surfaces)
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
    ['boats) fast', ['mark']],
    ['why: boats; trees', ['mark', 'mark']],
    ['boats? Trees! Maps', ['sentence', 'sentence']],
  ])('tells what stands between words: %s', (text, gaps) => {
    expect(gapNames(text)).toEqual(gaps)
  })

  it('leaves out the words of skipped spans, which part what stands beside them', () => {
    const skipped = [{ start: 11, end: 15 }]
    expect(wordsOf('a bound of O(K) regret', skipped)).toEqual(['a', 'bound', 'of', 'regret'])
    expect(tokenize('a bound of O(K) regret', skipped).gaps[3]).toBe(GAP.mark)
  })

  it('gives offsets of words, in order, and nothing of what stands between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { starts, ends, gaps, count } = tokenize(text)
        expect([starts.length, ends.length, gaps.length]).toEqual([count, count, count + 1])
        for (let i = 0; i < count; i++) {
          expect(text.slice(starts[i], ends[i])).toMatch(/[\p{L}\p{N}\p{M}]/u)
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(ends[i - 1]!)
        }
      }),
    )
  })
})
