import { describe, expect, it } from 'vitest'
import { readCitedBy } from '../../../packages/viz/src/state/citedBy.js'
import { AS_FIRST, fitDrawn, offerColorings, offerShapes, offerSizings, toggleShape, type Drawn } from '../../../packages/viz/src/state/drawn.js'
import { collectShares, findMiddle, sharesAmong } from '../../../packages/viz/src/state/entityShares.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const cited = createMadeUpMap({ cited: true })
const bare = {
  ...cited,
  citations: [],
  entities: [],
  mentions: [],
  papers: cited.papers.map(({ id, title, community, x, y }) => ({ id, title, community, x, y })),
}
const all: Drawn = { color: 'year', size: 'cited-by', shapes: ['method'], arrangement: 'years' }

describe('what can be drawn', () => {
  it('is what the map has data for', () => {
    const index = createMapIndex(cited)
    expect([offerColorings(index), offerSizings(index)]).toEqual([['community', 'year', 'venue'], ['strength', 'citations', 'cited-by']])
    expect(offerShapes(index)).toEqual(['concept', 'method', 'dataset', 'repository'])
    expect(fitDrawn(all, index)).toBe(all)
  })

  it('is communities and strength where it has none', () => {
    const index = createMapIndex(bare)
    expect([offerColorings(index), offerSizings(index), offerShapes(index)]).toEqual([['community'], ['strength'], []])
    expect(fitDrawn(all, index)).toEqual({ ...AS_FIRST, shapes: ['method'] })
  })

  it('keeps the kinds of entity in one order', () => {
    expect(toggleShape(['method'], 'concept')).toEqual(['concept', 'method'])
    expect(toggleShape(['concept', 'method'], 'method')).toEqual(['concept'])
  })
})

describe('entities on the map', () => {
  const index = createMapIndex(cited)
  const shares = collectShares(index)

  it('belong to the papers that mention them, each once', () => {
    for (const { id } of cited.entities) expect(shares.get(id)!.map(({ paper }) => paper).sort()).toEqual([...index.papersWith(id)].sort())
    const [own] = shares.values()
    expect(sharesAmong(own!, new Set([own![0]!.paper]))).toEqual([own![0]])
    expect(sharesAmong(own!, null)).toBe(own)
  })

  it('stand in the middle, nearer to the paper that they are more central to', () => {
    const [a, b] = cited.papers
    const { x, y } = findMiddle([{ paper: a!.id, salience: 1.5 }, { paper: b!.id, salience: 0.5 }], index)
    expect(x).toBeCloseTo(0.75 * a!.x + 0.25 * b!.x, 9)
    expect(y).toBeCloseTo(0.75 * a!.y + 0.25 * b!.y, 9)
    expect(findMiddle([{ paper: a!.id, salience: 0 }], index)).toEqual({ x: a!.x, y: a!.y })
  })
})

describe('citations', () => {
  it('lead to foundations and back from successors, the most cited first', () => {
    const index = createMapIndex(cited)
    const { source, target } = cited.citations[0]!
    expect(index.foundationsOf(source)).toContain(target)
    expect(index.successorsOf(target)).toContain(source)
    expect(index.foundationsOf('no such paper')).toEqual([])
    for (const { id } of cited.papers) {
      const times = index.foundationsOf(id).map((other) => index.successorsOf(other).length)
      expect(times).toEqual([...times].sort((a, b) => b - a))
    }
  })

  it('are counted as sources call them, and nothing else is', () => {
    const extras = [{ 'Cited by': '12' }, { TC: 7 }, { citationCount: 0 }, { 'is-referenced-by-count': 3 }, { 'Cited by': 'many' }, { citedBy: -1 }, {}]
    const papers = extras.map((extra, at) => ({ ...cited.papers[at]!, extra }))
    expect([...readCitedBy({ ...cited, papers }).values()]).toEqual([12, 7, 0, 3])
  })
})
