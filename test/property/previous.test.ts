import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildMap, parseMap, toMapJson, type PaperMap } from '@paperloom/core'
import { makePapers } from '../bench/madeUpPapers.mjs'

const PAPERS = makePapers(60)

test('a map that continues another has the links of a build from nothing, and moves no paper', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PAPERS, { minLength: 5 }), fc.shuffledSubarray(PAPERS, { minLength: 20 }), (early, late) => {
      const { value: previous } = buildMap(early)
      const { value: map } = buildMap(late, { previous })
      const { value: fresh } = buildMap(late)
      expect(map.links).toEqual(fresh.links)
      expect(map.mentions).toEqual(fresh.mentions)
      expect(parseMap(toMapJson(map))).toEqual({ value: map, issues: [] })
      const places = new Map(previous.papers.map(({ id, x, y }) => [id, [x, y]]))
      const kept = map.papers.filter(({ id }) => places.has(id))
      for (const { id, x, y } of kept) expect([x, y]).toEqual(places.get(id))
      expect(new Set(map.papers.map(({ x, y }) => `${x} ${y}`)).size).toBe(map.papers.length)
      expect(groupsOf(map)).toEqual(groupsOf(fresh))
    }),
    { numRuns: 15 },
  )
})

test('the same papers again: the same communities, ids and places', () => {
  const { value: previous } = buildMap(PAPERS)
  const { value: map } = buildMap([...PAPERS].reverse(), { previous })
  expect(map.papers).toEqual(previous.papers)
  expect(map.communities).toEqual(previous.communities)
  expect(map.parameters.continues).toBe(previous.parameters.corpusHash)
})

test('the order of the papers does not show', () => {
  const { value: previous } = buildMap(PAPERS.slice(0, 30))
  const expected = toMapJson(buildMap(PAPERS, { previous }).value)
  fc.assert(
    fc.property(fc.shuffledSubarray(PAPERS, { minLength: PAPERS.length }), (papers) => toMapJson(buildMap(papers, { previous }).value) === expected),
    { numRuns: 8 },
  )
})

/** The communities as sets of papers. */
function groupsOf({ papers }: PaperMap): string[] {
  const groups = new Map<string | null, string[]>()
  for (const { id, community } of papers) groups.set(community, [...(groups.get(community) ?? []), id])
  return [...groups.values()].map((ids) => ids.join(' ')).sort()
}
