import { describe, expect, it } from 'vitest'
import { FormatError, UsageError, detectFormat, readSource } from '@paperloom/core'

const first = { title: 'Paper Boats', abstract: 'They float.' }
const second = { title: 'Paper Kites', abstract: 'They fly.' }
const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n')

describe('detectFormat', () => {
  it.each([
    ['json', '[]'],
    ['json', ' [\n {"title": "a"}]'],
    ['json', '{"papers": []}'],
    ['json', '\uFEFF{"title": "a"}'],
    ['json', '{"papers": [\n{"title": "a"},\n{"title": "b"}\n]}'],
    ['json', '{\n  "papers": [\n'],
    ['jsonl', lines(first, second)],
    ['jsonl', lines(first, second).replaceAll('\n', '\r\n')],
    ['jsonl', `{"title": "broken\n${lines(first, second)}`],
    ['jsonl', `${lines(first)}\n[1,2]\n"str"\n7`],
    ['papers-page', 'A Title of Some Kind\n\nAn abstract follows it.'],
    ['papers-page', '[1] A Title of Some Kind\n\nAn abstract follows it.'],
    [null, ''],
    [null, ' \n\t'],
    [null, '%PDF-1.4\0\0\u0001'],
    [null, '<!DOCTYPE html><p>A paper'],
    ['bibtex', '@article{key, title = {A}}'],
    ['ris', 'TY  - JOUR\nTI  - A'],
    ['papers-page', 'A Title of Some Kind\n\nWe write TY - and PMID- in prose, and %0 too.'],
    [null, '1 2 3'],
  ])('says %s of %j', (format, text) => {
    expect(detectFormat(text)).toBe(format)
  })
})

describe('readSource', () => {
  it('tells which format it found, and nothing where it was told', () => {
    expect(readSource('[]', { source: 'a.json' }).issues).toEqual([
      expect.objectContaining({ severity: 'note', code: 'format-detected', source: 'a.json' }),
    ])
    expect(readSource('[]', { format: 'json' }).issues).toEqual([])
  })

  it.each([
    ['an empty text', '', /is empty/],
    ['HTML', '<html><body>', /HTML/],
    ['data without a work', '@xdata{a, year = 2001}', /no BibTeX entry/],
    ['a spreadsheet', 'PK\u0003\u0004\0\0', /save it as CSV/],
    ['a PDF', '%PDF-1.4\0\0\u0001', /is a PDF/],
    ['a binary file', '\u0001\u0002\0\0', /format/],
    ['broken JSON', '[{"title": "a"', /valid JSON/],
    ['JSON without papers', '{"rows": []}', /"papers"/],
    ['numbers', '1 2 3', /format/],
  ])('throws on %s and says what to do', (_, text, message) => {
    expect(() => readSource(text, { source: 'in.txt' })).toThrow(FormatError)
    expect(() => readSource(text, { source: 'in.txt' })).toThrow(/in\.txt/)
    expect(() => readSource(text)).toThrow(message)
  })

  it('throws where the format asked for is not what the text is', () => {
    expect(() => readSource('A title', { format: 'json' })).toThrow(FormatError)
    expect(() => readSource('A title', { format: 'jsonl' })).toThrow(/not one line/)
    expect(() => readSource('[]', { format: 'docx' as 'json' })).toThrow(UsageError)
  })

  it('reads the papers of an array, of an object, of one paper, of lines', () => {
    const papers = [first, second]
    const expected = [
      { id: 'paper-boats', ...first },
      { id: 'paper-kites', ...second },
    ]
    expect(readSource(JSON.stringify(papers)).value).toEqual(expected)
    expect(readSource(JSON.stringify({ papers })).value).toEqual(expected)
    expect(readSource(JSON.stringify(first)).value).toEqual([expected[0]])
    expect(readSource(lines(...papers)).value).toEqual(expected)
    expect(readSource(`\uFEFF\n${lines(...papers)}\n\n`).value).toEqual(expected)
  })

  it('reads the papers of a map, without their places', () => {
    const place = { community: 'c1', x: 1, y: 2, links: [{ url: 'https://x.org', kind: 'other', key: 'x.org' }] }
    const map = { format: 'paperloom-map', version: 1, papers: [{ id: 'a', ...first, ...place }] }
    expect(readSource(JSON.stringify(map)).value).toEqual([{ id: 'a', ...first }])
  })

  it('keeps the rest where a record is broken', () => {
    const result = readSource(JSON.stringify([first, 7, null, { abstract: 'no title' }, { title: ' ' }, second]))
    expect(result).toMatchObject({ read: 6, dropped: 4 })
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path])).toEqual([
      ['not-a-paper', '[1]'],
      ['not-a-paper', '[2]'],
      ['no-title', '[3]'],
      ['no-title', '[4]'],
    ])
  })

  it('tells the line of a broken line', () => {
    const result = readSource(`${lines(first)}\n{"title": \n\n${lines(second)}`, { format: 'jsonl' })
    expect(result).toMatchObject({ read: 3, dropped: 1 })
    expect(result.issues).toEqual([expect.objectContaining({ code: 'broken-line', line: 2, severity: 'error' })])
  })

  it('is not harmed by fields named like object internals', () => {
    const text = '[{"title": "A Boat", "__proto__": {"polluted": true}, "constructor": 1, "toString": "x"}]'
    const paper = readSource(text).value[0]!
    expect(Object.keys(paper.extra!).sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect('polluted' in {}).toBe(false)
    expect(Object.getPrototypeOf(paper.extra)).toBe(Object.prototype)
    expect(JSON.parse(JSON.stringify(paper.extra))).toEqual(paper.extra)
  })
})

describe('JSON nested without end', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}"]\\"]"${']'.repeat(depth)}`
  const paper = (depth: number): string => `{"title": "A Boat", "x": ${deep(depth)}}`

  it('is refused, or its line dropped', () => {
    for (const text of [deep(200_000), `[${paper(200_000)}]`, paper(256)]) {
      expect(() => readSource(text, { format: 'json' })).toThrow(/nested more than 256 deep/)
      expect(() => readSource(text, { format: 'openalex' })).toThrow(FormatError)
    }
    const { value, issues } = readSource(`${paper(200_000)}\n${paper(3)}`, { format: 'jsonl' })
    expect(value.map(({ title }) => title)).toEqual(['A Boat'])
    expect(issues).toEqual([expect.objectContaining({ severity: 'error', code: 'too-deep', line: 1 })])
  })

  it('is kept where it has one', () => {
    expect(readSource(paper(255), { format: 'json' }).value).toHaveLength(1)
  })
})
