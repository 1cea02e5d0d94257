import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource, toMarkdown, type Paper } from '@paperloom/core'
import { arbitraryMap, hostileText } from './arbitraryMap.js'

const NAMES = ['Ada Weaver', 'Roe, Bob', 'Plato', 'Weaver AB', 'Zoë van der Berg', 'World Health Organization', 'Institute of Looms and Yarn', 'A*C _Ames_']
const read = (papers: readonly Paper[]): readonly Paper[] => readSource(toMarkdown(papers), { format: 'markdown' }).value

/** As every reader has it: on one line. */
const clean = (title: string): string => title.replace(/\s+/g, ' ').trim()
const isTitled = ({ title }: Paper): boolean => clean(title) !== ''

test('the reading list of any map gives its titles again', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ papers }) => {
      const titled = papers.filter(isTitled)
      fc.pre(titled.length > 0)
      expect(read(titled).map(({ title }) => title)).toEqual(titled.map(({ title }) => clean(title)))
    }),
  )
})

test('and authors before a year, years, venues, DOIs and arXiv ids', () => {
  const word = fc.stringMatching(/^[a-z0-9()_.;:<>*&-]{1,20}$/).map((text) => `${text}x`)
  const paper = fc
    .record({
      id: fc.constant('a'),
      title: fc.oneof(hostileText, fc.constantFrom('doi:10.1000/a', 'arXiv:2401.00001', 'Code', 'Looms. (1999). More', '**Looms**', 'a](b)')).filter((title) => clean(title) !== ''),
      authors: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      year: fc.integer({ min: 1000, max: 2999 }),
      venue: fc.option(fc.constantFrom('J. Knots', 'Proc. of *Looms* & Yarn'), { nil: undefined }),
      doi: fc.option(word.map((text) => `10.1000/${text}`), { nil: undefined }),
      arxiv: fc.option(fc.constantFrom('2401.00001', 'hep-th/9901001'), { nil: undefined }),
    })
    .map(({ venue, doi, arxiv, ...fields }): Paper => {
      const identifiers = { ...(doi === undefined ? {} : { doi }), ...(arxiv === undefined ? {} : { arxiv }) }
      return { ...fields, ...(venue === undefined ? {} : { venue }), ...(doi === undefined && arxiv === undefined ? {} : { identifiers }) }
    })
  fc.assert(
    fc.property(paper, (given) => {
      expect(read([given])).toEqual([{ ...given, id: expect.any(String) as string, title: clean(given.title) }])
    }),
  )
})
