import { describe, expect, it } from 'vitest'
import { buildMap, readSource } from '@paperloom/core'
import { splitDois } from '../../../packages/core/src/sources/doiList.js'

describe('splitDois', () => {
  it.each([
    ['10.1000/A', ['10.1000/a']],
    ['10.1000/a.', ['10.1000/a']],
    ['doi: 10.1000/a', ['10.1000/a']],
    ['https://doi.org/10.1000/A, 10.1000/B', ['10.1000/a', '10.1000/b']],
    ['10.1000/a;10.1000/b | doi:10.1000/c,', ['10.1000/a', '10.1000/b', '10.1000/c']],
    ['https://press.example.org/doi/10.1000/a https://doi.org/10.1000/b', ['10.1000/a', '10.1000/b']],
    ['10.1002/1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o', ['10.1002/1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o']],
    ['10.1000/a,b', ['10.1000/a,b']],
    ['10.1000/a https://example.org', ['10.1000/a', null]],
    ['10.1000/a b', [null]],
    ['none', [null]],
    [' , ', []],
  ])('%j', (field, dois) => expect(splitDois(field).map(({ doi }) => doi)).toEqual(dois))

  it('takes long runs of separators in linear time', () => {
    const started = performance.now()
    splitDois(`10.1000/a${', '.repeat(200_000)}b${','.repeat(200_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a paper with several DOIs in its field', () => {
  const table = 'Title,DOI\nPaper Boats,"https://doi.org/10.1000/A, 10.1000/B"\nKites,"10.1000/k, 10.48550/arXiv.2401.00001"\nTides,"10.1000/t, https://tides.example.org"'

  it('keeps each of them, and tells of what is none', () => {
    const { value, issues } = readSource(table, { format: 'csv' })
    expect(value.map(({ identifiers, extra }) => ({ ...identifiers, ...extra }))).toEqual([
      { doi: '10.1000/a', otherIdentifiers: ['10.1000/b'] },
      { doi: '10.1000/k', arxiv: '2401.00001', otherIdentifiers: ['10.48550/arxiv.2401.00001'] },
      { doi: '10.1000/t' },
    ])
    expect(issues).toEqual([expect.objectContaining({ code: 'bad-doi', message: expect.stringContaining('https://tides.example.org') as string })])
  })

  it('is cited by any of them', () => {
    const { value } = readSource('[{"id":"a","title":"Boats","doi":"10.1000/a, 10.1000/b"},{"id":"c","title":"Kites","references":["10.1000/b"]}]')
    expect(buildMap(value).value.citations).toEqual([{ source: 'c', target: 'a' }])
  })
})

it('what a Web of Science record cites is found by the second of its DOIs', () => {
  const text = 'FN Made up\nVR 1.0\nPT J\nUT WOS:1\nTI Kites\nCR Lee B, 2018, J TIDES, V1, P2, DOI [10.1000/p2p.5, 10.1000/p2p.5b]\nER\n\nPT J\nUT WOS:2\nTI Tides\nDI 10.1000/p2p.5b\nER\n\nEF'
  expect(buildMap(readSource(text).value).value.citations).toEqual([{ source: 'WOS:1', target: 'WOS:2' }])
})
