import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { CANDIDATE_FEATURES, writeCandidateFeatures } from './candidateFeatures.js'
import { findCandidates } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { ENTITY_FEATURES, rankTerms, writeEntityFeatures, type ScoredTerm } from './entityFeatures.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { INTRODUCTION, isNameLike } from './introductions.js'
import { voteKind } from './kinds.js'
import type { ExtractionModel } from './loadModel.js'
import { createPaperContext, type PaperContext } from './paperContext.js'
import type { Occurrence } from './paperTerms.js'
import { fieldAt, readPaperText, surfaceAt } from './paperText.js'
import { poolTerms } from './poolTerms.js'
import { salienceOf } from './salience.js'
import { sumTrees, toProbability } from './trees.js'

/** An entity at least this probable is kept: chosen for the best F1 on papers that the model had not seen. */
export const ENTITY_THRESHOLD = 0.34

const WIDTH = CANDIDATE_FEATURES.length
const ENTITY_WIDTH = WIDTH + ENTITY_FEATURES.length

/**
 * Finds the concepts, methods and datasets of one paper: candidates, their features and scores; then entities, each
 * compared with the others of the paper and scored again; then kinds.
 */
export function findTerms(paper: Paper, index: number, model: ExtractionModel, evidence: CorpusEvidence): FoundTerm[] {
  const text = readPaperText(paper)
  const context = createPaperContext(text, findCandidates(text), model.lexicon, evidence)
  const rows = new Float32Array(context.candidates.length * WIDTH)
  const ranked = rankTerms(poolTerms(context, scoreCandidates(context, model, rows)))
  const entityRows = layOutEntities(ranked, rows)
  return ranked.flatMap((entry, rank) => {
    const offset = rank * ENTITY_WIDTH
    if (toProbability(sumTrees(model.entity, entityRows, offset)) < ENTITY_THRESHOLD) return []
    return [describeTerm(context, entry, index, voteKind(model, entityRows, offset))]
  })
}

function scoreCandidates(context: PaperContext, model: ExtractionModel, rows: Float32Array): Float32Array {
  const scores = new Float32Array(context.candidates.length)
  context.candidates.forEach((candidate, i) => {
    writeCandidateFeatures(context, candidate, rows.subarray(i * WIDTH, (i + 1) * WIDTH))
    scores[i] = toProbability(sumTrees(model.candidate, rows, i * WIDTH))
  })
  return scores
}

function layOutEntities(ranked: readonly ScoredTerm[], rows: Float32Array): Float32Array {
  const entityRows = new Float32Array(ranked.length * ENTITY_WIDTH)
  ranked.forEach(({ candidate }, rank) => {
    entityRows.set(rows.subarray(candidate * WIDTH, (candidate + 1) * WIDTH), rank * ENTITY_WIDTH)
  })
  writeEntityFeatures(ranked, entityRows, ENTITY_WIDTH, WIDTH)
  return entityRows
}

function describeTerm(context: PaperContext, { term }: ScoredTerm, paper: number, votes: FoundTerm['votes']): FoundTerm {
  const { text } = context
  const spans = term.occurrences.map((occurrence) => spanOf(context, occurrence))
  return {
    paper,
    key: term.key,
    forms: term.forms,
    ...(term.definition && { definition: { short: term.definition.short, long: term.definition.long } }),
    nameLike: term.occurrences.some(({ first, length }) => isNameLike(text.surfaces[first + length - 1]!)),
    spans,
    salience: salienceOf(spans),
    introduced: term.occurrences.some((occurrence) => isIntroduced(context, occurrence)),
    votes,
  }
}

function spanOf({ text }: PaperContext, { first, length }: Occurrence): Span {
  return {
    field: fieldAt(text, first),
    start: text.starts[first]!,
    end: text.ends[first + length - 1]!,
    surface: surfaceAt(text, first, length),
    headline: first < text.titleCount || text.gaps[first] === GAP.sentence,
  }
}

function isIntroduced({ text, introductions }: PaperContext, { first, length }: Occurrence): boolean {
  for (let i = first; i < first + length; i++) {
    if (introductions[i]! >= INTRODUCTION.named) return true
    if (introductions[i] === INTRODUCTION.titleName && isNameLike(text.surfaces[i]!)) return true
  }
  return false
}
