import { describe, expect, it } from 'vitest'
import type { Paper } from '@paperloom/core'
import { citationsOf } from '../../../packages/core/src/linking/citations.js'
import { resolveReferences } from '../../../packages/core/src/linking/resolveReferences.js'

const HASH = '0123456789abcdef0123456789abcdef01234567'
const CITED: Paper = {
  id: 'knots',
  title: 'Colouring knots by quandles of small order',
  authors: ['Ann El Weaver', 'Bo Loom'],
  year: 2019,
  venue: 'Journal of Knots',
  identifiers: { doi: '10.1000/k.8', arxiv: '1901.00001', openalex: 'W77', semanticScholar: HASH, pmid: '31337' },
  extra: { VL: '8', BP: '101', EP: '120', otherIdentifiers: ['10.1101/123456'] },
}

/** Whether a paper with this reference cites CITED. */
function leads(reference: string, cited: Paper = CITED, ...others: readonly Paper[]): boolean {
  const papers = [{ id: 'a', title: 'Citing', references: [reference] }, cited, ...others]
  return citationsOf({ papers, merges: [{ kept: 'knots', merged: 'knots-preprint', rule: 'same-title', score: 0.9 }] }).length === 1
}

describe('a reference leads to a paper', () => {
  it.each([
    'knots',
    ' KNOTS ',
    'knots-preprint',
    '10.1000/K.8',
    'https://doi.org/10.1000/k.8',
    'arXiv:1901.00001v3',
    '10.48550/arXiv.1901.00001',
    'https://openalex.org/W77',
    HASH,
    `https://www.semanticscholar.org/paper/${HASH}`,
    'PMID: 31337',
    '10.1101/123456',
    'Weaver AE, 2019, J KNOTS, V8, P101',
    'WEAVER AE, 2019, J KNOTS, P101',
    'Weaver A.E.; Loom B., Colouring knots by quandles of small order, J. Knots, 8, pp. 101-120, (2019)',
    'Weaver, A.E., Loom, B., Colouring Knots by Quandles of Small Order (2019) Journal of Knots, 8 (2), pp. 101-120',
    'A. E. Weaver and B. Loom. Colouring knots by quandles of small order. 2020.',
  ])('by %s', (reference) => {
    expect(leads(reference)).toBe(true)
  })

  it.each([
    ['another DOI', '10.1000/k.9'],
    ['a number that is the id of another kind', 'PMID: 77'],
    ['another page', 'Weaver AE, 2019, J KNOTS, V8, P102'],
    ['another volume', 'Weaver AE, 2019, J KNOTS, V9, P101'],
    ['another author', 'Loom B, 2019, J KNOTS, V8, P101'],
    ['no place in print', 'Weaver AE, 2019, J KNOTS'],
    ['the title of another author', 'Noether E., Colouring knots by quandles of small order, J. Knots, (2019)'],
    ['the title years later', 'Weaver A., Colouring knots by quandles of small order, II, J. Knots, (2025)'],
    ['half the title', 'Weaver A., Colouring knots by quandles, J. Knots, (2019)'],
  ])('not by %s', (_, reference) => {
    expect(leads(reference)).toBe(false)
  })

  it('not where two papers answer to it', () => {
    const twin = { ...CITED, id: 'twin', identifiers: {} }
    expect(leads('Weaver AE, 2019, J KNOTS, V8, P101', CITED, twin)).toBe(false)
    expect(leads('Weaver A.; Loom B., Colouring knots by quandles of small order, J. Knots, (2019)', CITED, twin)).toBe(false)
  })

  it('to the longer of two titles of which one begins the other', () => {
    const longer = { ...CITED, id: 'longer', title: `${CITED.title} and genus`, identifiers: {} }
    const papers = [{ id: 'a', title: 'Citing', references: [`Weaver A., ${longer.title}, J. Knots, (2019)`] }, CITED, longer]
    expect(citationsOf({ papers, merges: [] })).toEqual([{ source: 'a', target: 'longer' }])
  })

  it.each(['Ann El Weaver Jr.', 'Weaver, Jr., Ann El', 'Weaver Jr., Ann El', 'Ann El Weaver III'])('where its first author is called %s', (author) => {
    const cited = { ...CITED, authors: [author] }
    expect(leads('Weaver A.E.; Loom B., Colouring knots by quandles of small order, J. Knots, 8, pp. 101-120, (2019)', cited)).toBe(true)
    expect(leads('Weaver AE, 2019, J KNOTS, V8, P101', cited)).toBe(true)
    expect(leads('Weaver AE Jr, 2019, J KNOTS, V8, P101')).toBe(true)
  })

  it('never by a short title', () => {
    expect(leads('Weaver A., Knots, J. Knots, (2019)', { ...CITED, title: 'Knots' })).toBe(false)
  })
})

describe('resolveReferences', () => {
  const resolve = (...lists: readonly string[][]): ReturnType<typeof resolveReferences> =>
    resolveReferences({ papers: lists.map((references, index) => ({ id: `p${String(index)}`, title: '', references })), merges: [] })

  it('counts a thing once however it is written, and no paper cites itself', () => {
    const { cited, alone, names } = resolve(
      ['10.1000/a', 'doi:10.1000/A', 'p0', 'p1', 'lonely'],
      ['https://doi.org/10.1000/a', 'p1'],
    )
    expect(names).toEqual(['p0', 'p1', '10.1000/a'])
    expect(cited).toEqual([[1, 2], [2]])
    expect([...alone]).toEqual([2, 0])
  })

  it.each([
    ['Byron A, 1843, SCI MEM, V3, P666', 'BYRON A., 1843, Sci. Memoirs, V3, P666'],
    ['Byron A.; Babbage C., Notes on the analytical engine, Sci. Mem., 3, pp. 666-731, (1843)', 'Byron A., Notes on the analytical engine, Scientific Memoirs, (1843)'],
    ['Byron, A. Notes on it, 1843', 'byron a: notes on it; 1843.'],
  ])('knows %s again', (a, b) => {
    const { cited, names } = resolve([a], [b])
    expect(names).toHaveLength(3)
    expect(cited).toEqual([[2], [2]])
  })

  it.each([
    ['Byron A, 1843, SCI MEM, V3, P666', 'Byron A, 1843, SCI MEM, V3, P667'],
    ['Byron A., Notes on the analytical engine, (1843)', 'Noether E., Notes on the analytical engine, (1843)'],
    ['[Anonymous], 2009, ONE', '[Anonymous], 2009, TWO'],
    ['?', '!'],
    ['', ''],
    ['?', '?'],
  ])('keeps apart %s and %s', (a, b) => {
    expect(resolve([a], [b]).names).toHaveLength(2)
  })

  it('gives the same object for the same corpus', () => {
    const corpus = { papers: [], merges: [] }
    expect(resolveReferences(corpus)).toBe(resolveReferences(corpus))
  })
})
