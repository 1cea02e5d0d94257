import { describe, expect, test } from 'vitest'
import { detectCommunities, detectLevels, UsageError, type CommunityLevel, type PaperNetwork } from '@paperloom/core'
import { createRandom } from '../../../packages/core/src/base/random.js'

const [CONTINENTS, COUNTRIES, TOWNS, PAPERS] = [4, 4, 3, 12]

/** Towns within countries within continents, tied the more the nearer; the last paper stands alone. */
function plantNested(): PaperNetwork {
  const random = createRandom(3)
  const size = CONTINENTS * COUNTRIES * TOWNS * PAPERS
  const pairs = new Map<number, number>()
  const join = (paper: number, reach: number, weight: number): void => {
    const other = Math.floor(paper / reach) * reach + Math.floor(random() * reach)
    if (other !== paper) pairs.set(Math.min(paper, other) * size + Math.max(paper, other), weight)
  }
  for (let paper = 0; paper < size; paper++) {
    for (let link = 0; link < 5; link++) join(paper, PAPERS, 1)
    for (let link = 0; link < 2; link++) join(paper, TOWNS * PAPERS, 0.8)
    join(paper, COUNTRIES * TOWNS * PAPERS, 0.6)
    if (paper % 8 === 0) join(paper, size, 0.5)
  }
  const keys = [...pairs.keys()].sort((a, b) => a - b)
  return {
    size: size + 1,
    sources: Uint32Array.from(keys, (key) => Math.floor(key / size)),
    targets: Uint32Array.from(keys, (key) => key % size),
    weights: Float64Array.from(keys, (key) => pairs.get(key)!),
  }
}

describe('levels of communities', () => {
  const network = plantNested()
  const communities = detectCommunities(network, { resolution: 6, runs: 0 })
  const { levels, own } = detectLevels(network, communities)

  test('have the communities themselves among them, coarser before, finer after', () => {
    expect(levels[own]).toEqual({ membership: communities.membership, count: communities.count, resolution: 6 })
    expect(levels.length).toBeGreaterThanOrEqual(3)
    expect(own).toBeGreaterThan(0)
    for (const [at, level] of levels.entries()) {
      if (at === 0) continue
      expect(level.count).toBeGreaterThan(levels[at - 1]!.count)
      expect(level.resolution).toBeGreaterThan(levels[at - 1]!.resolution)
    }
  })

  test('lie within each other', () => {
    for (const [at, level] of levels.entries()) {
      if (at === 0) continue
      const outer = new Map<number, number>()
      for (const [paper, part] of level.membership.entries()) {
        const around = levels[at - 1]!.membership[paper]!
        expect(outer.get(part) ?? around).toBe(around)
        outer.set(part, around)
      }
    }
  })

  test('number every part that they count, largest first, and leave a paper without links out', () => {
    const sizesOf = ({ membership, count }: CommunityLevel): number[] =>
      Array.from({ length: count }, (_, part) => membership.filter((each) => each === part).length)
    for (const level of levels) {
      const sizes = sizesOf(level)
      expect(sizes.every((size) => size > 0)).toBe(true)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(level.membership.at(-1)).toBe(-1)
    }
  })

  test('come to the continents from afar', () => {
    expect(levels.map(({ count }) => count)).toContain(CONTINENTS)
  })

  test('are the same again', () => {
    expect(detectLevels(network, communities)).toEqual({ levels, own })
  })

  test('of a graph without links: the communities alone', () => {
    const graph = { papers: ['a', 'b'], links: [] }
    expect(detectLevels(graph, detectCommunities(graph)).levels).toHaveLength(1)
  })

  test('are refused for communities of another graph', () => {
    expect(() => detectLevels({ papers: ['a'], links: [] }, communities)).toThrow(UsageError)
  })
})
