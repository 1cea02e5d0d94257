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

interface Comparable {
  readonly entry: ScoredTerm
  /** The beginnings of its words, numbered within the paper. */
  readonly stems: readonly number[]
}

/** A word's beginning, by which `causal` and `causality` are kin. */
const STEM_LENGTH = 5

/** Ranks entities by score, best first; ties go to the smaller key. */
export function rankTerms(terms: readonly ScoredTerm[]): ScoredTerm[] {
  return [...terms].sort((a, b) => b.score - a.score || (a.term.key < b.term.key ? -1 : 1))
}

/** Writes the features of all ranked entities: row i from `i * stride + offset` on. */
export function writeEntityFeatures(ranked: readonly ScoredTerm[], rows: Float32Array, stride: number, offset: number): void {
  const numbers = new Map<string, number>()
  const all = ranked.map((entry) => ({ entry, stems: stemsOf(entry.term.forms[0]!, numbers) }))
  let above = 0
  for (let rank = 0; rank < all.length; rank++) {
    writeOne(all, rank, above, rows, rank * stride + offset)
    above += all[rank]!.entry.score
  }
}

function stemsOf(form: string, numbers: Map<string, number>): number[] {
  const words = form.split(' ').filter((word) => !STOP_WORDS.has(word))
  return (words.length === 0 ? [form] : words).map((word) => {
    const stem = word.slice(0, STEM_LENGTH)
    let number = numbers.get(stem)
    if (number === undefined) numbers.set(stem, (number = numbers.size))
    return number
  })
}

function writeOne(all: readonly Comparable[], rank: number, above: number, row: Float32Array, offset: number): void {
  const { entry, stems } = all[rank]!
  const { term, formScores } = entry
  const up = compareSpans(term, all, 0, rank)
  const down = compareSpans(term, all, rank + 1, all.length)
  const words = compareWords(stems, all, 0, rank)
  let at = offset
  row[at++] = entry.score
  row[at++] = formScores.length > 1 ? [...formScores].sort((a, b) => b - a)[1]! : 0
  row[at++] = formScores.reduce((sum, score) => sum + score, 0) / formScores.length
  row[at++] = formScores.length
  row[at++] = term.occurrences.length
  row[at++] = stems.length
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
  row[at++] = compareWords(stems, all, rank + 1, all.length).shared
  row[at] = countFresh(stems, all, rank) / stems.length
}

/** How an entity's places lie to those of the entities from one rank to another. */
function compareSpans(
  term: PaperTerm,
  all: readonly Comparable[],
  from: number,
  to: number,
): { covered: number; coveredBy: number; crossedBy: number; holds: number } {
  const result = { covered: 0, coveredBy: 0, crossedBy: 0, holds: 0 }
  for (const { first, length } of term.occurrences) {
    const end = first + length
    let isCovered = false
    for (let rank = from; rank < to; rank++) {
      const { score, term: other } = all[rank]!.entry
      for (const place of other.occurrences) {
        if (place.first >= end) break
        const placeEnd = place.first + place.length
        if (placeEnd <= first) continue
        if (place.first <= first && placeEnd >= end) {
          isCovered = true
          result.coveredBy = Math.max(result.coveredBy, score)
        } else if (place.first >= first && placeEnd <= end) result.holds = Math.max(result.holds, score)
        else result.crossedBy = Math.max(result.crossedBy, score)
      }
    }
    if (isCovered) result.covered++
  }
  return result
}

/** What words an entity has in common with those from one rank to another. */
function compareWords(
  stems: readonly number[],
  all: readonly Comparable[],
  from: number,
  to: number,
): { shared: number; score: number; head: number; first: number; inside: number; around: number } {
  const result = { shared: 0, score: 0, head: 0, first: 0, inside: 0, around: 0 }
  for (let rank = from; rank < to; rank++) {
    const { entry, stems: others } = all[rank]!
    const common = countCommon(stems, others)
    if (common === 0) continue
    const { score } = entry
    const share = common / (stems.length + others.length - common)
    if (share > result.shared) result.score = score
    result.shared = Math.max(result.shared, share)
    if (stems[stems.length - 1] === others[others.length - 1]) result.head = Math.max(result.head, score)
    if (stems[0] === others[0]) result.first = Math.max(result.first, score)
    if (common === stems.length) result.inside = Math.max(result.inside, score)
    if (common === others.length) result.around = Math.max(result.around, score)
  }
  return result
}

function countCommon(stems: readonly number[], others: readonly number[]): number {
  let common = 0
  for (const stem of stems) if (others.includes(stem)) common++
  return common
}

/** How many of an entity's words no entity ranked above has. */
function countFresh(stems: readonly number[], all: readonly Comparable[], rank: number): number {
  let fresh = 0
  for (const stem of stems) {
    let known = false
    for (let above = 0; above < rank && !known; above++) known = all[above]!.stems.includes(stem)
    if (!known) fresh++
  }
  return fresh
}
