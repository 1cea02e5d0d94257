import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../packages/viz/src/panels/searchIndex.js'
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

  it('suggests what most papers share', () => {
    const suggested = search.suggest(6)
    expect(suggested).toHaveLength(6)
    expect(suggested.map(({ papers }) => papers)).toEqual(suggested.map(({ papers }) => papers).sort((a, b) => b - a))
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
