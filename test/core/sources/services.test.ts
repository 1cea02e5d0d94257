import { describe, expect, it } from 'vitest'
import { FormatError, detectFormat, readSource, type Paper, type SourceFormat } from '@paperloom/core'
import { outlineJson } from '../../../packages/core/src/sources/json/outlineJson.js'

const read = (value: unknown): ReturnType<typeof readSource> => readSource(JSON.stringify(value))
const first = (value: unknown): Paper => read(value).value[0]!

const work = {
  id: 'https://openalex.org/W101',
  doi: 'https://doi.org/10.1234/KNOT.8',
  title: 'Paper Boats on Still Ponds',
  display_name: 'Paper Boats on Still Ponds',
  publication_year: 2019,
  ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/123456' },
  primary_location: { landing_page_url: 'https://example.org/boats', source: { display_name: 'Journal of Knot Theory' } },
  authorships: [{ author: { display_name: 'Ada Weaver' } }, { raw_author_name: 'Birgit Bohr', author: {} }],
  keywords: [{ display_name: 'Boats' }],
  referenced_works: ['https://openalex.org/W7', 'https://openalex.org/W8'],
  abstract_inverted_index: { 'We': [0], 'fold': [1, 4], 'boats': [2], 'and': [3], 'constructor': [5] },
  counts_by_year: [{ year: 2020, cited_by_count: 1 }],
  type: 'article',
}

describe('OpenAlex', () => {
  it('gives every field its place, and says what it left out', () => {
    const { value, issues, format } = read({ meta: { count: 1 }, results: [work] })
    expect(format).toBe('openalex')
    expect(value).toEqual([
      {
        id: 'W101',
        title: 'Paper Boats on Still Ponds',
        abstract: 'We fold boats and fold constructor',
        authors: ['Ada Weaver', 'Birgit Bohr'],
        year: 2019,
        venue: 'Journal of Knot Theory',
        url: 'https://example.org/boats',
        keywords: ['Boats'],
        identifiers: { doi: '10.1234/knot.8', openalex: 'W101', pmid: '123456' },
        references: ['W7', 'W8'],
        extra: { type: 'article' },
      },
    ])
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'note', code: 'fields-left-out', message: expect.stringContaining('counts_by_year') as string }))
  })

  it('is read one work a line, broken lines told of', () => {
    const lines = [work, { ...work, id: 'https://openalex.org/W102' }].map((one) => JSON.stringify(one))
    const result = readSource([lines[0], '{"id": ', lines[1]].join('\r\n'))
    expect(result).toMatchObject({ format: 'openalex', read: 3, dropped: 1 })
    expect(result.value.map(({ id }) => id)).toEqual(['W101', 'W102'])
    expect(result.issues).toContainEqual(expect.objectContaining({ code: 'broken-line', line: 2 }))
  })

  it('does not trust positions', () => {
    const abstract = first({ ...work, abstract_inverted_index: { a: [0, -1, 1e9, 1.5, '2'], b: 'x', c: [1] } }).abstract
    expect(abstract).toBe('a c')
  })
})

describe('Crossref', () => {
  const item = {
    'DOI': '10.1234/KNOT.8',
    'is-referenced-by-count': 3,
    'title': ['Paper Boats on <i>Still</i> Ponds'],
    'subtitle': ['A Study'],
    'abstract': '<jats:title>Abstract</jats:title><jats:p>We fold boats &amp; wait.</jats:p><jats:p>They float.</jats:p>',
    'author': [{ given: 'Ada', family: 'Weaver' }, { name: 'Harbour Consortium' }],
    'issued': { 'date-parts': [[2019, 5]] },
    'container-title': ['Journal of Knot Theory'],
    'URL': 'https://doi.org/10.1234/knot.8',
    'reference': [{ DOI: '10.1234/SLOW.1' }, { unstructured: 'Cole, C. Kites. 2003.' }, { 'author': 'Dahl', 'year': '2004', 'article-title': 'Tides' }],
    'type': 'journal-article',
  }

  it('is read from an answer, a single work, and a list', () => {
    const expected = {
      id: '10.1234/knot.8',
      title: 'Paper Boats on Still Ponds: A Study',
      abstract: 'We fold boats & wait.\nThey float.',
      authors: ['Ada Weaver', 'Harbour Consortium'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      url: 'https://doi.org/10.1234/knot.8',
      identifiers: { doi: '10.1234/knot.8' },
      references: ['10.1234/SLOW.1', 'Cole, C. Kites. 2003.', 'Dahl, 2004, Tides'],
      extra: { 'is-referenced-by-count': 3, 'type': 'journal-article' },
    }
    expect(read({ status: 'ok', message: { items: [item] } })).toMatchObject({ format: 'crossref', read: 1, value: [expected] })
    expect(first({ 'status': 'ok', 'message-type': 'work', 'message': item })).toEqual(expected)
    expect(first([item])).toEqual(expected)
  })

  it('takes the next date where the first is empty', () => {
    expect(first({ message: { ...item, 'issued': { 'date-parts': [[null]] }, 'published-online': { 'date-parts': [[2018]] } } }).year).toBe(2018)
  })
})

describe('Semantic Scholar', () => {
  const paper = {
    paperId: 'abc',
    externalIds: { DOI: '10.1234/knot.8', ArXiv: '2001.00001', PubMed: '99', CorpusId: 5 },
    title: 'Paper Boats',
    abstract: null,
    year: 2020,
    authors: [{ authorId: '1', name: 'Ada Weaver' }],
    journal: { name: 'Journal of Knot Theory' },
    references: [{ paperId: 'def', title: 'Kites' }, { paperId: 'ghi', externalIds: { DOI: '10.1/x' } }, { paperId: null, title: 'Tides' }],
    embedding: { vector: [1] },
  }

  it('is read, alone, in pages, in batches', () => {
    expect(first(paper)).toEqual({
      id: 'abc',
      title: 'Paper Boats',
      authors: ['Ada Weaver'],
      year: 2020,
      venue: 'Journal of Knot Theory',
      identifiers: { doi: '10.1234/knot.8', arxiv: '2001.00001', semanticScholar: 'abc', pmid: '99' },
      references: ['def', '10.1/x', 'Tides'],
    })
    expect(read({ total: 1, data: [paper] })).toMatchObject({ format: 'semantic-scholar', read: 1 })
    expect(read({ data: [{ contexts: [], citedPaper: paper }] }).value).toEqual([first(paper)])
    const batch = read([paper, null])
    expect(batch).toMatchObject({ read: 2, dropped: 1 })
    expect(batch.issues).toContainEqual(expect.objectContaining({ code: 'not-a-paper', path: '[1]' }))
  })
})

describe('Papers with Code', () => {
  it('joins the rows of one paper', () => {
    const row = { paper_url: 'https://paperswithcode.com/paper/paper-boats', paper_title: 'Paper Boats', paper_arxiv_id: '2001.00001', is_official: true }
    const { value, format, issues } = read([{ ...row, repo_url: 'https://github.com/a/b' }, { ...row, repo_url: 'https://github.com/c/d' }])
    expect(format).toBe('papers-with-code')
    expect(value).toEqual([
      {
        id: 'paper-boats',
        title: 'Paper Boats',
        url: 'https://paperswithcode.com/paper/paper-boats',
        urls: ['https://github.com/a/b', 'https://github.com/c/d'],
        identifiers: { arxiv: '2001.00001' },
        extra: { is_official: true },
      },
    ])
    expect(issues).toContainEqual(expect.objectContaining({ code: 'rows-joined' }))
  })

  it('reads papers with abstracts', () => {
    const paper = { paper_url: 'https://paperswithcode.com/paper/x', arxiv_id: null, title: 'X', abstract: 'Y.', authors: ['Ada Weaver'], tasks: ['Folding'], date: '2020-01-02', methods: [{ name: 'Pond' }] }
    expect(first([paper])).toMatchObject({ title: 'X', abstract: 'Y.', authors: ['Ada Weaver'], year: 2020, keywords: ['Folding', 'Pond'] })
  })
})

describe('CSL-JSON', () => {
  const item = {
    'id': 'weaver2019',
    'type': 'article-journal',
    'title': 'Paper Boats on <span class="nocase">Ponds</span>',
    'author': [{ 'family': 'Berg', 'given': 'Piet', 'non-dropping-particle': 'van der' }, { literal: 'Harbour Consortium' }],
    'issued': { 'date-parts': [['2019', 5]] },
    'container-title': 'Journal of Knot Theory',
    'DOI': '10.1234/knot.8',
    'keyword': 'boats, ponds',
    'note': 'arXiv: 2001.00001',
    'volume': '8',
  }

  it('is read as a list, with items, by key, one a line', () => {
    const expected = {
      id: 'weaver2019',
      title: 'Paper Boats on Ponds',
      authors: ['Piet van der Berg', 'Harbour Consortium'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      keywords: ['boats', 'ponds'],
      identifiers: { doi: '10.1234/knot.8', arxiv: '2001.00001' },
      extra: { type: 'article-journal', note: 'arXiv: 2001.00001', volume: '8' },
    }
    for (const document of [[item], { items: [item] }, { weaver2019: item }]) {
      expect(read(document)).toMatchObject({ format: 'csl-json', read: 1, value: [expected] })
    }
    expect(readSource(`${JSON.stringify(item)}\n${JSON.stringify(item)}`)).toMatchObject({ format: 'csl-json', read: 2 })
  })

  it.each([
    [{ raw: 'May 2019' }, 2019],
    [{ literal: '2019?' }, 2019],
    ['2019-05-01', 2019],
    [2019, 2019],
    [{ 'date-parts': [[]] }, undefined],
  ])('reads the date %j', (issued, year) => {
    expect(first([{ ...item, issued }]).year).toBe(year)
  })
})

describe('Zotero JSON', () => {
  const item = {
    itemType: 'conferencePaper',
    key: 'ABCD1234',
    title: 'Paper Boats',
    creators: [{ creatorType: 'editor', name: 'Nobody' }, { creatorType: 'author', firstName: 'Ada', lastName: 'Weaver' }, { creatorType: 'author', name: 'Harbour Consortium' }],
    proceedingsTitle: 'Proceedings of Ponds',
    date: '05/2019',
    tags: [{ tag: 'boats' }, 'ponds'],
    extra: 'Citation Key: weaver2019\ncites: ames2001,cole2003\nPMID: 99',
    DOI: '10.1234/knot.8',
    attachments: [{ path: '/home/ada/boats.pdf' }],
  }

  it('is read from Better BibTeX and from the web API, without notes and files', () => {
    const { value, format, read: count, issues } = read({ config: {}, items: [item, { itemType: 'note', note: '<p>x' }] })
    expect([format, count]).toEqual(['zotero-json', 1])
    expect(value).toEqual([
      {
        id: 'weaver2019',
        title: 'Paper Boats',
        authors: ['Ada Weaver', 'Harbour Consortium'],
        year: 2019,
        venue: 'Proceedings of Ponds',
        keywords: ['boats', 'ponds'],
        identifiers: { doi: '10.1234/knot.8', pmid: '99' },
        references: ['ames2001', 'cole2003'],
        extra: { itemType: 'conferencePaper', extra: item.extra },
      },
    ])
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['no-paper', 'fields-left-out']))
    expect(read([{ key: 'ABCD1234', version: 1, data: { ...item, extra: '' } }]).value).toMatchObject([{ id: 'ABCD1234', title: 'Paper Boats' }])
  })
})

describe('what is Paperloom\'s own stays so', () => {
  it.each<[SourceFormat, unknown]>([
    ['json', [{ title: 'A', abstract: 'B', extra: { paperId: 'x', DOI: '10.1/x' } }]],
    ['json', [{ title: 'A', identifiers: { doi: '10.1/x' }, paperId: 'x', publication_year: 2001 }]],
    ['json', { papers: [{ title: 'A', abstract: 'the "paperId": is "itemType":' }] }],
    ['json', [{ title: 'A', authors: ['B'], DOI: '10.1/x', year: 2001 }]],
  ])('%s: %j', (format, value) => {
    expect(detectFormat(JSON.stringify(value))).toBe(format)
  })
})

describe('outlineJson', () => {
  it('names the paths of fields, also of a text that is cut off', () => {
    expect([...outlineJson('{"a": {"b": [{"c\\"d": 1, "e": "x: {y"}, {"f"')]).toEqual(['a', 'a.b', 'a.b[].c\\"d', 'a.b[].e'])
    expect([...outlineJson('{"a": 1}\n{"b": 2}')]).toEqual(['a', 'b'])
    expect([...outlineJson(']}{"a": 1')]).toEqual(['a'])
  })
})

it.each<SourceFormat>(['openalex', 'crossref', 'semantic-scholar', 'papers-with-code', 'csl-json', 'zotero-json'])('%s: refuses what is none', (format) => {
  for (const text of ['', '{', '7', '{"a": 1}', '{"a": 1}\n{"b": 2}']) expect(() => readSource(text, { format })).toThrow(FormatError)
})
