import { describe, expect, it } from 'vitest'
import { createCorpus, readSource, summarizeImport, type ImportSummary, type Paper } from '@paperloom/core'

function summarize(texts: Readonly<Record<string, string>>): ImportSummary {
  const files = Object.entries(texts).map(([source, text]) => ({ source, result: readSource(text, { source }) }))
  const { papers, merges } = createCorpus(files.flatMap(({ result }) => result.value)).value
  return summarizeImport(files, papers, merges)
}

const jsonl = (...papers: readonly unknown[]): string => papers.map((paper) => JSON.stringify(paper)).join('\n')
const boats = { id: 'b', title: 'Paper Boats', abstract: 'We fold.', identifiers: { doi: '10.1234/b' }, references: ['k'] }
const kites = { id: 'k', title: 'Kites', abstract: 'Code: https://github.com/example/kites', year: 2001 }

describe('summarizeImport', () => {
  it('counts what each file gave', () => {
    const summary = summarize({ 'a.jsonl': jsonl(boats, { nothing: 1 }, 7), 'b.json': JSON.stringify([{ ...boats, id: 'other' }, kites]) })
    expect(summary).toMatchObject({ read: 5, kept: 2, merged: 1, dropped: 2 })
    expect(summary.files.map(({ source, format, read, kept, merged, dropped }) => [source, format, read, kept, merged, dropped])).toEqual([
      ['a.jsonl', 'jsonl', 3, 1, 0, 2],
      ['b.json', 'json', 2, 1, 1, 0],
    ])
    expect(summary.files[0]!.reasons.map(({ severity, code, count, places }) => [severity, code, count, places])).toEqual([
      ['error', 'no-title', 1, [2]],
      ['error', 'not-a-paper', 1, [3]],
      ['note', 'format-detected', 1, []],
    ])
  })

  it('gives a record that has the id of another to the later file', () => {
    const { files } = summarize({ 'a.json': JSON.stringify([boats]), 'b.json': JSON.stringify([boats]) })
    expect(files.map(({ kept, merged }) => [kept, merged])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('says how many papers have each field', () => {
    const { coverage } = summarize({ 'a.jsonl': jsonl(boats, kites, { title: 'Tides', urls: ['https://github.com/example/tides'] }) })
    const percents = Object.fromEntries(coverage.map(({ field, percent }) => [field, percent]))
    expect(percents).toEqual({ abstract: 66.7, authors: 0, year: 33.3, venue: 0, keywords: 0, identifiers: 33.3, references: 33.3, repository: 66.7 })
  })

  it.each([
    [10, 'good', 'all papers have references: links by citations will be good'],
    [8, 'good', 'references missing in 20 % of the papers: links by citations will be good'],
    [5, 'fair', 'references missing in 50 % of the papers: links by citations will be fair'],
    [4, 'weak', 'references missing in 60 % of the papers: links by citations will be weak'],
    [0, 'none', 'references missing in 100 % of the papers: there will be no links by citations'],
  ])('says what %i of 10 papers with references mean', (count, strength, message) => {
    const papers: Paper[] = Array.from({ length: 10 }, (_, index) => ({ id: String(index), title: 'T', ...(index < count ? { references: ['x'] } : {}) }))
    expect(summarizeImport([], papers, []).outlook).toContainEqual({ kinds: ['citation', 'bibliographic-coupling', 'co-citation'], strength, message })
  })

  it('is quiet about nothing', () => {
    expect(summarizeImport([], [], [])).toMatchObject({ files: [], read: 0, kept: 0, outlook: [] })
  })

  it('counts an issue as many times as it stands for', () => {
    const issues = [{ severity: 'error', code: 'no-title', message: 'no title', line: 1 }, { severity: 'error', code: 'no-title', message: 'more', count: 40 }] as const
    const summary = summarizeImport([{ source: 'a.bib', result: { value: [], issues, format: 'bibtex', read: 41, dropped: 41 } }], [], [])
    expect(summary.files[0]!.reasons).toEqual([{ severity: 'error', code: 'no-title', count: 41, places: [1], message: 'no title' }])
  })
})
