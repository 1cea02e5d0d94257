import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { buildMap, parseLoom, toLoom, type Paper } from '@paperloom/core'
import { readPaperText } from '../../packages/core/src/extraction/paperText.js'

setFlagsFromString('--allow-natives-syntax')
const haveSameClass = runInThisContext('(some, other) => %HaveSameMap(some, other)') as (some: object, other: object) => boolean

/** How many hidden classes objects have. */
function countClasses(objects: readonly object[]): number {
  const classes: object[] = []
  for (const object of objects) if (!classes.some((known) => haveSameClass(known, object))) classes.push(object)
  return classes.length
}

// Objects that are many take three times the room, and are read several times as slowly, where each has a class of its own.
const COUNT = 60
const MOST = 12

const papers = Array.from({ length: COUNT }, (_, index): Paper => ({
  id: `p${String(index)}`,
  title: `TideNet ${String(index)}: Tidal Forecasting with Lunar Attention`,
  abstract: `We train lunar attention (LA) on TideBench. Gauge ${String(index)} is left out of harmonic drift.`,
  year: 2000 + index,
  venue: 'Made-up Letters',
  ...(index % 2 === 0 && { keywords: ['storm surge'] }),
}))
const { value: map } = buildMap(papers)
const { value: read } = parseLoom(toLoom(map))

test.each([
  ['papers of a map', map.papers],
  ['papers of a file', read.papers],
  ['entities', map.entities],
  ['entities of a file', read.entities],
  ['mentions', map.mentions],
  ['mentions of a file', read.mentions],
  ['links', map.links],
  ['links of a file', read.links],
  ['evidence', map.links.flatMap(({ evidence }) => evidence)],
  ['evidence of a file', read.links.flatMap(({ evidence }) => evidence)],
  ['texts whose words are read', papers.map(readPaperText)],
])('%s share their hidden classes', (_, objects: readonly object[]) => {
  expect(countClasses(objects)).toBeLessThanOrEqual(MOST)
})

test('what is looked at is more than there may be classes', () => {
  for (const list of [map.papers, map.mentions, map.links, read.papers]) expect(list.length).toBeGreaterThan(4 * MOST)
})
