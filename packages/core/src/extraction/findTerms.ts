import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { CANDIDATE_FEATURES, EARLY_TREES, writeEarlyFeatures, writeLateFeatures } from './candidateFeatures.js'
import { findCandidates } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { ENTITY_FEATURES, rankTerms, writeEntityFeatures, type ScoredTerm } from './entityFeatures.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { findIntroduction } from './introduced.js'
import { voteKind, votesFor } from './kinds.js'
import { readKeywords } from './keywordTerms.js'
import type { ExtractionModel } from './loadModel.js'
import { createPaperContext, type PaperContext } from './paperContext.js'
import type { Occurrence } from './definitions.js'
import { fieldAt, readPaperText, surfaceAt } from './paperText.js'
import { poolTerms } from './poolTerms.js'
import { salienceOf } from './salience.js'
import { sumPromising, toProbability, type Cut } from './trees.js'

/** An entity at least this probable is kept: chosen for the best F1 on papers that the model had not seen. */
export const ENTITY_THRESHOLD = 0.34

/** Two candidates in three end at the first cut; of those that all trees together would find promising, one in a hundred. */
const CANDIDATE_CUTS: readonly Cut[] = [
  { trees: EARLY_TREES, least: -2.2 },
  { trees: 60, least: -2.4 },
]
/** Half of the entities end here; of those that would be kept, one in ten thousand. */
const ENTITY_CUTS: readonly Cut[] = [{ trees: 30, least: -1.3 }]

const WIDTH = CANDIDATE_FEATURES.length
const ENTITY_WIDTH = WIDTH + ENTITY_FEATURES.length

/** Rows of features that one paper after the other writes over: as long as the longest paper needs. */
class Scratch {
  private values: Float32Array = new Float32Array(0)
  take(size: number): Float32Array {
    if (this.values.length < size) this.values = new Float32Array(size)
    return this.values
  }
}
const candidateScratch = new Scratch()
const entityScratch = new Scratch()

/**
 * Finds the concepts, methods and datasets of one paper: candidates, their features and scores; then entities, each
 * compared with the others of the paper and scored again; then kinds.
 */
export function findTerms(paper: Paper, index: number, model: ExtractionModel, evidence: CorpusEvidence): FoundTerm[] {
  const text = readPaperText(paper)
  const context = createPaperContext(text, findCandidates(text), model.lexicon, evidence)
  const rows = candidateScratch.take(context.candidates.length * WIDTH)
  const keywords = readKeywords(paper, index, context.shortForms)
  const wanted = new Set(keywords.map(({ key }) => key))
  const ranked = rankTerms(poolTerms(context, scoreCandidates(context, model, rows), wanted))
  const entityRows = layOutEntities(ranked, rows)
  const found = ranked.flatMap((entry, rank) => {
    const offset = rank * ENTITY_WIDTH
    const probable = toProbability(sumPromising(model.entity, entityRows, offset, ENTITY_CUTS)) >= ENTITY_THRESHOLD
    if (!probable && !wanted.has(entry.term.key)) return []
    return [describeTerm(context, entry, index, voteKind(model, entityRows, offset))]
  })
  return [...found, ...keywords]
}

function scoreCandidates(context: PaperContext, model: ExtractionModel, rows: Float32Array): Float32Array {
  const scores = new Float32Array(context.candidates.length)
  context.candidates.forEach((candidate, i) => {
    const offset = i * WIDTH
    writeEarlyFeatures(context, candidate, rows, offset)
    scores[i] = toProbability(sumPromising(model.candidate, rows, offset, CANDIDATE_CUTS, () => writeLateFeatures(context, candidate, rows, offset)))
  })
  return scores
}

function layOutEntities(ranked: readonly ScoredTerm[], rows: Float32Array): Float32Array {
  const entityRows = entityScratch.take(ranked.length * ENTITY_WIDTH)
  ranked.forEach(({ candidate }, rank) => {
    entityRows.set(rows.subarray(candidate * WIDTH, (candidate + 1) * WIDTH), rank * ENTITY_WIDTH)
  })
  writeEntityFeatures(ranked, entityRows, ENTITY_WIDTH, WIDTH)
  return entityRows
}

function describeTerm(context: PaperContext, { term }: ScoredTerm, paper: number, votes: FoundTerm['votes']): FoundTerm {
  const { text } = context
  const spans = term.occurrences.map((occurrence) => spanOf(context, occurrence))
  const introduction = findIntroduction(context, term)
  return {
    paper,
    key: term.key,
    forms: term.forms,
    ...(term.definition && { definition: { short: term.definition.short, long: term.definition.long } }),
    nameLike: term.occurrences.some(({ first, length }) => text.entries[first + length - 1]!.nameLike),
    spans,
    salience: salienceOf(spans),
    introduced: introduction !== undefined,
    votes: introduction?.kind === undefined ? votes : votesFor(introduction.kind),
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
