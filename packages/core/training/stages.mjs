/** The stages of the model on annotated papers: features, training, out-of-fold scores. */
import { CANDIDATE_COUNT, writeEarlyFeatures, writeLateFeatures } from '../dist/extraction/candidateFeatures.js'
import { findCandidates } from '../dist/extraction/candidates.js'
import { gatherEvidence } from '../dist/extraction/corpusEvidence.js'
import { createPaperContext, siftCandidates } from '../dist/extraction/paperContext.js'
import { readPaperText } from '../dist/extraction/paperText.js'
import { ENTITY_COUNT, rankTerms, writeEntityFeatures } from '../dist/extraction/entityFeatures.js'
import { poolTerms } from '../dist/extraction/poolTerms.js'
import { packTrees, sumTrees, toProbability, toRanks } from '../dist/extraction/trees.js'
import { findEdges, toBins, trainTrees } from './boosting.mjs'

/** Contexts of annotated papers under a lexicon, and which candidates are a form of an annotated entity. */
export function prepare(gold, lexicon) {
  const evidence = gatherEvidence(gold.map(({ paper }) => paper))
  let start = 0
  return gold.map(({ paper, entities }) => {
    const text = readPaperText(paper)
    const all = findCandidates(text)
    const context = siftCandidates(createPaperContext(text, all, lexicon, evidence), new Set())
    const { candidates } = context
    const labels = candidates.map(({ form }) => entities.findIndex((entity) => entity.forms.has(form)))
    const first = start
    start += candidates.length
    return { text, all, context, candidates, labels, entities, first }
  })
}

/** One row of features a candidate, with the target "is a form of an annotated entity". */
export function candidateMatrix(prepared) {
  const width = CANDIDATE_COUNT
  const rows = prepared.reduce((sum, { candidates }) => sum + candidates.length, 0)
  const matrix = new Float32Array(rows * width)
  const targets = new Uint8Array(rows)
  prepared.forEach(({ context, candidates, labels, first }) => {
    candidates.forEach((candidate, i) => {
      const at = (first + i) * width
      writeFeatures(context, candidate, matrix.subarray(at, at + width))
      targets[first + i] = labels[i] >= 0 ? 1 : 0
    })
  })
  return { matrix, targets, rows, width }
}

/** All features of a candidate. */
export function writeFeatures(context, candidate, row) {
  writeEarlyFeatures(context, candidate, row)
  writeLateFeatures(context, candidate, row)
}

export function bin(data) {
  const edges = findEdges(data.matrix, data.rows, data.width)
  return { ...data, edges, bins: toBins(data.matrix, data.rows, data.width, edges) }
}

/** Row numbers of the chosen papers. */
export function rowsOf(prepared, chosen) {
  return prepared.flatMap((entry, paper) => (chosen(paper) ? entry.candidates.map((_, i) => entry.first + i) : []))
}

/** Probabilities of all rows of the chosen papers under a model. */
export function predict(model, data, rows, into) {
  const trees = packTrees(model)
  const ranks = toRanks(data.matrix.slice())
  for (const row of rows) into[row] = toProbability(sumTrees(trees, ranks.subarray(row * data.width, (row + 1) * data.width)))
  return into
}

/** Each paper's scores from models that have not seen it. */
export function scoreOutOfFold(prepared, data, folds, count, options, papers = () => true) {
  const scores = new Float32Array(data.rows)
  for (let fold = 0; fold < count; fold++) {
    const model = trainTrees(data, rowsOf(prepared, (paper) => papers(paper) && folds[paper] !== fold), options)
    predict(model, data, rowsOf(prepared, (paper) => papers(paper) && folds[paper] === fold), scores)
  }
  return scores
}

/** The entities of each paper that the second stage leaves open, ranked. */
export function poolEntities(prepared, scores) {
  let start = 0
  return prepared.map(({ context, entities, first }) => {
    const ranked = rankTerms(poolTerms(context, scores.subarray(first, first + context.candidates.length), new Set()))
    const from = start
    start += ranked.length
    const taken = new Set()
    const labels = ranked.map(({ term }) => {
      const match = entities.findIndex((entity, index) => !taken.has(index) && term.forms.some((form) => entity.forms.has(form)))
      if (match >= 0) taken.add(match)
      return match
    })
    return { ranked, labels, entities, from, first }
  })
}

/** One row of features an entity: those of its best form, and how it stands to the paper's other entities. */
export function entityMatrix(pools, data) {
  const width = data.width + ENTITY_COUNT
  const rows = pools.reduce((sum, { ranked }) => sum + ranked.length, 0)
  const matrix = new Float32Array(rows * width)
  const targets = new Uint8Array(rows)
  for (const { ranked, labels, from, first } of pools) {
    const block = matrix.subarray(from * width, (from + ranked.length) * width)
    ranked.forEach(({ candidate }, i) => {
      const row = first + candidate
      block.set(data.matrix.subarray(row * data.width, (row + 1) * data.width), i * width)
      targets[from + i] = labels[i] >= 0 ? 1 : 0
    })
    writeEntityFeatures(ranked, ranked.map((_, i) => block.subarray(i * width, (i + 1) * width)), data.width)
  }
  return { matrix, targets, rows, width }
}
