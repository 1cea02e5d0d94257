import { describe, expect, it } from 'vitest'
import { createReport } from '../../../packages/core/src/corpus/report.js'
import type { Corpus, Issue } from '@paperloom/core'

const corpus: Corpus = {
  papers: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  merges: [{ kept: 'a', merged: 'c', rule: 'same-doi', score: 1 }],
}
const issue = (code: string, place: Partial<Issue> = {}): Issue => ({ severity: 'note', code, message: code, ...place })

describe('createReport', () => {
  it('adds up', () => {
    expect(createReport(3, corpus, [])).toEqual({ read: 3, kept: 2, merged: 1, dropped: 0, issues: [] })
    expect(createReport(3, corpus, [], { read: 5, dropped: 2, issues: [] })).toMatchObject({
      read: 5,
      kept: 2,
      merged: 1,
      dropped: 2,
    })
  })

  it('orders issues by source, line, path, code and message', () => {
    const ordered = [
      issue('x'),
      issue('a', { source: 'a.json', path: 'papers[2].year' }),
      issue('a', { source: 'a.json', path: 'papers[10].doi' }),
      issue('b', { source: 'b.txt', line: 2 }),
      issue('c', { source: 'b.txt', line: 2 }),
      issue('a', { source: 'b.txt', line: 10 }),
    ]
    const imported = { read: 3, dropped: 0, issues: [ordered[5]!, ordered[2]!, ordered[4]!] }
    expect(createReport(3, corpus, [ordered[3]!, ordered[1]!, ordered[0]!], imported).issues).toEqual(ordered)
  })
})
