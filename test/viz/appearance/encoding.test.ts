import { describe, expect, it } from 'vitest'
import { colorOfMark, createEncoding } from '../../../packages/viz/src/appearance/encoding.js'
import { createColorLegend, writeSize } from '../../../packages/viz/src/appearance/legend.js'
import { stylePaper, styleLink, THREAD_STANDING, threadStyle } from '../../../packages/viz/src/appearance/reducers.js'
import { resolveTheme, THEMES } from '../../../packages/viz/src/appearance/theme.js'
import { AS_FIRST, type Drawn } from '../../../packages/viz/src/state/drawn.js'
import { findEmphasis } from '../../../packages/viz/src/state/emphasis.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { INITIAL_STATE } from '../../../packages/viz/src/state/viewState.js'
import { findWords } from '../../../packages/viz/src/words/words.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const words = findWords('en')!
const map = createMadeUpMap({ papers: 200, communities: 30 })
const index = createMapIndex(map)
const encoding = createEncoding(index)
const rest = findEmphasis(INITIAL_STATE, null, index)

describe('createEncoding', () => {
  it('lets the area follow the strength', () => {
    const none = encoding.sizeOf('no such paper')
    const [low, high] = map.papers.map(({ id }) => [id, index.strengthOf(id)] as const).sort((a, b) => a[1] - b[1]).filter((_, at, all) => at === 20 || at === all.length - 1)
    const grown = (id: string): number => encoding.sizeOf(id) - none
    expect((grown(high![0]) / grown(low![0])) ** 2).toBeCloseTo(high![1] / low![1], 5)
  })

  it('gives every community a mark of its own', () => {
    const marks = map.communities.map(({ id }) => JSON.stringify(encoding.markOf(id)))
    expect(new Set(marks).size).toBe(30)
    expect(encoding.markOf('c1').hue).toBe(encoding.markOf('c13').hue)
    expect(encoding.markOf('c13').outline).toBe(1)
  })

  it('marks papers without community, and communities that are unknown, alike', () => {
    expect(encoding.markOf(null)).toEqual(encoding.markOf('nowhere'))
    expect(colorOfMark(encoding.markOf(null), THEMES.light)).toBe(THEMES.light.noCommunity)
  })

  it('survives a map without links and one without papers', () => {
    for (const bare of [{ ...map, links: [] }, { ...map, links: [], papers: [] }]) {
      const size = createEncoding(createMapIndex(bare)).sizeOf(map.papers[0]!.id)
      expect(size).toBeGreaterThan(1)
    }
  })
})

describe('reducers', () => {
  const paper = map.papers[0]!
  it('lifts what is looked at, and leaves what is not as it is: that dims all at once', () => {
    const lit = findEmphasis(INITIAL_STATE, { kind: 'paper', id: paper.id }, index)
    const away = map.papers.find(({ id }) => !lit.lit!.has(id))!
    const near = map.papers.find(({ id }) => lit.lit!.has(id) && id !== paper.id)!
    expect([paper, near, away].map((one) => stylePaper(one, lit, encoding, THEMES.light).standing)).toEqual([2, 1, 0])
    expect(stylePaper(away, lit, encoding, THEMES.light)).toEqual(stylePaper(away, rest, encoding, THEMES.light))
  })

  it('draws links in one ink at rest and in their kind when looked at', () => {
    const link = map.links.find(({ evidence }) => evidence[0]!.kind === 'shared-method')!
    const quiet = threadStyle(encoding, THEMES.light, index.facets.heaviest)(link.weight)
    const loud = styleLink(link, encoding, THEMES.light)
    expect(loud.color).not.toBe(quiet.color)
    expect(loud.width).toBeGreaterThan(quiet.width)
    expect([quiet.standing, loud.standing]).toEqual([THREAD_STANDING.rest, THREAD_STANDING.lit])
  })
})

it('follows the system where asked to', () => {
  expect(resolveTheme('auto', true).name).toBe('dark')
  expect(resolveTheme('auto', false).name).toBe('light')
  expect(resolveTheme('light', true).name).toBe('light')
})

describe('what colour and size can say', () => {
  const cited = createMapIndex(createMadeUpMap({ cited: true }))
  const by = (change: Partial<Drawn>) => createEncoding(cited, { ...AS_FIRST, ...change })
  const { papers } = cited.map

  it('year: older is earlier on the scale, no year is none of its colours, communities step back', () => {
    const years = by({ color: 'year' })
    const shades = [...papers].sort((a, b) => a.year! - b.year!).map((paper) => years.markOfPaper(paper).shade!)
    expect(shades).toEqual([...shades].sort((a, b) => a - b))
    expect([shades[0], shades.at(-1)]).toEqual([0, 1])
    expect(colorOfMark(years.markOfPaper({ community: 'c1' }), THEMES.light)).toBe(THEMES.light.noCommunity)
    expect(years.markOf('c1').hue).toBe(-1)
    expect(createColorLegend(years, THEMES.light, words)).toMatchObject({ kind: 'year', from: '2018', to: '2025', entries: [] })
  })

  it('a few old papers do not make all others alike', () => {
    const old = { ...cited.map, papers: papers.map((paper, at) => (at === 0 ? { ...paper, year: 1931 } : paper)) }
    expect(createColorLegend(createEncoding(createMapIndex(old), { ...AS_FIRST, color: 'year' }), THEMES.dark, words)).toMatchObject({ from: 'to 2018', to: '2025' })
  })

  it('venue: a hue each for those with most papers', () => {
    const legend = createColorLegend(by({ color: 'venue' }), THEMES.dark, words)
    const entries = legend.kind === 'venue' ? legend.entries : []
    expect(entries.map(({ label, papers: count }) => [label, count])).toEqual(cited.facets.venues.map((venue) => [venue, papers.filter((paper) => paper.venue === venue).length]))
    expect(new Set(entries.map(({ color }) => color)).size).toBe(entries.length)
  })

  it.each([
    ['citations', (id: string) => cited.map.citations.filter(({ target }) => target === id).length],
    ['cited-by', (id: string) => cited.map.papers.find((paper) => paper.id === id)!.extra!.cited_by_count as number],
  ] as const)('size: %s, and the key tells its values', (size, measure) => {
    const sized = by({ size })
    const order = papers.map(({ id }) => id).sort((a, b) => measure(a) - measure(b))
    const sizes = order.map((id) => sized.sizeOf(id))
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(sized.sizeKey.at(-1)).toEqual({ value: measure(order.at(-1)!), size: sizes.at(-1) })
    expect(writeSize(sized.sizeKey.at(-1)!.value, size, words)).toMatch(/^\d+$/u)
  })
})

it('knows only the link kinds that there are', () => {
  expect(index.facets.linkKinds).not.toContain('citation')
  expect(index.facets.linkKinds).toContain('shared-method')
})
