import { STOP_WORDS } from '../text/lexicon/stopWords.js'
import type { PaperTerm } from './paperTerms.js'

/** Names of the features that compare an entity of a paper with the others found there, in their order. */
export const ENTITY_FEATURES = [
  ...['best', 'secondForm', 'mean', 'forms', 'occurrences', 'words', 'rank', 'above', 'defined'],
  ...['coveredShare', 'coveredBy', 'crossedBy', 'holds', 'coveredLater', 'holdsLater'],
  ...['sharedAbove', 'sharedScore', 'headAbove', 'firstAbove', 'allWordsAbove', 'wordsOfAbove', 'sharedBelow', 'freshWords'],
] as const

/** An entity of a paper with the scores of its forms. */
export interface ScoredTerm {
  readonly term: PaperTerm
  /** The best score of its forms. */
  readonly score: number
  /** Scores of its forms, in the order of `term.forms`. */
  readonly formScores: readonly number[]
  /** Index of the best-scored candidate. */
  readonly candidate: number
}

/** A word's beginning, by which `causal` and `causality` are kin. */
const STEM_LENGTH = 5

/** Ranks entities by score, best first; ties go to the smaller key. */
export function rankTerms(terms: readonly ScoredTerm[]): ScoredTerm[] {
  return [...terms].sort((a, b) => b.score - a.score || (a.term.key < b.term.key ? -1 : 1))
}

/** Writes the features of all ranked entities: row i from `i * stride + offset` on. */
export function writeEntityFeatures(ranked: readonly ScoredTerm[], rows: Float32Array, stride: number, offset: number): void {
  const all = new RankedTerms(ranked)
  let above = 0
  for (const [rank, entry] of ranked.entries()) {
    writeOne(all, entry, rank, above, rows, rank * stride + offset)
    above += entry.score
  }
}

/**
 * The words and the places of a paper's entities, those of one rank after those of another: every entity is compared with all
 * others, and lists of lists would cost more than comparing.
 */
class RankedTerms {
  readonly count: number
  readonly scores: Float64Array
  /** The beginnings of words, numbered within the paper; from `stemOffsets[rank]` on those of an entity. */
  readonly stems: number[] = []
  readonly stemOffsets: Int32Array
  /** A bit for every stem of an entity: two entities that share none have no stem in common. */
  readonly signatures: Int32Array
  /** Where entities stand: first word, and the one behind the last. */
  readonly firsts: number[] = []
  readonly ends: number[] = []
  readonly placeOffsets: Int32Array

  constructor(ranked: readonly ScoredTerm[]) {
    this.count = ranked.length
    this.scores = Float64Array.from(ranked, ({ score }) => score)
    this.stemOffsets = new Int32Array(this.count + 1)
    this.placeOffsets = new Int32Array(this.count + 1)
    this.signatures = new Int32Array(this.count)
    const numbers = new Map<string, number>()
    for (const [rank, { term }] of ranked.entries()) {
      this.#addStems(term.forms[0]!, numbers)
      for (const { first, length } of term.occurrences) {
        this.firsts.push(first)
        this.ends.push(first + length)
      }
      this.stemOffsets[rank + 1] = this.stems.length
      for (let at = this.stemOffsets[rank]!; at < this.stems.length; at++) this.signatures[rank]! |= 1 << this.stems[at]!
      this.placeOffsets[rank + 1] = this.firsts.length
    }
  }

  #addStems(form: string, numbers: Map<string, number>): void {
    const before = this.stems.length
    for (const word of form.split(' ')) if (!STOP_WORDS.has(word)) this.#addStem(word, numbers)
    if (this.stems.length === before) this.#addStem(form, numbers)
  }

  #addStem(word: string, numbers: Map<string, number>): void {
    const stem = word.slice(0, STEM_LENGTH)
    let number = numbers.get(stem)
    if (number === undefined) numbers.set(stem, (number = numbers.size))
    this.stems.push(number)
  }
}

function writeOne(all: RankedTerms, { score, term, formScores }: ScoredTerm, rank: number, above: number, row: Float32Array, offset: number): void {
  const up = compareSpans(all, rank, 0, rank)
  const down = compareSpans(all, rank, rank + 1, all.count)
  const words = compareWords(all, rank, 0, rank)
  const stems = all.stemOffsets[rank + 1]! - all.stemOffsets[rank]!
  let at = offset
  row[at++] = score
  row[at++] = formScores.length > 1 ? [...formScores].sort((a, b) => b - a)[1]! : 0
  row[at++] = formScores.reduce((sum, own) => sum + own, 0) / formScores.length
  row[at++] = formScores.length
  row[at++] = term.occurrences.length
  row[at++] = stems
  row[at++] = rank
  row[at++] = above
  row[at++] = term.definition === undefined ? 0 : 1
  row[at++] = up.covered / term.occurrences.length
  row[at++] = up.coveredBy
  row[at++] = up.crossedBy
  row[at++] = up.holds
  row[at++] = down.coveredBy
  row[at++] = down.holds
  row[at++] = words.shared
  row[at++] = words.score
  row[at++] = words.head
  row[at++] = words.first
  row[at++] = words.inside
  row[at++] = words.around
  row[at++] = compareWords(all, rank, rank + 1, all.count).shared
  row[at] = countFresh(all, rank) / stems
}

/** How an entity's places lie to those of the entities from one rank to another. */
function compareSpans(all: RankedTerms, own: number, from: number, to: number): { covered: number; coveredBy: number; crossedBy: number; holds: number } {
  const { firsts, ends, scores, placeOffsets } = all
  const result = { covered: 0, coveredBy: 0, crossedBy: 0, holds: 0 }
  for (let place = placeOffsets[own]!; place < placeOffsets[own + 1]!; place++) {
    const first = firsts[place]!
    const end = ends[place]!
    let isCovered = false
    for (let rank = from; rank < to; rank++) {
      for (let other = placeOffsets[rank]!; other < placeOffsets[rank + 1]! && firsts[other]! < end; other++) {
        if (ends[other]! <= first) continue
        if (firsts[other]! <= first && ends[other]! >= end) {
          isCovered = true
          result.coveredBy = Math.max(result.coveredBy, scores[rank]!)
        } else if (firsts[other]! >= first && ends[other]! <= end) result.holds = Math.max(result.holds, scores[rank]!)
        else result.crossedBy = Math.max(result.crossedBy, scores[rank]!)
      }
    }
    if (isCovered) result.covered++
  }
  return result
}

/** What words an entity has in common with those from one rank to another. */
function compareWords(
  all: RankedTerms,
  own: number,
  from: number,
  to: number,
): { shared: number; score: number; head: number; first: number; inside: number; around: number } {
  const { stems, stemOffsets, signatures, scores } = all
  const start = stemOffsets[own]!
  const end = stemOffsets[own + 1]!
  const result = { shared: 0, score: 0, head: 0, first: 0, inside: 0, around: 0 }
  for (let rank = from; rank < to; rank++) {
    if ((signatures[rank]! & signatures[own]!) === 0) continue
    const otherStart = stemOffsets[rank]!
    const otherEnd = stemOffsets[rank + 1]!
    const common = countCommon(stems, start, end, otherStart, otherEnd)
    if (common === 0) continue
    const score = scores[rank]!
    const share = common / (end - start + otherEnd - otherStart - common)
    if (share > result.shared) result.score = score
    result.shared = Math.max(result.shared, share)
    if (stems[end - 1] === stems[otherEnd - 1]) result.head = Math.max(result.head, score)
    if (stems[start] === stems[otherStart]) result.first = Math.max(result.first, score)
    if (common === end - start) result.inside = Math.max(result.inside, score)
    if (common === otherEnd - otherStart) result.around = Math.max(result.around, score)
  }
  return result
}

/** How many stems of one stretch the other has too. */
function countCommon(stems: readonly number[], start: number, end: number, otherStart: number, otherEnd: number): number {
  let common = 0
  for (let at = start; at < end; at++) if (isAmong(stems, stems[at]!, otherStart, otherEnd)) common++
  return common
}

/** How many of an entity's words no entity ranked above has. */
function countFresh({ stems, stemOffsets }: RankedTerms, rank: number): number {
  let fresh = 0
  for (let at = stemOffsets[rank]!; at < stemOffsets[rank + 1]!; at++) if (!isAmong(stems, stems[at]!, 0, stemOffsets[rank]!)) fresh++
  return fresh
}

function isAmong(stems: readonly number[], stem: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (stems[at] === stem) return true
  return false
}
