import { prune } from '@paperloom/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AS_BUILT, equalWeights, fitWeights, MOST_WEIGHT, setWeight, weighLinks } from '../../../packages/viz/src/state/weights.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const { links, papers } = createMadeUpMap()
const factor = fc.constantFrom(0, 0.1, 0.5, 1, 1.7, 3)
const anyWeights = fc.record({ 'shared-concept': factor, 'shared-method': factor, 'shared-dataset': factor, 'shared-words': factor })

describe('weighLinks', () => {
  it('leaves the links of the map as they are', () => {
    expect(weighLinks(links, AS_BUILT, 5)).toBe(links)
    expect(weighLinks(links, { 'shared-words': 1 })).toEqual(links)
  })

  it('is the sum of factor times evidence, and evidence still sums to the weight', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const weighed = weighLinks(links, weights)
        for (const link of weighed) {
          const before = links.find(({ source, target }) => source === link.source && target === link.target)!
          const wanted = before.evidence.reduce((sum, part) => sum + part.weight * (weights[part.kind as keyof typeof weights] ?? 1), 0)
          expect(link.weight).toBeCloseTo(wanted, 4)
          expect(link.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link.weight, 9)
          expect(link.evidence.map(({ weight }) => weight)).toEqual(link.evidence.map(({ weight }) => weight).sort((a, b) => b - a))
        }
      }),
    )
  })

  it('drops reasons that do not count, and links without any', () => {
    const without = weighLinks(links, { 'shared-concept': 0, 'shared-method': 0, 'shared-words': 0, 'shared-repository': 0 })
    expect(without.length).toBeLessThan(links.length)
    for (const { evidence } of without) expect(evidence.every(({ kind }) => kind === 'shared-dataset')).toBe(true)
    expect(weighLinks(links, { 'shared-concept': 0, 'shared-method': 0, 'shared-words': 0, 'shared-repository': 0, 'shared-dataset': 0 })).toEqual([])
  })

  it('keeps the heaviest of each paper, as core does', () => {
    fc.assert(
      fc.property(anyWeights, fc.integer({ min: 1, max: 6 }), (weights, topK) => {
        const ids = papers.map(({ id }) => id).sort()
        const wanted = prune({ papers: ids, links: weighLinks(links, weights) }, { topK }).links
        expect(weighLinks(links, weights, topK)).toEqual(Object.values(weights).every((one) => one === 1) && topK >= 6 ? links : wanted)
      }),
    )
  })
})

describe('weights', () => {
  it('have one form, whichever way they were chosen', () => {
    const a = setWeight(setWeight(AS_BUILT, 'shared-words', 0), 'citation', 2)
    const b = setWeight(setWeight(AS_BUILT, 'citation', 2), 'shared-words', 0)
    expect(JSON.stringify(a)).toBe(JSON.stringify(b))
    expect(setWeight(a, 'citation', 1)).toEqual({ 'shared-words': 0 })
    expect(setWeight(setWeight(AS_BUILT, 'citation', 2), 'citation', 1)).toBe(AS_BUILT)
  })

  it('stay in range, and forget what is no number', () => {
    expect(fitWeights({ citation: 99, 'shared-words': -1, 'shared-method': NaN })).toEqual({ citation: MOST_WEIGHT, 'shared-words': 0 })
    expect(fitWeights(JSON.parse('{"__proto__": 2, "charm": 2}') as object)).toBe(AS_BUILT)
  })

  it('are equal where they weigh alike', () => {
    expect(equalWeights({ citation: 1 }, AS_BUILT)).toBe(true)
    expect(equalWeights({ citation: 2 }, AS_BUILT)).toBe(false)
  })
})
