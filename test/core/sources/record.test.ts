import { describe, expect, it } from 'vitest'
import { readSource, type Issue, type Paper } from '@paperloom/core'

function read(fields: object): { paper: Paper; issues: readonly Issue[] } {
  const { value, issues } = readSource(JSON.stringify([{ title: 'Paper Boats', ...fields }]), { format: 'json' })
  return { paper: value[0]!, issues }
}

describe('fields of a JSON paper', () => {
  it.each([
    ['id', { id: 'b1' }, { id: 'b1' }],
    ['a number as id', { id: 7 }, { id: '7' }],
    ['no id', {}, { id: 'paper-boats' }],
    ['summary', { summary: 'They float.' }, { abstract: 'They float.' }],
    ['white space', { abstract: '  They\r\n float.\u00A0Far. ' }, { abstract: 'They\nfloat. Far.' }],
    ['authors as texts', { authors: ['Ada Byron', ' '] }, { authors: ['Ada Byron'] }],
    [
      'authors as objects',
      { authors: [{ name: 'Ada Byron' }, { name: 'Emmy Noether' }] },
      { authors: ['Ada Byron', 'Emmy Noether'] },
    ],
    ['authors as one text', { authors: 'Ada Byron; Emmy Noether' }, { authors: ['Ada Byron', 'Emmy Noether'] }],
    ['year', { year: 2024 }, { year: 2024 }],
    ['year as text', { year: ' 2024 ' }, { year: 2024 }],
    ['journal', { journal: 'Journal of Ponds' }, { venue: 'Journal of Ponds' }],
    ['booktitle', { booktitle: 'Proc. Ponds' }, { venue: 'Proc. Ponds' }],
    ['keywords', { keywords: ['boats', 'paper'] }, { keywords: ['boats', 'paper'] }],
    ['keywords as one text', { keywords: 'boats; paper' }, { keywords: ['boats', 'paper'] }],
    ['references', { references: ['p1', { id: 'p2' }, { paperId: 'p3' }] }, { references: ['p1', 'p2', 'p3'] }],
    ['doi', { doi: 'https://doi.org/10.1000/ABC' }, { identifiers: { doi: '10.1000/abc' } }],
    [
      'several DOIs in one field',
      { doi: '10.1000/A, https://doi.org/10.1000/B;10.1000/a', extra: { otherIdentifiers: ['7'] } },
      { identifiers: { doi: '10.1000/a' }, extra: { otherIdentifiers: ['7', '10.1000/b'] } },
    ],
    ['arxiv', { arxiv: 'arXiv:2401.00001v3' }, { identifiers: { arxiv: '2401.00001' } }],
    [
      'identifiers',
      { identifiers: { doi: '10.1000/1', pmid: '42' } },
      { identifiers: { doi: '10.1000/1', pmid: '42' } },
    ],
    [
      'external ids',
      { externalIds: { ArXiv: '2401.00001', DOI: '10.1000/1' } },
      { identifiers: { arxiv: '2401.00001', doi: '10.1000/1' } },
    ],
    ['url', { url: 'https://example.org/boats' }, { url: 'https://example.org/boats' }],
    [
      'a repository as url',
      { url: 'https://github.com/a/b' },
      { url: 'https://github.com/a/b', urls: ['https://github.com/a/b'] },
    ],
    [
      'addresses of all kinds',
      {
        urls: ['https://a.org'],
        links: [{ url: 'https://b.org' }],
        github: 'github.com/a/b',
        code: ['https://c.org'],
        repository: { url: 'https://d.org' },
      },
      { urls: ['https://a.org', 'https://b.org', 'https://github.com/a/b', 'https://c.org', 'https://d.org'] },
    ],
    ['unknown fields', { stars: 5, extra: { old: true } }, { extra: { old: true, stars: 5 } }],
    ['empty fields', { abstract: '', authors: [], year: null, venue: null }, {}],
  ])('reads %s', (_, fields, expected) => {
    const { paper, issues } = read(fields)
    expect(paper).toEqual({ id: 'paper-boats', title: 'Paper Boats', ...expected })
    expect(issues).toEqual([])
  })

  it.each(['2023-05-06', '2023', '2023-05-06T10:00:00Z', '6 May 2023'])(
    'takes the year from the date %s and keeps it',
    (date) => {
      expect(read({ date }).paper).toMatchObject({ year: 2023, extra: { date } })
      expect(read({ published: date }).paper).toMatchObject({ year: 2023, extra: { published: date } })
      expect(read({ year: 2020, date }).paper.year).toBe(2020)
      expect(read({ year: date })).toMatchObject({ paper: { year: 2023 }, issues: [] })
    },
  )

  it.each([
    ['bad-field', 'year', { year: 'soon' }],
    ['bad-field', 'year', { year: 2024.5 }],
    ['bad-year', 'year', { year: 24 }],
    ['bad-year', 'year', { year: 20244 }],
    ['bad-field', 'abstract', { abstract: 7 }],
    ['bad-field', 'authors', { authors: 7 }],
    ['bad-field', 'authors', { authors: [{ age: 3 }] }],
    ['bad-field', 'keywords', { keywords: { a: 1 } }],
    ['bad-field', 'id', { id: {} }],
    ['bad-field', 'doi', { doi: 'none' }],
    ['bad-field', 'doi', { doi: '10.1000/a b' }],
    ['bad-field', 'identifiers.arxiv', { identifiers: { arxiv: 'x' } }],
    ['bad-url', 'url', { url: 'javascript:alert(1)' }],
    ['bad-url', 'urls', { urls: ['data:text/html,hi'] }],
    ['bad-url', 'code', { code: 'on request' }],
  ])('warns %s at %s and keeps the paper: %j', (code, path, fields) => {
    const { paper, issues } = read(fields)
    expect(paper).toEqual({ id: 'paper-boats', title: 'Paper Boats' })
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', code, path: `[0].${path}` })])
  })

  it('gives what it wrote: reading a paper again changes nothing', () => {
    const { paper } = read({
      id: 'b1',
      abstract: 'They float.',
      authors: ['Ada Byron'],
      year: 2020,
      venue: 'Ponds',
      url: 'https://x.org/b',
      urls: ['https://x.org/c'],
      keywords: ['boats'],
      doi: '10.1000/1',
      openalex: 'W1',
      semanticScholar: 'abc',
      references: ['r'],
      stars: 5,
      date: '2020-01-01',
    })
    expect(readSource(JSON.stringify([paper])).value).toEqual([paper])
  })
})
