import { describe, expect, it } from 'vitest'
import { decodeColumns, decodeEntries, decodeTrees, DIGITS, LEAF_STEP, levelValue } from '../../../packages/core/src/extraction/codec.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import { EARLY_COUNT, EARLY_TREES } from '../../../packages/core/src/extraction/candidateFeatures.js'
import { LEAF, sumPromising, sumTrees, toProbability, type Trees } from '../../../packages/core/src/extraction/trees.js'

const stump = (threshold: number, low: number, high: number): { features: number[]; values: number[]; rights: number[] } => ({
  features: [0, LEAF, LEAF],
  values: [threshold, low, high],
  rights: [2, 0, 0],
})
const forest = (count: number, low: number, high: number): Trees => {
  const trees = Array.from({ length: count }, () => stump(0.5, low, high))
  return {
    base: 0,
    roots: Uint32Array.from(trees, (_, i) => i * 3),
    features: Uint8Array.from(trees.flatMap(({ features }) => features)),
    values: Float32Array.from(trees.flatMap(({ values }) => values)),
    rights: Uint32Array.from(trees.flatMap(({ rights }, i) => rights.map((right) => (right === 0 ? 0 : right + i * 3)))),
  }
}

describe('trees', () => {
  it('sum the leaves that a row reaches', () => {
    const trees = forest(4, -0.25, 0.5)
    expect(sumTrees(trees, Float32Array.of(0.5), 0)).toBe(-1)
    expect(sumTrees(trees, Float32Array.of(9, 0.6), 1)).toBe(2)
  })

  it('give a hopeless row up early, and complete any other', () => {
    const trees = forest(100, -0.25, 0.5)
    const passed: number[] = []
    const cuts = [{ trees: 10, least: -3 }, { trees: 30, least: -2 }]
    const sum = (value: number): number => sumPromising(trees, Float32Array.of(value), 0, cuts, () => passed.push(value))
    expect(sum(0)).toBe(-7.5)
    expect(sum(1)).toBe(sumTrees(trees, Float32Array.of(1), 0))
    expect(passed).toEqual([0, 1])
    expect(sumPromising(trees, Float32Array.of(0), 0, [{ trees: 20, least: -4 }], () => passed.push(2))).toBe(-5)
    expect(passed).toEqual([0, 1])
  })

  it('first ask for early features alone', () => {
    const { roots, features } = loadModel().candidate
    const early = features.subarray(0, roots[EARLY_TREES])
    expect([...early].filter((feature) => feature !== LEAF && feature >= EARLY_COUNT)).toEqual([])
  })

  it('turn log odds into a probability', () => {
    expect(toProbability(0)).toBe(0.5)
    expect(toProbability(Math.log(3))).toBeCloseTo(0.75, 12)
  })

  it('are read from text', () => {
    const leaf = (steps: number): string => `z${DIGITS[(steps + 2048) % 64]!}${DIGITS[(steps + 2048) >> 6]!}`
    const trees = decodeTrees({ base: 1, edges: { 2: [0.5, 1.5] }, nodes: `${DIGITS[2]!}${DIGITS[0]!}${DIGITS[1]!}${leaf(-512)}${leaf(256)} ${leaf(3)}` })
    expect(sumTrees(trees, Float32Array.of(0, 0, 1.5), 0)).toBeCloseTo(1 - 1 + 3 * LEAF_STEP, 9)
    expect(sumTrees(trees, Float32Array.of(0, 0, 1.6), 0)).toBeCloseTo(1 + 0.5 + 3 * LEAF_STEP, 9)
  })
})

describe('tables', () => {
  it('are words with shared beginnings left out, and a digit a column', () => {
    expect([...decodeEntries('\n+ab\n-c\n1d\n'.replace('-c', `${DIGITS[1]!}c`).replace('1d', `${DIGITS[2]!}d`))]).toEqual([
      ['ab', 0],
      ['ac', 1],
      ['acd', 2],
    ])
    expect([...decodeColumns([`${DIGITS[8]!}${DIGITS[63]!}`, `${DIGITS[63]!}`])[0]!]).toEqual([levelValue(8, 0), levelValue(63, 0)])
  })

  it('of the built-in model agree in their lengths and are sorted', () => {
    const { lexicon } = loadModel()
    expect(lexicon.wordColumns.every((column) => column.length === lexicon.words.size)).toBe(true)
    expect(lexicon.termColumns.every((column) => column.length === lexicon.terms.size)).toBe(true)
    const terms = [...lexicon.terms.keys()]
    expect([...terms].sort()).toEqual(terms)
    expect(terms.every((term) => term.split(' ').length <= 5)).toBe(true)
  })

  it('hold what any reader of the field knows', () => {
    const { lexicon } = loadModel()
    expect(lexicon.terms.has('reinforcement learning')).toBe(true)
    expect(lexicon.words.has('transformer')).toBe(true)
  })
})
