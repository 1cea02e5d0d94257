import { describe, expect, it } from 'vitest'
import {
  isPreprintDoi,
  normalizeArxiv,
  normalizeDoi,
  normalizeOpenalex,
  normalizePmid,
  normalizeSemanticScholar,
} from '../../../packages/core/src/text/identifiers.js'

describe('normalizeDoi', () => {
  it.each([
    ['10.1000/182', '10.1000/182'],
    [' https://doi.org/10.1000/ABC ', '10.1000/abc'],
    ['http://dx.doi.org/10.1000/1', '10.1000/1'],
    ['doi: 10.1000/1', '10.1000/1'],
    ['10.1000', null],
    ['', null],
    ['see 10.1000/1', null],
  ])('makes %j %j', (text, doi) => {
    expect(normalizeDoi(text)).toBe(doi)
  })
})

describe('normalizeArxiv', () => {
  it.each([
    ['2401.00001', '2401.00001'],
    ['arXiv:2401.00001v12 [cs.LG]', '2401.00001'],
    ['https://arxiv.org/abs/2401.00001v1', '2401.00001'],
    ['https://arxiv.org/pdf/2401.00001.pdf', '2401.00001'],
    ['10.48550/arXiv.2401.00001', '2401.00001'],
    ['https://doi.org/10.48550/ARXIV.2401.00001', '2401.00001'],
    ['math.GT/0601001v2', 'math.gt/0601001'],
    ['0704.0001', '0704.0001'],
    ['10.1000/1', null],
    ['24', null],
  ])('makes %j %j', (text, id) => {
    expect(normalizeArxiv(text)).toBe(id)
  })
})

describe('ids of catalogues', () => {
  it.each([
    ['https://openalex.org/W2741809807', 'W2741809807'],
    ['https://api.openalex.org/works/w12', 'W12'],
    ['openalex: W12', 'W12'],
    ['A12', null],
    ['W12 or so', null],
  ])('OpenAlex: makes %j %j', (text, id) => {
    expect(normalizeOpenalex(text)).toBe(id)
  })

  const hash = '0123456789abcdef0123456789abcdef01234567'
  it.each([
    [hash.toUpperCase(), hash],
    [`https://www.semanticscholar.org/paper/On-Boats-Byron/${hash}`, hash],
    [`s2:${hash}`, hash],
    ['CorpusID:123', 'corpusid:123'],
    [hash.slice(1), null],
    ['123', null],
  ])('Semantic Scholar: makes %j %j', (text, id) => {
    expect(normalizeSemanticScholar(text)).toBe(id)
  })

  it.each([
    ['https://pubmed.ncbi.nlm.nih.gov/0012345/', '12345'],
    ['PMID: 12345', '12345'],
    ['0', null],
    ['PMC12345', null],
  ])('PubMed: makes %j %j', (text, id) => {
    expect(normalizePmid(text)).toBe(id)
  })
})

it.each([
  ['10.48550/arxiv.2401.00001', true],
  ['10.1101/2020.01.02.123456', true],
  ['10.1101/123456', true],
  ['10.1101/gr.123.4', false],
  ['10.1000/1', false],
])('whether %s is the DOI of a preprint: %s', (doi, is) => {
  expect(isPreprintDoi(doi)).toBe(is)
})
