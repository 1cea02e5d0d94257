import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LINK_KINDS,
  buildMap,
  buildMapSteps,
  combineLayers,
  createCorpus,
  detectCommunities,
  explainLink,
  extract,
  fieldText,
  labelCommunities,
  layout,
  link,
  neighbours,
  parseMap,
  prune,
  shortestPath,
  toGraphology,
  toMapJson,
  type BuildOptions,
  type LinkKind,
  type Paper,
  type PaperMap,
} from '@paperloom/core'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { hostileText } from './arbitraryMap.js'

const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

/** Made-up papers, with doubles that must be merged and names that trip programs. */
const PAPERS: Paper[] = [
  ...makePapers(60),
  ...makePapers(60).slice(10, 15).map(({ id, ...paper }) => ({ ...paper, id: `again-${id}`, title: paper.title.toUpperCase() })),
  ...HOSTILE.map((name) => ({ id: name, title: `${name}: a method`, abstract: `We propose ${name} (${name.toUpperCase()}) and ${name}.` })),
]

describe('the same papers give the same map', () => {
  test('in 40 orders, byte for byte', () => {
    const expected = toMapJson(buildMap(PAPERS).value)
    let shuffles = 0
    fc.assert(
      fc.property(fc.shuffledSubarray(PAPERS, { minLength: PAPERS.length }), (papers) => {
        shuffles++
        expect(toMapJson(buildMap(papers).value) === expected).toBe(true)
      }),
      { numRuns: 40, endOnFailure: true },
    )
    expect(shuffles).toBe(40)
  })

  test('and another seed may give another, but a valid one', () => {
    const { value } = buildMap(PAPERS, { seed: 99 })
    expectSound(value)
  })
})

describe('communities and places found elsewhere', () => {
  const log: string[] = []
  const elsewhere: Pick<BuildOptions, 'communities' | 'layout'> = {
    communities(network, options) {
      log.push('communities begin')
      const found = detectCommunities(network, options)
      return () => (log.push('communities awaited'), found)
    },
    layout(network, communities, options) {
      log.push('layout begins')
      const found = layout(network, communities, options)
      return () => (log.push('layout awaited'), found)
    },
  }

  test('give the same map, begun as early as may be', () => {
    const steps = buildMapSteps(PAPERS, { ...elsewhere, seed: 3, resolution: 2 })
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) log.push(step.value.stage)
    expect(toMapJson(step.value.value)).toBe(toMapJson(buildMap(PAPERS, { seed: 3, resolution: 2 }).value))
    expect(log).toEqual([
      ...['corpus', 'extraction', 'linking', 'communities begin'],
      ...['communities', 'communities awaited', 'layout begins'],
      ...['layout', 'layout awaited', 'map'],
    ])
  })

  test('but papers with places of their own keep them', () => {
    log.length = 0
    const previous = buildMap(PAPERS.slice(5)).value
    expect(toMapJson(buildMap(PAPERS, { ...elsewhere, previous }).value)).toBe(toMapJson(buildMap(PAPERS, { previous }).value))
    expect(log).toEqual(['communities begin', 'communities awaited'])
  })
})

test('frozen inputs pass through every stage', () => {
  const papers = deepFreeze(structuredClone(PAPERS))
  const { value: corpus } = deepFreeze(createCorpus(papers))
  const extraction = deepFreeze(extract(corpus))
  const layers = deepFreeze(link(corpus, extraction))
  const weights = Object.fromEntries(LINK_KINDS.map((kind) => [kind, 1])) as Record<LinkKind, number>
  const ids = corpus.papers.map(({ id }) => id)
  const graph = deepFreeze(combineLayers(ids, layers, deepFreeze({ weights, topK: 5, minWeight: 0 })))
  deepFreeze(prune(graph, deepFreeze({ minWeight: 0.1 })))
  const communities = deepFreeze(detectCommunities(graph, deepFreeze({ seed: 1 })))
  deepFreeze(labelCommunities(graph, communities, extraction))
  deepFreeze(layout(graph, communities, deepFreeze({ seed: 1 })))
  const { value: map } = deepFreeze(buildMap(papers, deepFreeze({ seed: 1 })))
  expectSound(map)
  expect(toGraphology(map, { mode: 'papers' }).size).toBe(map.links.length)
  const [first, second] = map.links.map(({ source, target }) => [source, target])[0]!
  expect(explainLink(map, first!, second!)).not.toBeNull()
  expect(neighbours(map, first!).length).toBeGreaterThan(0)
  expect(shortestPath(map, first!, second!)).not.toBeNull()
})

describe('small and odd corpora give valid maps', () => {
  const paper = (id: string, abstract: string): Paper => ({ id, title: `Paper ${id}`, abstract })
  test.each<[string, Paper[], object]>([
    ['no paper', [], { papers: 0, links: 0, communities: 0 }],
    ['one paper', [paper('a', 'We study kelp.')], { papers: 1, links: 0, communities: 0 }],
    ['nothing in common', [{ id: 'a', title: 'Kelp' }, { id: 'b', title: 'Bells' }], { papers: 2, links: 0, communities: 0 }],
    [
      'two components',
      [
        paper('a', 'Kelp forests shrink in warm winters.'),
        paper('b', 'Warm winters and kelp forests.'),
        paper('c', 'Cracks in bronze bells sound dull.'),
        paper('d', 'Bronze bells without cracks.'),
      ].map((it, index) => ({ ...it, title: index < 2 ? `Kelp ${it.id}` : `Bell ${it.id}` })),
      { papers: 4, communities: 2 },
    ],
    ['the same paper three times', [1, 2, 3].map(() => paper('a', 'We study kelp.')), { papers: 1 }],
    ['a title and nothing else', [{ id: 'x', title: '?' }], { papers: 1 }],
    ['only names of object properties', HOSTILE.map((name) => ({ id: name, title: name, abstract: name, keywords: [name] })), { papers: 5 }],
  ])('%s', (_, papers, expected) => {
    const { value: map } = buildMap(papers)
    expectSound(map)
    const { papers: kept, links, communities } = map
    expect({ papers: kept.length, links: links.length, communities: communities.length }).toMatchObject(expected)
    if (links.length === 0) {
      expect(map.parameters.modularity).toBeNull()
      expect(kept.every(({ community }) => community === null)).toBe(true)
    }
  })

  test('any text at all', () => {
    const arbitraryPapers = fc.array(
      fc.record(
        { id: hostileText, title: hostileText, abstract: hostileText, keywords: fc.array(hostileText, { maxLength: 2 }), references: fc.array(hostileText, { maxLength: 2 }) },
        { requiredKeys: ['id', 'title'], noNullPrototype: true },
      ),
      { maxLength: 8 },
    )
    fc.assert(fc.property(arbitraryPapers, (papers) => expectSound(buildMap(papers).value)), { numRuns: 150 })
  })
})

/** What holds for every map: parseMap checks offsets, sums, ids and references; here is what it leaves open. */
function expectSound(map: PaperMap): void {
  expect(parseMap(toMapJson(map))).toEqual({ value: map, issues: [] })
  const papers = new Map(map.papers.map((paper) => [paper.id, paper]))
  for (const { paper, field, start, end, surface } of map.mentions) {
    expect(end).toBeGreaterThan(start)
    expect(fieldText(papers.get(paper)!, field).slice(start, end)).toBe(surface)
  }
  for (const { weight, evidence } of map.links) {
    const sum = evidence.reduce((total, part) => total + Math.round(part.weight * 1e5), 0)
    expect(sum).toBe(Math.round(weight * 1e5))
    for (const { entity, reference, term } of evidence) {
      expect([entity, reference, term].filter((reason) => reason !== undefined)).toHaveLength(1)
    }
  }
  for (const { id, size } of map.communities) expect(map.papers.filter(({ community }) => community === id)).toHaveLength(size)
  expect(new Set(map.communities.map(({ label }) => label)).size).toBe(map.communities.length)
  const { read, kept, merged, dropped } = map.report
  expect(read).toBe(kept + merged + dropped)
  expect(kept).toBe(map.papers.length)
  const places = map.papers.map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(places.length)
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value
  Object.freeze(value)
  if (value instanceof Map) for (const item of value.values()) deepFreeze(item)
  for (const item of Object.values(value)) deepFreeze(item)
  return value
}
