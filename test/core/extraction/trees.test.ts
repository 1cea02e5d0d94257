import { describe, expect, it } from 'vitest'
import { decodeTrees, DIGITS, LEAF_STEP } from '../../../packages/core/src/extraction/codec.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import { EARLY_COUNT, EARLY_TREES } from '../../../packages/core/src/extraction/candidateFeatures.js'
import { addTrees, DEPTH, LEAF, packTrees, sumTrees, toProbability, toRanks, type GrownTrees, type Trees } from '../../../packages/core/src/extraction/trees.js'

const MOST_TREES = 256

/** So many trees of one question. */
const forest = (count: number, low: number, high: number): Trees => {
  const roots = Array.from({ length: count }, (_, i) => 3 * i)
  return packTrees({
    base: 0,
    roots,
    features: roots.flatMap(() => [0, LEAF, LEAF]),
    values: roots.flatMap(() => [0.5, low, high]),
    rights: roots.flatMap((root) => [root + 2, 0, 0]),
  })
}
const rowOf = (...values: readonly number[]): Int32Array => toRanks(Float32Array.from(values))

/** A tree that asks one question behind the other and answers with how many were answered by yes. */
const chain = (questions: number): GrownTrees => {
  const nodes = Array.from({ length: questions }, (_, i) => [i, LEAF]).flat()
  return {
    base: 0,
    roots: [0],
    features: [...nodes, LEAF],
    values: [...Array.from({ length: questions }, (_, i) => [0, i]).flat(), questions],
    rights: [...Array.from({ length: questions }, (_, i) => [2 * i + 2, 0]).flat(), 0],
  }
}

describe('trees', () => {
  it('sum the leaves that a row reaches', () => {
    const trees = forest(4, -0.25, 0.5)
    expect(sumTrees(trees, rowOf(0.5))).toBe(-1)
    expect(sumTrees(trees, rowOf(0.6))).toBe(2)
  })

  it('may answer after any number of questions, up to the most', () => {
    const trees = packTrees(chain(DEPTH))
    const sums = [[-1, 1, 1, 1], [1, -1, 1, 1], [1, 1, 1, -1], [1, 1, 1, 1]].map((row) => sumTrees(trees, rowOf(...row)))
    expect(sums).toEqual([0, 1, 3, 4])
    expect(() => packTrees(chain(DEPTH + 1))).toThrow(`a tree must not ask more than ${DEPTH} questions in a row`)
  })

  it('may be as many as there is room for, an odd number too', () => {
    expect(sumTrees(forest(MOST_TREES - 1, 1, 0), rowOf(0.5))).toBe(MOST_TREES - 1)
    expect(sumTrees(forest(MOST_TREES, 1, 0), rowOf(0.5))).toBe(MOST_TREES)
    expect(() => forest(MOST_TREES + 1, 1, 0)).toThrow(`there must not be more than ${MOST_TREES} trees`)
  })

  it('may be summed part by part', () => {
    const trees = forest(100, -0.25, 0.5)
    const row = rowOf(1)
    const some = addTrees(trees, 0, 30, trees.base, row)
    expect(some).toBe(15)
    expect(addTrees(trees, 30, 100, some, row)).toBe(sumTrees(trees, row))
  })

  it('compare ranks, which are ordered as the values are', () => {
    const values = [-Infinity, -6.2, -1, -0.5, -1e-9, 0, 1e-9, 0.5, Math.fround(0.5 + 2 ** -22), 1, 63, 640, Infinity]
    const ranks = [...rowOf(...values)]
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(values.length)
    expect(ranks.at(-1)! - ranks[0]!).toBeLessThan(2 ** 31)
  })

  it('first ask for early features alone', () => {
    const { features } = loadModel().candidate
    const mostAsked = (from: number, to: number): number =>
      Math.max(...Array.from({ length: DEPTH }, (_, level) => Math.max(...features.subarray((MOST_TREES + from) << level, (MOST_TREES + to) << level))))
    expect(mostAsked(0, EARLY_TREES)).toBeLessThan(EARLY_COUNT)
    expect(mostAsked(EARLY_TREES, MOST_TREES)).toBeGreaterThanOrEqual(EARLY_COUNT)
  })

  it('turn log odds into a probability', () => {
    expect(toProbability(0)).toBe(0.5)
    expect(toProbability(Math.log(3))).toBeCloseTo(0.75, 12)
  })

  it('are read from text', () => {
    const leaf = (steps: number): string => `z${DIGITS[(steps + 2048) % 64]!}${DIGITS[(steps + 2048) >> 6]!}`
    const trees = decodeTrees({ base: 1, edges: { 2: [0.5, 1.5] }, nodes: `${DIGITS[2]!}${DIGITS[0]!}${DIGITS[1]!}${leaf(-512)}${leaf(256)} ${leaf(3)}` })
    expect(sumTrees(trees, rowOf(0, 0, 1.5))).toBeCloseTo(1 - 1 + 3 * LEAF_STEP, 9)
    expect(sumTrees(trees, rowOf(0, 0, 1.6))).toBeCloseTo(1 + 0.5 + 3 * LEAF_STEP, 9)
  })
})
