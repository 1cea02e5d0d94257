import { describe, expect, test } from 'vitest'
import { createCorpus, FormatError, readSource } from '@paperloom/core'
import { createIssueCollector } from '../../../packages/core/src/sources/issueCollector.js'

/** More than a call can take as arguments. */
const MANY = 150_000

describe('many of one thing never run out of stack', () => {
  test('lines of one block, each a paragraph', () => {
    expect(() => readSource(`${'boats '.repeat(40)}\n${'#\n'.repeat(MANY)}`, { format: 'papers-page' })).toThrow(FormatError)
  })

  test('references in a note', () => {
    const { value } = readSource(`@article{a, title = {Boats}, note = {cites: ${Array.from({ length: MANY }, (_, index) => `k${String(index)}`).join(',')}}}`)
    expect(value[0]!.references).toHaveLength(MANY)
  })

  test('entries that one inherits from', () => {
    const keys = Array.from({ length: MANY }, (_, index) => `k${String(index)}`)
    const text = `@article{a, title = {Boats}, xdata = {${keys.join(',')}}}\n${keys.map((key) => `@xdata{${key}, year = {2001}}\n`).join('')}`
    expect(readSource(text, { format: 'bibtex' }).value).toMatchObject([{ title: 'Boats', year: 2001 }])
  })

  test('papers with one id', () => {
    const papers = Array.from({ length: MANY }, (_, index) => ({ id: 'a', title: `Boats ${String(index)}` }))
    expect(new Set(createCorpus(papers).value.papers.map(({ id }) => id)).size).toBe(MANY)
  })
})

test('a first line longer than a megabyte is a line all the same', () => {
  const work = (id: string, words: string): string => JSON.stringify({ id: `https://openalex.org/${id}`, display_name: 'Boats', publication_year: 2001, abstract: words })
  const { format, value } = readSource(`${work('W1', 'float '.repeat(400_000))}\n${work('W2', 'float')}\n`)
  expect([format, value.map(({ id }) => id)]).toEqual(['openalex', ['W1', 'W2']])
  expect(readSource(`${JSON.stringify({ title: 'Boats', abstract: 'float '.repeat(400_000) })}\n{"title": "Kites"}`).value).toHaveLength(2)
})

test('of issues of one kind so many are listed, and how many more there are', () => {
  const issues = createIssueCollector('a.txt')
  for (let line = 1; line <= 10_003; line++) issues.add('error', 'broken-line', 'broken', { line })
  issues.add('note', 'other', 'another', {})
  expect(issues.issues).toHaveLength(10_000 + 1 + 1)
  expect(issues.issues.at(-2)).toEqual({ severity: 'note', code: 'other', message: 'another', source: 'a.txt' })
  expect(issues.issues.at(-1)).toEqual({ severity: 'error', code: 'broken-line', message: 'more of this kind were found than are listed: 3', source: 'a.txt', count: 3 })
})
