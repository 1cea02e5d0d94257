import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '@retorquere/bibtex-parser'
import { FormatError, detectFormat, readSource } from '@paperloom/core'

const read = (name: string): string => readFileSync(new URL(`../../fixtures/bibliography/${name}`, import.meta.url), 'utf8')
const library = read('library.bib')
const papers = new Map(readSource(library).value.map((paper) => [paper.id, paper]))
const one = (entry: string): ReturnType<typeof readSource>['value'][number] | undefined => readSource(entry, { format: 'bibtex' }).value[0]

describe('a library', () => {
  it('is recognised, and gives a paper an entry', () => {
    expect(readSource(library)).toMatchObject({ format: 'bibtex', read: 5, dropped: 0 })
    expect([...papers.keys()]).toEqual(['weaver2019boats', 'lee2021kites', 'ames2020clocks', 'iwsc2020', 'bohr1987tides'])
    expect(readSource(library).issues.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('gives every field its place', () => {
    expect(papers.get('weaver2019boats')).toEqual({
      id: 'weaver2019boats',
      title: 'Paper Boats: DriftNet and H₂O at 100% of the Öresund',
      authors: ['Ada Weaver', 'Piet van der Berg', 'Harbour and Quay Consortium', 'John Smith Jr.'],
      venue: 'Journal of Knot Theory and Its Ramifications',
      year: 2019,
      url: 'https://example.org/~weaver/boats_paper.html',
      urls: ['https://github.com/example/boats'],
      keywords: ['folding', 'paper boats', 'naïve simulation'],
      identifiers: { doi: '10.1234/knot.2019_8' },
      abstract:
        'We fold boats – a thousand of them — and say “float”.\nA second paragraph costs $5 & takes O(n log n) steps.',
      extra: {
        entrytype: 'article',
        month: 'jun 12',
        volume: '8',
        number: '2',
        pages: '101–119',
        publisher: 'North Quay Press',
        note: 'Code: https://github.com/example/boats',
      },
    })
  })

  it('finds the arXiv id that search engines put into the journal', () => {
    expect(papers.get('lee2021kites')).toMatchObject({
      title: 'Kites for "Everyone": Études on Wind, α-Stable',
      authors: ['José María Lee', 'Łukasz Čapek', 'Pál Erdős'],
      identifiers: { arxiv: '2101.00017' },
    })
  })

  it('inherits what belongs to the book, not what names it', () => {
    expect(papers.get('ames2020clocks')).toMatchObject({
      title: 'Slow Clocks',
      authors: ['Ann Ames'],
      venue: 'Proceedings of the Workshop on Slow Clocks',
      year: 2020,
      keywords: ['clocks', 'time'],
      identifiers: { arxiv: '2004.00009' },
      references: ['weaver2019boats', 'lee2021kites'],
    })
    expect(papers.get('iwsc2020')).toMatchObject({ authors: ['Carl Cole'], identifiers: { doi: '10.1234/iwsc.2020' } })
  })

  it('reads long names and joins a subtitle', () => {
    expect(papers.get('bohr1987tides')).toMatchObject({
      title: 'Tides: Their Causes and Uses',
      authors: ['Birgit von Bohr', 'Niels Åberg'],
      year: 1987,
    })
  })

  it('agrees with an exact parser', () => {
    const exact = parse(library, { sentenceCase: false, caseProtection: false, applyCrossRef: true })
    const letters = (text: string): string => text.replace(/<[^<>]*>/g, '').replaceAll('ı', 'i').normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
    for (const { key, fields } of exact.entries.filter(({ type }) => type !== 'xdata')) {
      const paper = papers.get(key)!
      const title = `${fields.title ?? ''}${fields.subtitle ?? ''}`
      if (!title.includes('at 100')) expect(letters(paper.title)).toBe(letters(title))
      const names = (fields.author ?? fields.editor ?? []).filter(({ lastName, name }) => (lastName ?? name) !== 'others')
      const spoken = names.map(({ name, firstName, prefix, lastName, suffix }) => name ?? [firstName, prefix, lastName, suffix].join(''))
      expect(paper.authors?.map(letters)).toEqual(spoken.map(letters))
    }
  })
})

describe('a broken file', () => {
  const result = readSource(read('broken.bib'), { source: 'broken.bib' })

  it('loses nothing but the entry without a title', () => {
    expect(result.value.map(({ id, title, year }) => [id, title, year])).toEqual([
      ['first', 'A Value That Is Not Closed', 2001],
      ['second', 'No Comma Behind the Key', 2002],
      ['third', 'A Brace Too Many', 2003],
      ['no-key', 'No Key', 2004],
      ['fifth', 'Never Closed', 2005],
      ['sixth', 'Windows Path', 2006],
      ['seventh', 'An { Escaped Brace', 2007],
      ['eighth', 'Twice', 2008],
      ['eighth', 'The Same Key', 2009],
      ['tenth', 'The Last One', 2011],
    ])
    expect(result).toMatchObject({ read: 11, dropped: 1 })
  })

  it.each([
    ['unclosed-value', 2],
    ['unclosed-value', 10],
    ['stray-brace', 14],
    ['unclosed-entry', 23],
    ['field-twice', 29],
    ['broken-field', 29],
    ['duplicate-key', 30],
    ['no-title', 31],
    ['unclosed-value', 32],
  ])('says %s in line %i', (code, line) => {
    expect(result.issues).toContainEqual(expect.objectContaining({ code, line, source: 'broken.bib' }))
  })
})

it('ends a value that is not closed where the next field of its line begins', () => {
  const { value } = readSource('@inproceedings{broken2020, title={A broken entry, author={Nobody, Ada}, year={2020}\n@misc{q, title="Quote broken, author="Two, Some", year=2018}', { format: 'bibtex' })
  expect(value).toMatchObject([
    { title: 'A broken entry', authors: ['Ada Nobody'], year: 2020 },
    { title: 'Quote broken', authors: ['Some Two'], year: 2018 },
  ])
})

describe('names', () => {
  it.each([
    ['Ada Weaver and Bohr, Birgit', ['Ada Weaver', 'Birgit Bohr']],
    ['WEAVER, A. AND BOHR, B.', ['A. WEAVER', 'B. BOHR']],
    ['{Sand and Sons} and Anderson, Andy', ['Sand and Sons', 'Andy Anderson']],
    ['Ames, A., Bohr, B., Cole, C.', ['A. Ames', 'B. Bohr', 'C. Cole']],
    ['Ann Ames, Birgit Bohr, Carl Cole, Dora Dahl', ['Ann Ames', 'Birgit Bohr', 'Carl Cole', 'Dora Dahl']],
    ['Ames, Ann; Bohr, Birgit', ['Ann Ames', 'Birgit Bohr']],
    ['Weaver, Ada\n   and\tBohr, Birgit', ['Ada Weaver', 'Birgit Bohr']],
    ['{given={Rudi}, family={Dronen}, prefix={van}, useprefix=true}', ['Rudi van Dronen']],
    ['Ames, Ann and Ames, Ann', ['Ann Ames', 'Ann Ames']],
    [' and , and others', undefined],
  ])('%j', (author, names) => {
    expect(one(`@misc{a, title = {T}, author = {${author}}}`)?.authors).toEqual(names)
  })
})

describe('identifiers and addresses', () => {
  it.each([
    [{ doi: '10.1000/a_b' }, 'doi = {10.1000/a\\_b}'],
    [{ doi: '10.1000/x' }, 'url = {http://dx.doi.org/10.1000/X}'],
    [{ arxiv: 'math/0309136' }, 'eprint = {math/0309136}'],
    [{ arxiv: '2401.00001' }, 'url = {https://arxiv.org/abs/2401.00001v2}'],
    [{ arxiv: '2401.00001' }, 'doi = {10.48550/arXiv.2401.00001}'],
    [{ pmid: '123' }, 'eprint = {123}, eprinttype = {pubmed}'],
  ])('finds %j in %s', (identifiers, field) => {
    expect(one(`@misc{a, title = {T}, ${field}}`)?.identifiers).toMatchObject(identifiers)
  })

  it('leaves out what is none, and says so', () => {
    const { value, issues } = readSource('@misc{a, title = {T}, doi = {n/a}, url = {javascript:alert(1)}, year = {soon}}')
    expect(value).toEqual([{ id: 'a', title: 'T', extra: { entrytype: 'misc' } }])
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['bad-doi', 'bad-url', 'bad-year']))
  })
})

describe('what other programs export', () => {
  it('cited references of citation indexes', () => {
    const cited = 'Ames A, 2001, J KNOT, V1, P1, DOI 10.1000/A.1.\n   {[}Anonymous], 2002, KNOTS.'
    expect(one(`@article{ WOS:1,\nTitle = {{T}},\nCited-References = {{${cited}}},\n}`)?.references).toEqual(['10.1000/a.1', '[Anonymous], 2002, KNOTS'])
  })

  it('a heading before the first entry', () => {
    expect(detectFormat('Scopus\nEXPORT DATE: 08 July 2023\n\n@ARTICLE{A2020, title={T}}')).toBe('bibtex')
  })

  it('fields named like object properties', () => {
    const extra = one('@misc{a, title = {T}, __proto__ = {x}, constructor = {y}}')?.extra
    expect(Object.entries(extra ?? {})).toEqual([['entrytype', 'misc'], ['__proto__', 'x'], ['constructor', 'y']])
  })
})

it('refuses a file without entries', () => {
  expect(() => readSource('nothing @ all', { format: 'bibtex' })).toThrow(FormatError)
})
