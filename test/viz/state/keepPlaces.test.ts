import type { PaperMap } from '@paperloom/core'
import { describe, expect, it } from 'vitest'
import { keepCommunities, keepPlaces } from '../../../packages/viz/src/state/keepPlaces.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap({ papers: 80, communities: 6 })
const known = new Set(map.papers.filter((_, at) => at % 4 !== 0).map(({ id }) => id))
const before: PaperMap = { ...map, papers: map.papers.filter(({ id }) => known.has(id)), links: map.links.filter(({ source, target }) => known.has(source) && known.has(target)) }
/** As a new build would give it: other places, other names for the communities, in another order. */
const grown: PaperMap = {
  ...map,
  papers: map.papers.map((paper, at) => ({ ...paper, x: at * 3, y: -at, community: paper.community === null ? null : `x${paper.community}` })),
  communities: [...map.communities].reverse().map((community) => ({ ...community, id: `x${community.id}` })),
}

describe('keepPlaces', () => {
  const kept = keepPlaces(grown, before)
  const placeOf = new Map(kept.papers.map((paper) => [paper.id, paper]))

  it('leaves the old papers where they were and gives each new one a place of its own', () => {
    for (const { id, x, y } of before.papers) expect(placeOf.get(id)).toMatchObject({ x, y })
    const fresh = kept.papers.filter(({ id }) => !known.has(id))
    expect(fresh).toHaveLength(20)
    for (const paper of fresh) {
      for (const other of kept.papers) if (other !== paper) expect(Math.hypot(paper.x - other.x, paper.y - other.y)).toBeGreaterThanOrEqual(9.999)
    }
  })

  it('puts a new paper among those it is linked to', () => {
    const fresh = kept.papers.filter(({ id, community }) => !known.has(id) && community !== null)
    const away = fresh.map((paper) => {
      const near = map.links.flatMap(({ source, target }) => (source === paper.id ? [target] : target === paper.id ? [source] : []))
      return Math.min(...near.map((id) => Math.hypot(placeOf.get(id)!.x - paper.x, placeOf.get(id)!.y - paper.y)))
    })
    expect(away.sort((a, b) => a - b)[Math.floor(away.length / 2)]).toBeLessThan(60)
  })

  it('keeps ids and order of the communities, and so their colours', () => {
    expect(kept.communities.map(({ id }) => id)).toEqual(before.communities.map(({ id }) => id))
    for (const { id, community } of before.papers) expect(placeOf.get(id)!.community).toBe(community)
  })

  it('gives the map as it is where nothing was there before', () => {
    expect(keepPlaces(grown, { ...before, papers: [] })).toBe(grown)
  })

  it('sets papers without links below the map', () => {
    const lonely = { ...grown.papers[0]!, id: 'lonely', community: null }
    const { papers } = keepPlaces({ ...grown, papers: [...grown.papers, lonely] }, before)
    expect(papers.at(-1)!.y).toBeLessThan(Math.min(...before.papers.map(({ y }) => y)))
  })
})

describe('keepCommunities', () => {
  it('names a community anew where none before is mostly the same', () => {
    const moved = { ...grown, papers: grown.papers.map((paper, at) => ({ ...paper, community: `n${at % 4}` })), communities: [0, 1, 2, 3].map((at) => ({ id: `n${at}`, label: `New ${at}`, terms: [], size: 20 })) }
    const { communities, papers } = keepCommunities(moved, before)
    const ids = communities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    for (const { community } of papers) expect(ids).toContain(community)
  })
})
