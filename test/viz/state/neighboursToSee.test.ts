import { describe, expect, it } from 'vitest'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { neighboursToSee } from '../../../packages/viz/src/state/neighboursToSee.js'
import { INITIAL_STATE } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const index = createMapIndex(createMadeUpMap())
const ALL = { papers: null, links: null }
const paper = index.map.papers.map(({ id }) => id).reduce((a, b) => (index.linksOf(b).length > index.linksOf(a).length ? b : a))
const linked = index.linksOf(paper)
const select = (...ids: string[]) => ({ ...INITIAL_STATE, subject: { kind: 'papers' as const, ids } })

describe('neighboursToSee', () => {
  it('gives the strongest neighbours of one paper, the heaviest link first, and not many', () => {
    expect(linked.length).toBeGreaterThan(8)
    expect(neighboursToSee(select(paper), index, ALL)).toEqual(linked.slice(0, 8).map((one) => one.paper))
  })

  it('passes over what the filters leave out', () => {
    const [first, second, third] = linked
    expect(neighboursToSee(select(paper), index, { papers: null, links: new Set([second!.link, third!.link]) })).toEqual([second!.paper, third!.paper])
    expect(neighboursToSee(select(paper), index, { papers: new Set([paper, first!.paper]), links: null })).toEqual([first!.paper])
  })

  it('gives none of several papers, nor of anything else', () => {
    expect(neighboursToSee(select(paper, linked[0]!.paper), index, ALL)).toEqual([])
    expect(neighboursToSee({ ...INITIAL_STATE, subject: { kind: 'community', id: 'c1' } }, index, ALL)).toEqual([])
  })
})
