import { describe, expect, it } from 'vitest'
import { normalizeArxiv, normalizeDoi } from '../../../packages/core/src/text/identifiers.js'

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
