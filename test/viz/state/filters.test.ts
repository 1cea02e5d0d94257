import { describe, expect, it } from 'vitest'
import { fitFilters, isFiltering, isFilteringPapers, NO_FILTERS, toggleFilter, type Filters } from '../../../packages/viz/src/state/filters.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const index = createMapIndex(map)

describe('toggleFilter', () => {
  it('puts a value in and takes it out again', () => {
    const once = toggleFilter(NO_FILTERS, 'communities', 'c2')
    expect(once.communities).toEqual(['c2'])
    expect(toggleFilter(once, 'communities', 'c1').communities).toEqual(['c2', 'c1'])
    expect(toggleFilter(once, 'communities', 'c2')).toEqual(NO_FILTERS)
  })

  it('keeps kinds in one order, so that one choice has one address', () => {
    const first = toggleFilter(toggleFilter(NO_FILTERS, 'kinds', 'repository'), 'kinds', 'dataset')
    const second = toggleFilter(toggleFilter(NO_FILTERS, 'kinds', 'dataset'), 'kinds', 'repository')
    expect(first).toEqual(second)
    expect(toggleFilter(toggleFilter(NO_FILTERS, 'linkKinds', 'shared-method'), 'linkKinds', 'citation').linkKinds).toEqual(['citation', 'shared-method'])
  })
})

describe('isFiltering', () => {
  it('tells filters of papers from those of links', () => {
    expect(isFiltering(NO_FILTERS)).toBe(false)
    expect(isFiltering({ ...NO_FILTERS, minWeight: 0.1 })).toBe(true)
    expect(isFilteringPapers({ ...NO_FILTERS, minWeight: 0.1, linkKinds: ['citation'] })).toBe(false)
    expect(isFilteringPapers({ ...NO_FILTERS, years: [2019, 2020] })).toBe(true)
  })
})

describe('fitFilters', () => {
  it('takes out what the map does not know', () => {
    const foreign: Filters = { ...NO_FILTERS, communities: ['c1', 'gone', 'c1'], venues: ['Nowhere'], entities: ['__proto__'], minWeight: 99 }
    expect(fitFilters(foreign, index)).toEqual({ ...NO_FILTERS, communities: ['c1'], minWeight: index.facets.heaviest })
  })

  it('keeps the part of the years that the map has; all of them is no filter', () => {
    const years = (first: number, last: number): Filters['years'] => fitFilters({ ...NO_FILTERS, years: [first, last] }, index).years
    expect(years(2019, 2100)).toEqual([2019, 2025])
    expect(years(2021, 2019)).toEqual([2019, 2021])
    expect(years(1900, 2100)).toBeNull()
    expect(years(1900, 1950)).toBeNull()
  })

  it('gives back the same object where all is known', () => {
    const fine = { ...NO_FILTERS, communities: ['c1'] }
    expect(fitFilters(fine, index)).toBe(fine)
  })
})

describe('the facets of a map', () => {
  const { facets } = index

  it('know years, venues and the heaviest link', () => {
    expect(facets.years).toEqual([2018, 2025])
    expect(new Set(facets.venues)).toEqual(new Set(map.papers.map(({ venue }) => venue)))
    expect(facets.heaviest).toBe(Math.max(...map.links.map(({ weight }) => weight)))
  })

  it('are empty where the map says nothing', () => {
    const bare = createMapIndex({ ...map, papers: map.papers.map(({ id, title, x, y }) => ({ id, title, x, y, community: null })), links: [], mentions: [] }).facets
    expect(bare).toMatchObject({ years: null, venues: [], linkKinds: [], heaviest: 0 })
  })
})
