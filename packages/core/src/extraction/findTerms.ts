import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { CANDIDATE_FEATURES, EARLY_TREES, writeEarlyFeatures, writeFeatures, writeLateFeatures } from './candidateFeatures.js'
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

/** Two candidates in five end at the first cut, two in three by the second; of those that all trees together would find promising, one in a hundred. */
const CANDIDATE_CUTS: readonly Cut[] = [
  { trees: 8, least: -2.5 },
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
  const keywords = readKeywords(paper, index, context.shortForms)
  const wanted = new Set(keywords.map(({ key }) => key))
  const scored = scoreCandidates(context, model)
  const ranked = rankTerms(poolTerms(context, scored.scores, wanted))
  const entityRows = layOutEntities(context, ranked, scored)
  const found = ranked.flatMap((entry, rank) => {
    const offset = rank * ENTITY_WIDTH
    const probable = toProbability(sumPromising(model.entity, entityRows, offset, ENTITY_CUTS)) >= ENTITY_THRESHOLD
    if (!probable && !wanted.has(entry.term.key)) return []
    return [describeTerm(context, entry, index, voteKind(model, entityRows, offset))]
  })
  return [...found, ...keywords]
}

/** Scores of a paper's candidates, and the features of those that pass the first cut. */
interface ScoredCandidates {
  readonly scores: Float32Array
  readonly rows: Float32Array
  /** Where in `rows` the features of each candidate begin, or -1. */
  readonly offsets: Int32Array
}

/** The features of a candidate that ends at the first cut are written over by the next: what is kept stays near the processor. */
function scoreCandidates(context: PaperContext, model: ExtractionModel): ScoredCandidates {
  const { candidates } = context
  const rows = candidateScratch.take(candidates.length * WIDTH)
  const scores = new Float32Array(candidates.length)
  const offsets = new Int32Array(candidates.length).fill(-1)
  let offset = 0
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    writeEarlyFeatures(context, candidate, rows, offset)
    const pass = (trees: number): void => {
      if (trees !== EARLY_TREES) return
      writeLateFeatures(context, candidate, rows, offset)
      offsets[i] = offset
    }
    scores[i] = toProbability(sumPromising(model.candidate, rows, offset, CANDIDATE_CUTS, pass))
    if (offsets[i]! >= 0) offset += WIDTH
  }
  return { scores, rows, offsets }
}

/** Rows of the entities' features: those of their best candidate, then how they stand to each other. */
function layOutEntities(context: PaperContext, ranked: readonly ScoredTerm[], { rows, offsets }: ScoredCandidates): Float32Array {
  const entityRows = entityScratch.take(ranked.length * ENTITY_WIDTH)
  ranked.forEach(({ candidate }, rank) => {
    const from = offsets[candidate]!
    const to = rank * ENTITY_WIDTH
    if (from >= 0) entityRows.set(rows.subarray(from, from + WIDTH), to)
    else writeFeatures(context, context.candidates[candidate]!, entityRows, to)
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
