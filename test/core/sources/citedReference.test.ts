import { describe, expect, it } from 'vitest'
import { readSource } from '@paperloom/core'
import { splitKeys, splitReferences } from '../../../packages/core/src/sources/citedReference.js'

describe('splitReferences', () => {
  it.each([
    ['semicolons between DOIs', '10.1000/uc.2015.1; 10.1000/gi.2017.3', ['10.1000/uc.2015.1', '10.1000/gi.2017.3']],
    ['commas between DOIs', '10.1000/uc.2015.1, 10.1000/gi.2017.3', ['10.1000/uc.2015.1', '10.1000/gi.2017.3']],
    ['no white space', '10.1000/a;10.1000/b,10.1000/c', ['10.1000/a', '10.1000/b', '10.1000/c']],
    ['what is too short for a DOI', '10.1/a, 10.1/b', ['10.1/a', '10.1/b']],
    ['keys', 'weaver2019, lee,bohr_21', ['weaver2019', 'lee', 'bohr_21']],
    ['ids of several kinds', 'arXiv: 2401.00001, W2741809807; https://doi.org/10.1000/A', ['arXiv:2401.00001', 'W2741809807', '10.1000/a']],
    ['numbers', '12, 7, 30', ['12', '7', '30']],
    ['lines that end with commas', '10.1000/a,\n  10.1000/b,\n', ['10.1000/a', '10.1000/b']],
    ['DOIs with commas and semicolons inside', '10.1002/1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o; 10.1000/a,b', ['10.1002/1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o', '10.1000/a,b']],
    ['identifiers among words', 'Lee B, 2018, J TIDES; 10.1000/a; arXiv:2401.00001; 2401.00002', ['Lee B, 2018, J TIDES', '10.1000/a', 'arXiv:2401.00001', '2401.00002']],
    ['one reference in words', 'Weaver A, 2019, J KNOT THEORY, V8, P1', ['Weaver A, 2019, J KNOT THEORY, V8, P1']],
    ['one reference of single words with a year', '[Anonymous], 2002, KNOTS', ['[Anonymous], 2002, KNOTS']],
    ['one reference of single words', 'Plato, 1997, Republic', ['Plato, 1997, Republic']],
    ['a reference with several DOIs', 'Lee B, 2018, J TIDES, DOI [10.1000/P.5, 10.1000/p.5b, 10.1000/p.5]', ['10.1000/p.5', '10.1000/p.5b']],
    ['a reference with DOIs that are each said to be one', 'Lee B, 2018, J TIDES, DOI 10.1000/p.5, DOI 10.1000/p.5b.', ['10.1000/p.5', '10.1000/p.5b']],
    ['pages after a semicolon', 'Lee, B., Tides (2018) J. Seas, 2; 14, pp. 1-9', ['Lee, B., Tides (2018) J. Seas, 2; 14, pp. 1-9']],
    ['nothing', ' ; , ', []],
  ])('parts %s', (_, list, parts) => expect(splitReferences(list)).toEqual(parts))

  it('takes long runs of separators in linear time', () => {
    const started = performance.now()
    splitReferences(`a${','.repeat(200_000)}b${' '.repeat(200_000)};${'; '.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('splitKeys', () => {
  it('parts at commas and semicolons, whatever stands between', () => {
    expect(splitKeys('a; b,c').map((key) => key.trim())).toEqual(['a', 'b', 'c'])
    expect(splitKeys('Lee 2018, Cole 2003').map((key) => key.trim())).toEqual(['Lee 2018', 'Cole 2003'])
  })
})

describe('the lists of references of a source', () => {
  const cases = [
    ['references of BibTeX', '@misc{x, title = {T}, references = {10.1000/a_1; 10.1000/b}}', ['10.1000/a_1', '10.1000/b']],
    ['keys in references of BibTeX', '@misc{x, title = {T}, references = {keyA, keyB}}', ['keyA', 'keyB']],
    ['cites of BibTeX', '@misc{x, title = {T}, cites = {a; b}}', ['a', 'b']],
    ['a text in JSONL', '{"title": "T", "references": "10.1/a, 10.1/b"}', ['10.1/a', '10.1/b']],
    ['the title of a paper in JSONL', '{"title": "T", "references": {"title": "Knots; a survey"}}', ['Knots; a survey']],
    ['a cell of a table', 'Title,Year,References\nT,2019,"10.1000/a, 10.1000/b"', ['10.1000/a', '10.1000/b']],
  ] as const
  it.each(cases)('are parted: %s', (_, text, references) => expect(readSource(text).value[0]!.references).toEqual(references))
})
