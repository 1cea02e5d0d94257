import type { MapPaper } from '@paperloom/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeByYear, axisOf } from '../../../packages/viz/src/state/arrangeByYear.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const withoutYear = ({ id, title, community, x, y }: MapPaper): MapPaper => ({ id, title, community, x, y })

describe('arrangeByYear', () => {
  it('sets each paper within its year, later years further right, and nothing on anything', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1990, max: 2020 }), { nil: undefined }), { minLength: 70, maxLength: 70 }), (years) => {
        const papers = map.papers.map((paper, at) => (years[at] === undefined ? withoutYear(paper) : { ...paper, year: years[at] }))
        const arranged = arrangeByYear({ ...map, papers })
        const axis = axisOf(arranged)!
        for (const { year, x } of arranged.papers) {
          const middle = year === undefined ? axis.withoutYear! : axis.xOf(year)
          expect(Math.abs(x - middle)).toBeLessThanOrEqual(axis.step / 2)
          if (year === undefined) expect(x).toBeLessThan(axis.xOf(axis.first) - axis.step / 2)
        }
        for (const [at, a] of arranged.papers.entries()) {
          for (const b of arranged.papers.slice(0, at)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9.99)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('leaves papers as high as they stand where there is room, and changes nothing else', () => {
    const arranged = arrangeByYear(map)
    const same = arranged.papers.filter(({ y }, at) => y === map.papers[at]!.y).length
    expect(same).toBeGreaterThan(40)
    expect(arranged.papers.map((paper) => ({ ...paper, x: 0, y: 0 }))).toEqual(map.papers.map((paper) => ({ ...paper, x: 0, y: 0 })))
    expect(arrangeByYear(map)).toEqual(arranged)
  })

  it('gives the map itself back where no paper has a year', () => {
    const bare = { ...map, papers: map.papers.map(withoutYear) }
    expect(arrangeByYear(bare)).toBe(bare)
    expect([axisOf(bare), axisOf(map)]).toEqual([null, null])
  })
})
