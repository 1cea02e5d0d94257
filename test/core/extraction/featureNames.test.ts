import { expect, it } from 'vitest'
import { EARLY_FEATURES, ENTITY_FEATURES, LATE_FEATURES } from '../../../packages/core/training/featureNames.mjs'
import { CANDIDATE_COUNT, EARLY_COUNT, writeEarlyFeatures, writeLateFeatures } from '../../../packages/core/src/extraction/candidateFeatures.js'
import { findCandidates } from '../../../packages/core/src/extraction/candidates.js'
import { NO_EVIDENCE } from '../../../packages/core/src/extraction/corpusEvidence.js'
import { ENTITY_COUNT, writeEntityFeatures } from '../../../packages/core/src/extraction/entityFeatures.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import { createPaperContext } from '../../../packages/core/src/extraction/paperContext.js'
import { readPaperText } from '../../../packages/core/src/extraction/paperText.js'
import { poolTerms } from '../../../packages/core/src/extraction/poolTerms.js'

const text = readPaperText({ id: 'a', title: 'Weaving graphs', abstract: 'We weave graphs of papers by tree search (TS). TS helps.' })
const context = createPaperContext(text, findCandidates(text), loadModel().lexicon, NO_EVIDENCE)

/** Which places of a row are written. */
function written(size: number, write: (row: Float32Array) => void): boolean[] {
  const row = new Float32Array(size + 3).fill(NaN)
  write(row)
  return Array.from(row, (value) => !Number.isNaN(value))
}
const span = (size: number, from: number, to: number): boolean[] => Array.from({ length: size + 3 }, (_, at) => at >= from && at < to)

it('every column of a candidate has a name, and no other', () => {
  expect([EARLY_FEATURES.length, EARLY_FEATURES.length + LATE_FEATURES.length]).toEqual([EARLY_COUNT, CANDIDATE_COUNT])
  for (const candidate of context.candidates) {
    expect(written(CANDIDATE_COUNT, (row) => { writeEarlyFeatures(context, candidate, row) })).toEqual(span(CANDIDATE_COUNT, 0, EARLY_COUNT))
    expect(written(CANDIDATE_COUNT, (row) => { writeLateFeatures(context, candidate, row) })).toEqual(span(CANDIDATE_COUNT, EARLY_COUNT, CANDIDATE_COUNT))
  }
  expect(context.candidates.length).toBeGreaterThan(5)
})

it('every column of an entity has a name, and no other', () => {
  const terms = poolTerms(context, new Float32Array(context.candidates.length).fill(0.5), new Set())
  expect(terms.length).toBeGreaterThan(5)
  expect(ENTITY_FEATURES.length).toBe(ENTITY_COUNT)
  const all = written(ENTITY_COUNT * terms.length, (row) => { writeEntityFeatures(terms, terms.map((_, i) => row.subarray(i * ENTITY_COUNT)), 0) })
  expect(all).toEqual(span(ENTITY_COUNT * terms.length, 0, ENTITY_COUNT * terms.length))
})
