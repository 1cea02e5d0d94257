import { describe, expect, test } from 'vitest'
import { createCorpus, extract, link, type SparseMatrix } from '@paperloom/core'
import { findNearest } from '../../../packages/core/src/graph/findNearest.js'
import { joinLayers } from '../../../packages/core/src/graph/joinLayers.js'
import { DEFAULT_WEIGHTS } from '../../../packages/core/src/base/options.js'
import { makePapers } from '../../bench/madeUpPapers.mjs'
import { plantPapers, weighTerms } from '../../bench/plantedPapers.mjs'

interface Work {
  readonly additions: number
  readonly candidates: number
  readonly completions: number
  readonly allPairs: number
}

function workOf(papers: number): Work {
  const { value: corpus } = createCorpus(makePapers(papers))
  const { matrix } = joinLayers(link(corpus, extract(corpus)), DEFAULT_WEIGHTS)
  const work = { additions: 0, candidates: 0, completions: 0 }
  findNearest(matrix, { topK: 5, minWeight: 0 }, work)
  return { ...work, allPairs: sumOfSquares(matrix) }
}

/** The multiply-adds of the matrix with itself. */
function sumOfSquares({ columnCount, columns }: SparseMatrix): number {
  const counts = new Float64Array(columnCount)
  for (const column of columns) counts[column]!++
  return counts.reduce((sum, count) => sum + count * count, 0)
}

/** Counts, not seconds: the same on every machine. Where one rises, a change made the search read more. */
describe('the work of the search', () => {
  const work = workOf(1200)

  test('is a small part of what all pairs take', () => {
    expect(work.additions).toBeLessThan(0.3 * work.allPairs)
    expect(work.completions).toBeLessThan(0.25 * work.candidates)
    expect(work.candidates).toBeLessThan(1.5 * 1200 * 1200)
  })

  test('grows less than with the square of the papers', () => {
    const small = workOf(400)
    expect(work.additions / small.additions).toBeLessThan(9)
  })
})

describe('the work of the search on planted papers, with hub terms', () => {
  const workOn = (papers: number): Work => {
    const matrix = weighTerms(plantPapers(papers))
    const work = { additions: 0, candidates: 0, completions: 0 }
    findNearest(matrix, { topK: 10, minWeight: 0 }, work)
    return { ...work, allPairs: sumOfSquares(matrix) }
  }
  const small = workOn(2000)
  const large = workOn(20_000)

  test('is a tenth of what all pairs take at 20,000', () => {
    expect(large.additions).toBeLessThan(large.allPairs / 10)
    expect(large.candidates).toBeLessThan(600 * 20_000)
    expect(large.completions).toBeLessThan(15 * 20_000)
  })

  test('grows far less than with the square of the papers', () => {
    expect(large.allPairs / small.allPairs).toBeGreaterThan(50)
    expect(large.additions / small.additions).toBeLessThan(22)
  })
})
