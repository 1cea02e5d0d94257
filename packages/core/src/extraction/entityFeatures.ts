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
  readonly stems: readonly string[]
  readonly entry: ScoredTerm
}

/** A word's beginning, by which `causal` and `causality` are kin. */
const STEM_LENGTH = 5

/** Ranks entities by score, best first; ties go to the smaller key. */
export function rankTerms(terms: readonly ScoredTerm[]): ScoredTerm[] {
  return [...terms].sort((a, b) => b.score - a.score || (a.term.key < b.term.key ? -1 : 1))
}

/** Writes the features of all ranked entities: row i from `i * stride + offset` on. */
export function writeEntityFeatures(ranked: readonly ScoredTerm[], rows: Float32Array, stride: number, offset: number): void {
  const all = ranked.map((entry) => ({ entry, stems: stemsOf(entry.term.forms[0]!) }))
  let above = 0
  all.forEach((own, rank) => {
    writeOne(own, all.slice(0, rank), all.slice(rank + 1), above, rows, rank * stride + offset)
    above += own.entry.score
  })
}

function stemsOf(form: string): string[] {
  const words = form.split(' ').filter((word) => !STOP_WORDS.has(word))
  return (words.length === 0 ? [form] : words).map((word) => word.slice(0, STEM_LENGTH))
}

function writeOne(
  own: Comparable,
  higher: readonly Comparable[],
  lower: readonly Comparable[],
  above: number,
  row: Float32Array,
  offset: number,
): void {
  const { entry, stems } = own
  const { term, formScores } = entry
  let at = offset
  row[at++] = entry.score
  row[at++] = formScores.length > 1 ? [...formScores].sort((a, b) => b - a)[1]! : 0
  row[at++] = formScores.reduce((sum, score) => sum + score, 0) / formScores.length
  row[at++] = formScores.length
  row[at++] = term.occurrences.length
  row[at++] = stems.length
  row[at++] = higher.length
  row[at++] = above
  row[at++] = term.definition === undefined ? 0 : 1
  const up = compareSpans(term, higher)
  row[at++] = up.coveredShare
  row[at++] = up.coveredBy
  row[at++] = up.crossedBy
  row[at++] = up.holds
  const down = compareSpans(term, lower)
  row[at++] = down.coveredBy
  row[at++] = down.holds
  const words = compareWords(stems, higher)
  row[at++] = words.shared
  row[at++] = words.score
  row[at++] = words.head
  row[at++] = words.first
  row[at++] = words.inside
  row[at++] = words.around
  row[at++] = compareWords(stems, lower).shared
  row[at] = stems.filter((stem) => !higher.some((other) => other.stems.includes(stem))).length / stems.length
}

function compareSpans(
  term: PaperTerm,
  others: readonly Comparable[],
): { coveredShare: number; coveredBy: number; crossedBy: number; holds: number } {
  let covered = 0
  let coveredBy = 0
  let crossedBy = 0
  let holds = 0
  for (const { first, length } of term.occurrences) {
    const end = first + length
    let isCovered = false
    for (const { entry } of others) {
      for (const other of entry.term.occurrences) {
        const otherEnd = other.first + other.length
        if (otherEnd <= first || other.first >= end) continue
        if (other.first <= first && otherEnd >= end) {
          isCovered = true
          coveredBy = Math.max(coveredBy, entry.score)
        } else if (other.first >= first && otherEnd <= end) holds = Math.max(holds, entry.score)
        else crossedBy = Math.max(crossedBy, entry.score)
      }
    }
    if (isCovered) covered++
  }
  return { coveredShare: covered / term.occurrences.length, coveredBy, crossedBy, holds }
}

function compareWords(
  stems: readonly string[],
  others: readonly Comparable[],
): { shared: number; score: number; head: number; first: number; inside: number; around: number } {
  const result = { shared: 0, score: 0, head: 0, first: 0, inside: 0, around: 0 }
  for (const other of others) {
    const common = stems.filter((stem) => other.stems.includes(stem)).length
    if (common === 0) continue
    const { score } = other.entry
    const share = common / (stems.length + other.stems.length - common)
    if (share > result.shared) result.score = score
    result.shared = Math.max(result.shared, share)
    if (stems[stems.length - 1] === other.stems[other.stems.length - 1]) result.head = Math.max(result.head, score)
    if (stems[0] === other.stems[0]) result.first = Math.max(result.first, score)
    if (common === stems.length) result.inside = Math.max(result.inside, score)
    if (common === other.stems.length) result.around = Math.max(result.around, score)
  }
  return result
}
