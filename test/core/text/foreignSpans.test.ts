import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findForeignSpans } from '../../../packages/core/src/text/foreignSpans.js'

const found = (text: string): string[] => findForeignSpans(text).map(({ start, end }) => text.slice(start, end))

describe('findForeignSpans', () => {
  it.each([
    ['an address', 'Code: https://github.com/example/boats.', ['https://github.com/example/boats']],
    ['a formula between dollars', 'with $k$ arms and $O(k \\log k)$ regret', ['$k$', '$O(k \\log k)$']],
    ['a formula in brackets', 'with \\(n+1\\) boats', ['\\(n+1\\)']],
    ['an exponent that lost its dollars', 'a bound of O(K^{2/3}) holds', ['O(K^{2/3})']],
    ['a number in the air', 'as n^2 grows', ['n^2']],
    ['a command that lost its backslash', 'at most mathcal O(K) and an varepsilon-best boat', ['mathcal', 'O(K)', 'varepsilon']],
    ['a citation by names', 'as Holt et al., 2021 and Neu & Ek (2020) show', ['Holt et al., 2021', 'Neu & Ek (2020)']],
    ['a citation by venue', "memory (Voss at al. [ICML'21]; Ek and Nand [COLT'22])", ['Voss at al.', "[ICML'21]", "Ek and Nand [COLT'22]"]],
    ['a citation by number', 'known for long [3, 12-14].', ['[3, 12-14]']],
  ])('finds %s', (_, text, spans) => {
    expect(found(text)).toEqual(spans)
  })

  it.each([
    ['money', 'costs $20 per boat and $3 million in all'],
    ['names with signs', 'We present A^2Nav, LLM+P and C++ tools'],
    ['a name that begins as a formula', 'We present $A^2$Nav'],
    ['a short form in brackets', 'gated recurrent units (GRU) and HarbourGauge-20 (2019 edition)'],
    ['a plain bracket', 'boats [see below] and text (a note)'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('finds the longest citations behind much other text', () => {
    const [first, second] = [`A${'b'.repeat(30)}`, `C${'𝓭'.repeat(30)}`]
    const citations = [`${first} et al. (2020)`, `${first} & ${second}, (2020a)`, `${second} and ${first} [Boats '20]`, `(${second}, 2020)`, '[1, 2]']
    for (const citation of citations) expect(found(`${'Boats drift. '.repeat(40)}${citation} drift`)).toEqual([citation])
  })

  it('gives spans in order, without overlaps, inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('$', '^{', '[', ']', ' ', 'Ek', ' et al.', ' 2020', 'O(', '\\(', '\\)', 'https://x.org', 'a')), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of findForeignSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
