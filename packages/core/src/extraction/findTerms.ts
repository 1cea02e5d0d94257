import { smallArray } from '../base/smallArray.js'
import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { CANDIDATE_COUNT, EARLY_COUNT, EARLY_TREES, writeEarlyFeatures, writeFeatures, writeLateFeatures } from './candidateFeatures.js'
import { findCandidates } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { ENTITY_COUNT, rankTerms, writeEntityFeatures, type ScoredTerm } from './entityFeatures.js'
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
import { addTrees, rankValues, toProbability, type Trees } from './trees.js'

/** An entity at least this probable is kept: chosen for the best F1 on papers that the model had not seen. */
export const ENTITY_THRESHOLD = 0.34

/** After so many trees, a row whose sum lies below so much is given up. */
interface Cut {
  readonly trees: number
  readonly least: number
}

/** Two candidates in five end at the first cut, two in three by the second; of those that all trees together would find promising, one in a hundred. */
const FIRST_CUT: Cut = { trees: 8, least: -2.5 }
const EARLY_CUT: Cut = { trees: EARLY_TREES, least: -2.2 }
const LATE_CUT: Cut = { trees: 60, least: -2.4 }
/** Half of the entities end here; of those that would be kept, one in ten thousand. */
const ENTITY_CUT: Cut = { trees: 30, least: -1.3 }

const ENTITY_WIDTH = CANDIDATE_COUNT + ENTITY_COUNT

/** Rows of features that one paper after the other writes over: as long as the longest paper needs. */
class Scratch {
  values = new Float32Array(0)
  /** The same as whole numbers: see {@link rankValues}. */
  ranks = new Int32Array(0)
  grow(size: number): void {
    if (this.values.length >= size) return
    this.values = new Float32Array(size)
    this.ranks = new Int32Array(this.values.buffer)
  }
}
const candidateRows = new Scratch()
const entityRows = new Scratch()

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
  layOutEntities(context, ranked, scored)
  const { entity } = model
  const found = ranked.flatMap((entry, rank) => {
    const offset = rank * ENTITY_WIDTH
    const probable = toProbability(addPromising(entity, 0, ENTITY_CUT, entity.count, entity.base, entityRows.ranks, offset)) >= ENTITY_THRESHOLD
    if (!probable && !wanted.has(entry.term.key)) return []
    return [describeTerm(context, entry, index, voteKind(model, entityRows.ranks, offset))]
  })
  return [...found, ...keywords]
}

/** Scores of a paper's candidates, and where their features begin among the rows, or -1 for those that did not pass the early cut. */
interface ScoredCandidates {
  readonly scores: Float32Array
  readonly offsets: Int32Array
}

/** The features of a candidate that ends at an early cut are written over by the next: what is kept stays near the processor. */
function scoreCandidates(context: PaperContext, { candidate: trees }: ExtractionModel): ScoredCandidates {
  const { candidates } = context
  candidateRows.grow(candidates.length * CANDIDATE_COUNT)
  const { values, ranks } = candidateRows
  const scores = smallArray(Float32Array, candidates.length)
  const offsets = smallArray(Int32Array, candidates.length).fill(-1)
  let offset = 0
  for (let i = 0; i < candidates.length; i++) {
    writeEarlyFeatures(context, candidates[i]!, values, offset)
    rankValues(ranks, offset, offset + EARLY_COUNT)
    let sum = addPromising(trees, 0, FIRST_CUT, EARLY_CUT.trees, trees.base, ranks, offset)
    if (sum >= EARLY_CUT.least) {
      writeLateFeatures(context, candidates[i]!, values, offset)
      rankValues(ranks, offset + EARLY_COUNT, offset + CANDIDATE_COUNT)
      sum = addPromising(trees, EARLY_CUT.trees, LATE_CUT, trees.count, sum, ranks, offset)
      offsets[i] = offset
      offset += CANDIDATE_COUNT
    }
    scores[i] = toProbability(sum)
  }
  return { scores, offsets }
}

/** The sum with the values of the trees `from` to `to` (exclusive) added to it, if it is not given up at the cut. */
function addPromising(trees: Trees, from: number, cut: Cut, to: number, start: number, ranks: Int32Array, offset: number): number {
  const sum = addTrees(trees, from, cut.trees, start, ranks, offset)
  return sum < cut.least ? sum : addTrees(trees, cut.trees, to, sum, ranks, offset)
}

/** Writes the entities' features: those of their best candidate, then how they stand to each other. */
function layOutEntities(context: PaperContext, ranked: readonly ScoredTerm[], { offsets }: ScoredCandidates): void {
  entityRows.grow(ranked.length * ENTITY_WIDTH)
  const { values, ranks } = entityRows
  writeEntityFeatures(ranked, values, ENTITY_WIDTH, CANDIDATE_COUNT)
  ranked.forEach(({ candidate }, rank) => {
    const from = offsets[candidate]!
    const to = rank * ENTITY_WIDTH
    if (from < 0) writeFeatures(context, context.candidates[candidate]!, values, to)
    else ranks.set(candidateRows.ranks.subarray(from, from + CANDIDATE_COUNT), to)
    rankValues(ranks, from < 0 ? to : to + CANDIDATE_COUNT, to + ENTITY_WIDTH)
  })
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
