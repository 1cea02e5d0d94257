import { describe, expect, it } from 'vitest'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const index = createMapIndex(map)

describe('createMapIndex', () => {
  it('finds the links of a paper from both ends, heaviest first', () => {
    for (const { id } of map.papers) {
      const naive = map.links
        .filter(({ source, target }) => source === id || target === id)
        .map(({ source, target, weight }) => ({ paper: source === id ? target : source, weight }))
        .sort((a, b) => b.weight - a.weight)
      expect(index.linksOf(id).map(({ paper, weight }) => ({ paper, weight })).sort((a, b) => b.weight - a.weight)).toEqual(naive)
      expect(index.strengthOf(id)).toBeCloseTo(naive.reduce((sum, { weight }) => sum + weight, 0), 9)
    }
  })

  it('finds a link whichever way it is asked', () => {
    const { source, target } = map.links[0]!
    expect(index.linkBetween(source, target)).toBe(map.links[0])
    expect(index.linkBetween(target, source)).toBe(map.links[0])
    expect(index.linkBetween(source, source)).toBeUndefined()
  })

  it('lists members strongest first and misses none', () => {
    for (const { id, size } of map.communities) {
      const members = index.membersOf(id)
      expect(members).toHaveLength(size)
      const strengths = members.map((member) => index.strengthOf(member))
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    }
  })

  it('lists each entity once per paper and each paper once per entity', () => {
    for (const { id } of map.papers) expect(new Set(index.entitiesOf(id)).size).toBe(index.entitiesOf(id).length)
    for (const { id } of map.entities) {
      const papers = new Set(map.mentions.filter(({ entity }) => entity === id).map(({ paper }) => paper))
      expect(new Set(index.papersWith(id))).toEqual(papers)
      expect(index.papersWith(id)).toHaveLength(papers.size)
    }
  })

  it('counts papers with code by mention or by address', () => {
    const { papers } = map
    const bare = { ...map, mentions: [], papers: papers.map((paper, at) => (at === 0 ? { ...paper, links: [{ url: 'https://x.org/a/b', kind: 'repository' as const, key: 'x.org/a/b' }] } : { ...paper, links: [] })) }
    expect(createMapIndex(bare).withCode).toEqual(new Set([papers[0]!.id]))
  })

  it('lives with links and names that lead nowhere', () => {
    const odd = createMapIndex({
      ...map,
      papers: map.papers.slice(0, 2).map((paper, at) => ({ ...paper, id: at === 0 ? '__proto__' : 'constructor' })),
      links: [
        { source: '__proto__', target: 'constructor', weight: 1, evidence: [] },
        { source: '__proto__', target: 'gone', weight: 1, evidence: [] },
      ],
      mentions: [],
    })
    expect(odd.linksOf('__proto__')).toEqual([{ paper: 'constructor', link: 0, weight: 1 }])
    expect(odd.linksOf('toString')).toEqual([])
    expect(odd.membersOf('nowhere')).toEqual([])
  })
})
