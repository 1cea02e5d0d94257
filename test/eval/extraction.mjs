import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCorpus, extract } from '@paperloom/core'
import { readGold } from '../../packages/core/training/data.mjs'
import { scoreEntities, signMeasurement } from '../../packages/core/training/evaluate.mjs'

/**
 * Concepts, methods and datasets of annotated papers. The floors are on what counts: scores on papers that the model had
 * not seen, which `training/train.mjs --folds 6` measures by training six models, and writes down beside the model, with a sign of
 * what the built-in model found then: where it finds anything else now, they are to be measured anew. That
 * model has learnt from all annotated papers, so what it finds in them now only shows that model and code belong
 * together.
 */
export const name = 'extraction'
const UP_TO_DATE = 'papers not seen, scores are of what is found now (if 0: train.mjs --folds 6)'
export const floors = {
  [UP_TO_DATE]: 1,
  'papers not seen, F1': 0.7,
  'papers not seen, methods F1': 0.6,
  'papers not seen, datasets F1': 0.62,
  'papers not seen, surface forms right': 0.88,
  'built-in model, seen papers, F1': 0.74,
  'built-in model, seen papers, surface forms right': 0.9,
}

export async function run(dataDir, tellPaper) {
  if (!existsSync(join(dataDir, 'gold'))) return []
  const scores = new URL('../../packages/core/training/scores-6-folds.json', import.meta.url)
  const { crossValidated, measured } = JSON.parse(readFileSync(scores, 'utf8'))
  const gold = readGold(dataDir)
  const extraction = extract(createCorpus(gold.map(({ paper }) => paper)).value)
  const built = scoreEntities(gold, [extraction])
  const now = signMeasurement(gold, extraction)
  built.rows.forEach(tellPaper)
  return [
    // With other annotated papers than they were measured on it cannot be told.
    { measure: UP_TO_DATE, value: measured.of !== now.of || measured.with === now.with ? 1 : 0 },
    { measure: 'papers not seen, F1', value: crossValidated.any },
    { measure: 'papers not seen, concepts F1', value: crossValidated.concept },
    { measure: 'papers not seen, methods F1', value: crossValidated.method },
    { measure: 'papers not seen, datasets F1', value: crossValidated.dataset },
    { measure: 'papers not seen, surface forms right', value: crossValidated.surfaces },
    { measure: 'built-in model, seen papers, F1', value: built.scores.any.f1 },
    { measure: 'built-in model, seen papers, surface forms right', value: built.surfaces },
  ]
}
