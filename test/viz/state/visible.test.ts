import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, type MapPaper } from '@paperloom/core'
import { NO_FILTERS, toggleFilter, type Filters } from '../../../packages/viz/src/state/filters.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { findVisible } from '../../../packages/viz/src/state/visible.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const index = createMapIndex(map)
const { facets } = index
const shared = map.entities.filter(({ id }) => index.papersWith(id).length > 3).map(({ id }) => id)

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  communities: fc.subarray(map.communities.map(({ id }) => id), { maxLength: 3 }),
  venues: fc.subarray([...facets.venues], { maxLength: 2 }),
  years: fc.option(fc.tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 2021, max: 2025 })), { nil: null }),
  kinds: fc.subarray([...ENTITY_KINDS]),
  entities: fc.subarray(shared, { maxLength: 1 }),
  linkKinds: fc.subarray([...facets.linkKinds], { maxLength: 2 }),
  minWeight: fc.double({ min: 0, max: facets.heaviest, noNaN: true }),
})

/** The same rules, one paper at a time. */
function passes(paper: MapPaper, filters: Filters): boolean {
  const { communities, venues, years, kinds, entities } = filters
  const own = new Set(index.entitiesOf(paper.id))
  const has = (kind: string): boolean =>
    kind === 'repository' ? index.withCode.has(paper.id) : [...own].some((id) => index.entities.get(id)?.kind === kind)
  return (
    (communities.length === 0 || communities.includes(paper.community ?? '')) &&
    (venues.length === 0 || venues.includes(paper.venue ?? '')) &&
    (years === null || (paper.year! >= years[0] && paper.year! <= years[1])) &&
    kinds.every(has) &&
    entities.every((id) => own.has(id))
  )
}

describe('findVisible', () => {
  it('lets everything pass where nothing is filtered', () => {
    const { papers, links, paperCount, linkCount } = findVisible(NO_FILTERS, index)
    expect({ papers, links, paperCount, linkCount }).toEqual({ papers: null, links: null, paperCount: 70, linkCount: map.links.length })
  })

  it('is the naive answer for any filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { papers, links, paperCount, linkCount } = findVisible(filters, index)
        const wanted = new Set(map.papers.filter((paper) => passes(paper, filters)).map(({ id }) => id))
        expect(papers ?? wanted).toEqual(wanted)
        expect(paperCount).toBe(wanted.size)
        const kept = map.links.flatMap(({ source, target, weight, evidence }, at) =>
          wanted.has(source) && wanted.has(target) && weight >= filters.minWeight &&
          (filters.linkKinds.length === 0 || evidence.some(({ kind }) => filters.linkKinds.includes(kind)))
            ? [at]
            : [],
        )
        expect(links ?? new Set(kept)).toEqual(new Set(kept))
        expect(linkCount).toBe(kept.length)
      }),
    )
  })

  it('counts what would be shown with each value', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { counts } = findVisible(filters, index)
        const shown = (more: Filters): number => findVisible(more, index).paperCount
        for (const { id } of map.communities) expect(counts.communities.get(id) ?? 0).toBe(shown({ ...filters, communities: [id] }))
        for (const venue of facets.venues) expect(counts.venues.get(venue) ?? 0).toBe(shown({ ...filters, venues: [venue] }))
        for (let year = 2018; year <= 2025; year++) expect(counts.years.get(year) ?? 0).toBe(shown({ ...filters, years: [year, year] }))
        for (const kind of ENTITY_KINDS) {
          const more = filters.kinds.includes(kind) ? filters : toggleFilter(filters, 'kinds', kind)
          expect(counts.kinds.get(kind) ?? 0).toBe(shown(more))
        }
        for (const kind of facets.linkKinds) expect(counts.linkKinds.get(kind)).toBe(findVisible({ ...filters, linkKinds: [kind] }, index).linkCount)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves out a paper without a year once years are chosen', () => {
    const papers = map.papers.map((paper, at) => (at === 0 ? { ...paper, year: undefined } : paper)) as MapPaper[]
    const { papers: shown } = findVisible({ ...NO_FILTERS, years: [2018, 2024] }, createMapIndex({ ...map, papers }))
    expect(shown!.has(papers[0]!.id)).toBe(false)
  })
})
