import { describe, expect, test } from 'vitest'
import { createCorpus, extract, link } from '@paperloom/core'
import { findNearest } from '../../../packages/core/src/graph/findNearest.js'
import { joinLayers } from '../../../packages/core/src/graph/joinLayers.js'
import { DEFAULT_WEIGHTS } from '../../../packages/core/src/options.js'
import { makePapers } from '../../bench/madeUpPapers.mjs'

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
  const counts = new Float64Array(matrix.columnCount)
  for (const column of matrix.columns) counts[column]!++
  return { ...work, allPairs: counts.reduce((sum, count) => sum + count * count, 0) }
}

/** Counts, not seconds: the same on every machine. Where one rises, a change made the search read more. */
describe('the work of the search', () => {
  const work = workOf(1200)

  test('is a small part of what all pairs take', () => {
    expect(work.additions).toBeLessThan(0.5 * work.allPairs)
    expect(work.completions).toBeLessThan(40 * 1200)
    expect(work.candidates).toBeLessThan(1.5 * 1200 * 1200)
  })

  test('grows less than with the square of the papers', () => {
    const small = workOf(400)
    expect(work.additions / small.additions).toBeLessThan(9)
    expect(work.additions / small.additions).toBeGreaterThan(1)
  })
})
