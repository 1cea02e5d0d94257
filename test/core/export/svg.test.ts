import { describe, expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { UsageError } from '../../../packages/core/src/model/error.js'
import { readXml } from '../../../packages/core/src/export/readXml.js'
import { toSvg } from '../../../packages/core/src/export/svg.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'
import { smallMap } from './smallMap.js'

interface Seen {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/** The elements of a picture, in order of their end; that it is well-formed is tested by the way. */
function elementsOf(svg: string): Seen[] {
  const open: Omit<Seen, 'text'>[] = []
  const seen: Seen[] = []
  readXml(svg, {
    onOpen: ({ name, attributes }) => open.push({ name, attributes }),
    onClose: (_, text) => seen.push({ ...open.pop()!, text }),
  })
  return seen
}
const named = (svg: string, name: string): Seen[] => elementsOf(svg).filter((element) => element.name === name)

describe('toSvg', () => {
  const map = createMadeUpMap()
  const svg = toSvg(map)

  test('all papers, links, names and numbers are there', () => {
    expect(named(svg, 'circle').filter(({ attributes }) => attributes.get('fill') !== 'none')).toHaveLength(
      70 + map.communities.length,
    )
    expect(named(svg, 'path').filter(({ attributes }) => attributes.has('stroke-width'))).toHaveLength(map.links.length)
    const words = named(svg, 'tspan')
      .concat(named(svg, 'text'))
      .map(({ text }) => text)
    for (const { label } of map.communities) expect(words).toContain(label)
    expect(words).toContain('70 papers · 11 communities · 198 links · 15 with code')
  })

  test('parameters and the hash of the corpus stand in the metadata', () => {
    const [{ text } = { text: '' }] = named(
      toSvg({ ...map, parameters: { seed: 4, corpusHash: 'abcd1234' } }),
      'metadata',
    )
    expect(JSON.parse(text)).toEqual({
      generator: map.generator,
      corpusHash: 'abcd1234',
      parameters: { seed: 4, corpusHash: 'abcd1234' },
      linksLeftOut: 0,
    })
    expect(JSON.parse(named(svg, 'metadata')[0]!.text)).toMatchObject({
      corpusHash: expect.stringMatching(/^[\da-f]{8}$/) as string,
    })
  })

  test('the same map gives the same bytes', () => {
    expect(toSvg(structuredClone(map))).toBe(svg)
  })

  test('light and dark have their own ground and hues; transparent has none', () => {
    const dark = toSvg(map, { theme: 'dark' })
    expect(named(svg, 'rect')[0]!.attributes.get('fill')).toBe('#fbfaf7')
    expect(named(dark, 'rect')[0]!.attributes.get('fill')).toBe('#11151c')
    expect([svg.includes('#2a649f'), dark.includes('#2a649f'), dark.includes('#67abfa')]).toEqual([true, false, true])
    expect(named(toSvg(map, { transparent: true }), 'rect')).toHaveLength(0)
  })

  test('the y axis points up, as on the screen', () => {
    const elements = elementsOf(toSvg(smallMap()))
    const heightOf = (title: string): number => {
      const at = elements.findIndex(({ name, text }) => name === 'title' && text === title)
      return Number(elements[at + 1]!.attributes.get('cy'))
    }
    const [low, high] = [
      heightOf('DriftNet: watching rivers with cheap buoys · Ada Beispiel, Ole Nordmann · 2024'),
      heightOf('RiverBank, a dataset of silt'),
    ]
    expect(low).toBeGreaterThan(high)
  })

  test('numbers and options are kept within bounds', () => {
    expect(
      named(toSvg(map, { links: 10 }), 'path').filter(({ attributes }) => attributes.has('stroke-width')),
    ).toHaveLength(10)
    expect(JSON.parse(named(toSvg(map, { links: 10 }), 'metadata')[0]!.text)).toMatchObject({
      linksLeftOut: map.links.length - 10,
    })
    expect(toSvg(map, { width: 800 })).toContain('width="800"')
    const bad = [
      { width: 10 },
      { width: NaN },
      { labels: -1 },
      { labels: 1.5 },
      { links: -1 },
      { theme: 'blue' as 'dark' },
      { theme: 'toString' as 'dark' },
    ]
    for (const options of bad) expect(() => toSvg(map, options)).toThrow(UsageError)
  })

  test('a long title wraps, text of strangers is escaped', () => {
    const evil = '</text><script>alert(1)</script>"onload="x'
    const papers = map.papers.map((paper) => ({ ...paper, title: evil }))
    const communities = map.communities.map((community) => ({ ...community, label: evil }))
    const picture = toSvg({ ...map, papers, communities, parameters: { note: evil } }, { title: evil.repeat(9) })
    expect(named(picture, 'script')).toHaveLength(0)
    expect(picture).not.toContain('<script')
  })

  test.each<[string, Partial<PaperMap>]>([
    ['no papers', { papers: [], links: [], communities: [] }],
    ['one paper', { papers: [{ id: 'a', title: 'A', community: null, x: 3, y: 4 }], links: [], communities: [] }],
    ['papers on one spot', { papers: smallMap().papers.map((paper) => ({ ...paper, x: 1, y: 1 })) }],
    ['papers on a line', { papers: smallMap().papers.map((paper) => ({ ...paper, y: 1 })) }],
    [
      'huge positions',
      { papers: smallMap().papers.map((paper) => ({ ...paper, x: paper.x * 1e306, y: -1.7e308 + paper.y })) },
    ],
  ])('%s', (_, change) => {
    const picture = toSvg({ ...smallMap(), ...change })
    expect(elementsOf(picture).length).toBeGreaterThan(3)
    expect(picture).not.toMatch(/NaN|Infinity|undefined/)
  })
})
