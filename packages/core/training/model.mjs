/** Trains one whole model, and applies it. */
import { CANDIDATE_COUNT, EARLY_COUNT, EARLY_TREES } from '../dist/extraction/candidateFeatures.js'
import { NO_EVIDENCE } from '../dist/extraction/corpusEvidence.js'
import { createPaperContext, siftCandidates } from '../dist/extraction/paperContext.js'
import { selectTerms } from '../dist/extraction/selectTerms.js'
import { packTrees, sumTrees, toProbability, toRanks } from '../dist/extraction/trees.js'
import { buildLexicon } from './background.mjs'
import { trainTrees } from './boosting.mjs'
import { bin, candidateMatrix, entityMatrix, poolEntities, predict, prepare, rowsOf, scoreOutOfFold, writeFeatures } from './stages.mjs'

export const SETTINGS = {
  candidate: { depth: 4, leafWeight: 20, columns: 0.25, rate: 0.1, trees: 150, early: { trees: EARLY_TREES, features: EARLY_COUNT } },
  entity: { depth: 3, leafWeight: 20, columns: 0.2, rate: 0.06, trees: 150 },
  kind: { depth: 3, leafWeight: 8, columns: 0.25, rate: 0.08, trees: 120 },
}

/** Folds inside the training papers, for first scores that the second model can trust. */
const INNER_FOLDS = 5
const CHOSEN = 0.15

/** A choice of terms for `buildLexicon`, made by a model for candidates and two for kinds. */
export function createTeacher(models, lexicon) {
  const [term, method, dataset] = models.map(packTrees)
  const row = new Float32Array(CANDIDATE_COUNT)
  return (text, all) => {
    const context = siftCandidates(createPaperContext(text, all, lexicon, NO_EVIDENCE), new Set())
    const scored = context.candidates.map((candidate) => {
      writeFeatures(context, candidate, row)
      return { candidate, score: toProbability(sumTrees(term, toRanks(row))) }
    })
    return selectTerms(scored, text.count, CHOSEN).map(({ candidate, score }) => {
      writeFeatures(context, candidate, row)
      const ranks = toRanks(row)
      return { candidate, score, method: toProbability(sumTrees(method, ranks)), dataset: toProbability(sumTrees(dataset, ranks)) }
    })
  }
}

/** Trains the teacher on the chosen papers and lets it fill the lexicon from the background papers. */
export function distil({ gold, counts, background, lexicon }, isTraining) {
  const prepared = prepare(gold, lexicon)
  const data = bin(candidateMatrix(prepared))
  const term = trainTrees(data, rowsOf(prepared, isTraining), SETTINGS.candidate)
  const labels = prepared.flatMap((entry, paper) => (isTraining(paper) ? labelledCandidates(entry) : []))
  const [method, dataset] = trainKinds(data, labels)
  return buildLexicon(counts, background, createTeacher([term, method, dataset], lexicon))
}

function labelledCandidates({ labels, entities, first }) {
  return labels.flatMap((label, i) => (label < 0 ? [] : [{ row: first + i, kinds: entities[label].kinds }]))
}

function trainKinds(data, labels) {
  const rows = labels.map(({ row }) => row)
  return ['method', 'dataset'].map((kind) => {
    const targets = new Uint8Array(data.rows)
    for (const { row, kinds } of labels) targets[row] = kinds.includes(kind) ? 1 : 0
    return trainTrees({ ...data, targets }, rows, SETTINGS.kind)
  })
}

/** Trains all stages on the chosen papers. */
export function trainModel(gold, lexicon, isTraining) {
  const prepared = prepare(gold, lexicon)
  const data = bin(candidateMatrix(prepared))
  const inner = gold.map((_, paper) => paper % INNER_FOLDS)
  const scores = scoreOutOfFold(prepared, data, inner, INNER_FOLDS, SETTINGS.candidate, isTraining)
  const candidate = trainTrees(data, rowsOf(prepared, isTraining), SETTINGS.candidate)
  predict(candidate, data, rowsOf(prepared, (paper) => !isTraining(paper)), scores)
  const pools = poolEntities(prepared, scores)
  const entityData = bin(entityMatrix(pools, data))
  const rows = pools.flatMap(({ ranked, from }, paper) => (isTraining(paper) ? ranked.map((_, i) => from + i) : []))
  const entity = trainTrees(entityData, rows, SETTINGS.entity)
  const labels = pools.flatMap((pool, paper) => (isTraining(paper) ? labelledEntities(pool) : []))
  const [method, dataset] = trainKinds(entityData, labels)
  return { models: { candidate, entity, method, dataset }, edges: { candidate: data.edges, entity: entityData.edges } }
}

function labelledEntities({ labels, entities, from }) {
  return labels.flatMap((label, i) => (label < 0 ? [] : [{ row: from + i, kinds: entities[label].kinds }]))
}
