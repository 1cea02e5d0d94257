import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link } from '@paperloom/core'
import { describeMap, describeReason, mainKind, reasonsOf, roundParts, shortTitle, writeWeight } from '../../../packages/viz/src/appearance/wording.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { findWords } from '../../../packages/viz/src/words/words.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const index = createMapIndex(map)
const words = findWords('en')!

describe('shortTitle', () => {
  it.each([
    ['TideNet: Forecasting Spring Tides', 'TideNet'],
    ['Bread and Butter: a study', 'Bread and Butter'],
    ['Forecasting Spring Tides', 'Forecasting Spring Tides'],
    [': odd', ': odd'],
    ['A title whose first part is far too long to be a name: rest', 'A title whose first part is far too long to be a name: rest'],
    ['one two three four five six: rest', 'one two three four five six: rest'],
  ])('%s', (title, short) => {
    expect(shortTitle(title)).toBe(short)
  })
})

describe('reasonsOf', () => {
  it('sums to the weight of the link', () => {
    for (const link of map.links) {
      expect(reasonsOf(link, index, words).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link.weight, 4)
    }
  })

  it('brings the words together, without a word that stands in a shown pair', () => {
    const link: Link = {
      source: 'p0000', target: 'p0001', weight: 0.6,
      evidence: [
        { kind: 'shared-words', term: 'storm surge', weight: 0.3 },
        { kind: 'shared-words', term: 'surge', weight: 0.2 },
        { kind: 'shared-words', term: 'tide', weight: 0.1 },
      ],
    }
    const [reason, ...rest] = reasonsOf(link, index, words)
    expect(rest).toEqual([])
    expect(reason!.what).toBe('storm surge, tide')
    expect(reason!.weight).toBeCloseTo(0.6, 9)
  })

  it('says who cites whom', () => {
    const [a, b] = map.papers
    const link: Link = { source: a!.id, target: b!.id, weight: 1, evidence: [{ kind: 'citation', reference: a!.id, weight: 1 }] }
    expect(describeReason(reasonsOf(link, index, words)[0]!, words)).toBe(`citation: ${shortTitle(b!.title)} cites ${shortTitle(a!.title)}`)
  })
})

describe('mainKind', () => {
  const link = (concept: number, words: number): Link => ({
    source: 'a', target: 'b', weight: concept + words,
    evidence: [{ kind: 'shared-words', term: 'x', weight: words }, { kind: 'shared-concept', entity: 'e', weight: concept }],
  })
  it('prefers what has a name, unless it carries next to nothing', () => {
    expect(mainKind(link(0.2, 0.8))).toBe('shared-concept')
    expect(mainKind(link(0.05, 0.95))).toBe('shared-words')
    expect(mainKind({ ...link(0, 0), evidence: [] })).toBe('shared-words')
  })
})

describe('roundParts', () => {
  it('keeps the written sum, and each part within a hundredth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }).map((value) => value / 1e5), { minLength: 1, maxLength: 40 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        const rounded = roundParts(parts, total)
        expect(writeWeight(rounded.reduce((sum, part) => sum + part, 0), words)).toBe(writeWeight(Math.round(total * 100) / 100, words))
        for (const [at, part] of parts.entries()) expect(Math.abs(rounded[at]! - part)).toBeLessThan(0.0100001)
      }),
    )
  })
})

it('says a map in a line', () => {
  expect(describeMap(index, words)).toBe(`70 papers · 11 communities · ${index.withCode.size} with code`)
  expect(describeMap(createMapIndex({ ...map, mentions: [], papers: [] }), words)).toBe('0 papers · 11 communities')
})

describe('shared references', () => {
  const [a, b, c] = map.papers
  const link: Link = {
    source: a!.id, target: b!.id, weight: 1,
    evidence: [
      { kind: 'bibliographic-coupling', reference: '10.1000/x', weight: 0.3 },
      { kind: 'bibliographic-coupling', reference: c!.id, weight: 0.2 },
      { kind: 'bibliographic-coupling', reference: '10.1000/y', weight: 0.1 },
      { kind: 'co-citation', reference: c!.id, weight: 0.4 },
    ],
  }
  it('come together, those of the map first and by their titles', () => {
    expect(reasonsOf(link, index, words).map((reason) => describeReason(reason, words))).toEqual([
      `bibliographic coupling: both cite ${shortTitle(c!.title)}; 10.1000/x and 1 more`,
      `co-citation: cited together by ${shortTitle(c!.title)}`,
    ])
    expect(reasonsOf(link, index, words)[0]!.weight).toBeCloseTo(0.6, 9)
  })
})
