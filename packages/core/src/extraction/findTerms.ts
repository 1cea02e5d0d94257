import { smallArray } from '../base/smallArray.js'
import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { CANDIDATE_COUNT, EARLY_COUNT, EARLY_TREES, writeEarlyFeatures, writeFeatures, writeLateFeatures } from './candidateFeatures.js'
import { findCandidates, type Candidate } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { ENTITY_COUNT, rankTerms, writeEntityFeatures, type ScoredTerm } from './entityFeatures.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { findIntroduction, type Introduction } from './introduced.js'
import { voteKind, votesFor } from './kinds.js'
import { readKeywords } from './keywordTerms.js'
import type { ExtractionModel } from './loadModel.js'
import { createPaperContext, keyOfWords, siftCandidates, type PaperContext } from './paperContext.js'
import type { Occurrence } from './definitions.js'
import { fieldAt, readPaperText, surfaceAt } from './paperText.js'
import { poolTerms } from './poolTerms.js'
import { salienceOf } from './salience.js'
import { addTrees, rankValues, toProbability } from './trees.js'

/** An entity at least this probable is kept: chosen for the best F1 on papers that the model had not seen. */
export const ENTITY_THRESHOLD = 0.34

/** The log odds after the first trees below which a candidate ends: nearly half do, and of those that all trees would find promising one in a hundred. */
const LEAST_EARLY = -2.2
/** So many trees, and the log odds below which an entity ends there: half do, and of those that would be kept one in ten thousand. */
const FIRST_TREES = 30
const LEAST_FIRST = -1.3

const ENTITY_WIDTH = CANDIDATE_COUNT + ENTITY_COUNT

/** Features of a candidate, and behind them those of the entity whose best form it is. */
class Row {
  readonly values = new Float32Array(ENTITY_WIDTH)
  /** The same as whole numbers: see {@link rankValues}. */
  readonly ranks = new Int32Array(this.values.buffer)
}

/** One paper after the other writes over them: as many as the richest paper needs. */
const rows: Row[] = []

/**
 * Finds the concepts, methods and datasets of one paper: candidates, their features and scores; then entities, each
 * compared with the others of the paper and scored again; then kinds.
 */
export function findTerms(paper: Paper, index: number, model: ExtractionModel, evidence: CorpusEvidence): FoundTerm[] {
  const text = readPaperText(paper)
  const unsifted = createPaperContext(text, findCandidates(text), model.lexicon, evidence)
  const keywords = readKeywords(paper, index, unsifted.shortForms)
  const wanted = new Set(keywords.map(({ key }) => key))
  const context = siftCandidates(unsifted, wanted)
  if (context.coinage > 0) wanted.add(keyOfWords(context, 0, context.coinage))
  const scored = scoreCandidates(context, model)
  const ranked = rankTerms(poolTerms(context, scored.scores, wanted))
  const entityRows = layOutEntities(context, ranked, scored)
  const { entity } = model
  const found: FoundTerm[] = []
  for (const [rank, entry] of ranked.entries()) {
    const row = entityRows[rank]!.ranks
    const first = addTrees(entity, 0, FIRST_TREES, entity.base, row)
    const isProbable = first >= LEAST_FIRST && toProbability(addTrees(entity, FIRST_TREES, entity.count, first, row)) >= ENTITY_THRESHOLD
    if (isProbable || wanted.has(entry.term.key)) found.push(describeTerm(context, entry, index, voteKind(model, row)))
  }
  return [...found, ...keywords]
}

/** Scores of a paper's candidates, and the rows of those that passed the early cut. */
interface ScoredCandidates {
  readonly scores: Float32Array
  readonly kept: readonly (Row | undefined)[]
}

/** The features of a candidate that ends at an early cut are written over by the next: what is kept stays near the processor. */
function scoreCandidates(context: PaperContext, { candidate: trees }: ExtractionModel): ScoredCandidates {
  const { candidates } = context
  const scores = smallArray(Float32Array, candidates.length)
  const kept = new Array<Row | undefined>(candidates.length)
  let next = 0
  for (let i = 0; i < candidates.length; i++) {
    const row = (rows[next] ??= new Row())
    const { values, ranks } = row
    writeEarlyFeatures(context, candidates[i]!, values)
    rankValues(ranks, 0, EARLY_COUNT)
    let sum = addTrees(trees, 0, EARLY_TREES, trees.base, ranks)
    if (sum >= LEAST_EARLY) {
      writeLateFeatures(context, candidates[i]!, values)
      rankValues(ranks, EARLY_COUNT, CANDIDATE_COUNT)
      sum = addTrees(trees, EARLY_TREES, trees.count, sum, ranks)
      kept[i] = row
      next++
    }
    scores[i] = toProbability(sum)
  }
  return { scores, kept }
}

/** Writes the entities' features behind those of their best candidates. */
function layOutEntities(context: PaperContext, ranked: readonly ScoredTerm[], { kept }: ScoredCandidates): Row[] {
  const own = ranked.map(({ candidate }) => kept[candidate] ?? writeRow(context, context.candidates[candidate]!))
  writeEntityFeatures(ranked, own.map(({ values }) => values), CANDIDATE_COUNT)
  for (const { ranks } of own) rankValues(ranks, CANDIDATE_COUNT, ENTITY_WIDTH)
  return own
}

/** The features of a candidate that is wanted although it ended at an early cut. */
function writeRow(context: PaperContext, candidate: Candidate): Row {
  const row = new Row()
  writeFeatures(context, candidate, row.values)
  rankValues(row.ranks, 0, CANDIDATE_COUNT)
  return row
}

function describeTerm(context: PaperContext, { term }: ScoredTerm, paper: number, votes: FoundTerm['votes']): FoundTerm {
  const { text } = context
  const spans = term.occurrences.map((occurrence) => spanOf(context, occurrence))
  const introduction = findIntroduction(context, term)
  return {
    paper,
    key: term.key,
    forms: term.forms,
    definition: term.definition && { short: term.definition.short, long: term.definition.long },
    nameLike: term.occurrences.some(({ first, length }) => text.entries[first + length - 1]!.nameLike),
    spans,
    salience: salienceOf(spans),
    introduced: introduction !== undefined,
    votes: introduction === undefined ? votes : votesOf(introduction, votes),
  }
}

/** A name that leads a title is of a thing: a method where the model takes it for a concept. */
function votesOf({ kind, leadsTitle }: Introduction, votes: FoundTerm['votes']): FoundTerm['votes'] {
  if (kind !== undefined) return votesFor(kind)
  const { concept = 0, dataset = 0 } = votes
  return leadsTitle && concept > dataset ? votesFor('method') : votes
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
