import type { Issue } from '@paperloom/core'
import { expect, it } from 'vitest'
import { describeReport, groupIssues } from '../../packages/viz/src/panels/importReport.js'
import { withImports } from '../../packages/viz/src/words/importWords.js'
import { findWords } from '../../packages/viz/src/words/words.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'

const words = withImports(findWords('en')!)

it('says in words what became of the records', () => {
  const map = createMadeUpMap({ papers: 5, communities: 1 })
  const told = (report: object): string => describeReport({ ...map, report: { ...map.report, ...report } }, words)
  expect(told({ read: 5 })).toBe('5 records read: 5 papers on the map.')
  expect(told({ read: 1300, merged: 3, dropped: 1200 })).toBe('1,300 records read: 5 papers on the map, 3 merged with another, 1,200 left out.')
})

it('tells the same remark about one file once, with the place of the first', () => {
  const issue = (source: string | undefined, line: number | undefined, code = 'no-title'): Issue => ({
    severity: 'warning', code, message: 'a record has no title', ...(source === undefined ? {} : { source }), ...(line === undefined ? {} : { line }),
  })
  expect(groupIssues([issue('a.bib', 3), issue('a.bib', 9), issue('b.bib', 1), issue(undefined, undefined, 'other'), { ...issue('a.bib', undefined), count: 7 }], words)).toEqual([
    { place: 'a.bib, line 3: ', message: 'a record has no title', count: 9 },
    { place: 'b.bib, line 1: ', message: 'a record has no title', count: 1 },
    { place: '', message: 'a record has no title', count: 1 },
  ])
})
