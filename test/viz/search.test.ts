import { describe, expect, it } from 'vitest'
import { createSearchIndex, groupHits, readScope } from '../../packages/viz/src/panels/searchIndex.js'
import { isWebAddress } from '../../packages/viz/src/panels/h.js'
import { createMapIndex } from '../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const search = createSearchIndex(createMapIndex(map))

describe('createSearchIndex', () => {
  it('finds half-typed and misspelt names', () => {
    expect(search.find('chorus', 5).map(({ name }) => name)).toContain('ChorusSet')
    expect(search.find('choruset', 5).map(({ name }) => name)).toContain('ChorusSet')
  })

  it('finds papers by title and author, and communities by label', () => {
    const paper = map.papers[3]!
    expect(search.find(paper.title, 3)[0]).toMatchObject({ kind: 'paper', name: paper.title })
    expect(search.find('weaver', 50).some(({ kind }) => kind === 'paper')).toBe(true)
    expect(search.find('bird song', 5)).toContainEqual(expect.objectContaining({ kind: 'community', id: 'c2' }))
  })

  it('finds nothing for nonsense and at most what is asked for', () => {
    expect(search.find('qqqqzzzz', 5)).toEqual([])
    expect(search.find('t', 4).length).toBeLessThanOrEqual(4)
  })

  it('finds misspelt names only where none is written so', () => {
    const papers = (['tree search', 'rewards', 'trees'] as const).map((title) => ({ ...map.papers[0]!, id: title, title }))
    const few = createSearchIndex(createMapIndex({ ...map, papers: [...papers, { ...map.papers[0]!, id: 'free', title: 'reward-free' }], links: [], mentions: [], citations: [], communities: [], entities: [] }))
    expect(few.find('tree', 9).map(({ id }) => id).sort()).toEqual(['tree search', 'trees'])
    expect(few.find('treesd', 9).map(({ id }) => id)).toContain('trees')
  })

  it('suggests what most papers share', () => {
    const suggested = search.suggest(6)
    expect(suggested).toHaveLength(6)
    expect(suggested.map(({ papers }) => papers)).toEqual(suggested.map(({ papers }) => papers).sort((a, b) => b - a))
  })
})

describe('a word before a colon', () => {
  it('narrows the search to a kind', () => {
    const all = search.find('chorus', 20)
    const datasets = search.find('dataset: chorus', 20)
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    expect(new Set(datasets.map(({ kind }) => kind))).toEqual(new Set(['dataset']))
    expect(datasets[0]).toMatchObject({ name: 'ChorusSet' })
    expect(search.find('code: made-up', 3).every(({ kind }) => kind === 'repository')).toBe(true)
  })

  it('looks for authors and venues alone', () => {
    const written = search.find('author: weaver', 100)
    expect(written.length).toBeGreaterThan(0)
    for (const { id } of written) expect(map.papers.find((paper) => paper.id === id)!.authors!.join()).toContain('Weaver')
    expect(search.find('venue: looms', 100)).toHaveLength(map.papers.filter(({ venue }) => venue === 'Workshop on Looms').length)
  })

  it('gives those of most papers where nothing follows', () => {
    const found = search.find('method:', 4)
    expect(found).toHaveLength(4)
    expect(found.every(({ kind }) => kind === 'method')).toBe(true)
    expect(found.map(({ papers }) => papers)).toEqual(found.map(({ papers }) => papers).sort((a, b) => b - a))
    expect(search.find('dataset:', 1000)).toHaveLength(map.entities.filter(({ kind }) => kind === 'dataset').length)
  })

  it('may stand in the plural and in capitals, and is a word like any other elsewhere', () => {
    expect(readScope('Methods: tree').scope.kinds).toEqual(['method'])
    expect(readScope('communities:').scope.kinds).toEqual(['community'])
    expect(readScope('SPaR: self-play')).toMatchObject({ words: 'SPaR: self-play' })
    expect(readScope('constructor: x').words).toBe('constructor: x')
    expect(readScope('tree').scope.kinds).toHaveLength(6)
  })
})

describe('groupHits', () => {
  it('puts kinds together, the best hit first, and loses none', () => {
    const hits = search.find('tidal', 12)
    const groups = groupHits(hits)
    expect(groups[0]!.hits[0]).toBe(hits[0])
    expect(new Set(groups.flatMap((group) => group.hits))).toEqual(new Set(hits))
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
  })
})

describe('isWebAddress', () => {
  it.each(['https://a.org', 'http://a.org/x?y', 'HTTPS://A.ORG'])('lets %s through', (address) => {
    expect(isWebAddress(address)).toBe(true)
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:x', 'data:text/html,x', 'ftp://a.org', '//a.org', 'https://', '', 'vbscript:x'])(
    'stops %j',
    (address) => {
      expect(isWebAddress(address)).toBe(false)
    },
  )
})
