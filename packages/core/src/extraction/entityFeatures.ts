import { smallArray } from '../base/smallArray.js'
import type { Occurrence } from './definitions.js'
import type { PaperTerm } from './paperTerms.js'

/** Features that compare an entity of a paper with the others found there, named in `training/featureNames.mjs`. */
export const ENTITY_COUNT = 23

/** An entity of a paper with the scores of its forms. */
export interface ScoredTerm {
  readonly term: PaperTerm
  /** The beginnings of the words of its best form. */
  readonly stems: readonly string[]
  /** The best score of its forms. */
  readonly score: number
  /** Scores of its forms, in the order of `term.forms`. */
  readonly formScores: readonly number[]
  /** Index of the best-scored candidate. */
  readonly candidate: number
}

/** Ranks entities by score, best first; ties go to the smaller key. */
export function rankTerms(terms: readonly ScoredTerm[]): ScoredTerm[] {
  return [...terms].sort((a, b) => b.score - a.score || (a.term.key < b.term.key ? -1 : 1))
}

/** Writes the features of all ranked entities, each into its row from `offset` on. */
export function writeEntityFeatures(ranked: readonly ScoredTerm[], rows: readonly Float32Array[], offset: number): void {
  const all = new RankedTerms(ranked)
  let above = 0
  ranked.forEach((entry, rank) => {
    writeOne(all, entry, rank, above, rows[rank]!, offset)
    above += entry.score
  })
}

/**
 * The words and the places of a paper's entities, those of one rank after those of another: every entity is compared with all
 * others, and lists of lists would cost more than comparing.
 */
class RankedTerms {
  readonly count: number
  readonly scores: number[] = []
  /** The beginnings of words, numbered within the paper; from `stemOffsets[rank]` on those of an entity. */
  readonly stems: number[] = []
  readonly stemOffsets: number[] = [0]
  /** How many different ones the entities above have: the numbers of those that an entity has first begin there. */
  readonly stemsAbove: number[] = []
  /** A bit for every stem of an entity: two entities that share none have no stem in common. */
  readonly signatures: number[] = []
  /** Where entities stand: the word behind the last, and the rank. */
  readonly ends: number[] = []
  readonly owners: number[] = []
  /** Words of the longest place. */
  readonly longest: number
  /** Per word one more than the last of the places that begin there, 0 for none; per place likewise the one before it that begins there. */
  readonly beginnings: Int32Array
  readonly before: number[] = []

  constructor(ranked: readonly ScoredTerm[]) {
    this.count = ranked.length
    const numbers = new Map<string, number>()
    const firsts: number[] = []
    let longest = 0
    let words = 0
    for (let rank = 0; rank < this.count; rank++) {
      const { score, stems, term } = ranked[rank]!
      this.scores.push(score)
      this.stemsAbove.push(numbers.size)
      let signature = 0
      for (const stem of stems) {
        let number = numbers.get(stem)
        if (number === undefined) numbers.set(stem, (number = numbers.size))
        this.stems.push(number)
        signature |= 1 << number
      }
      this.signatures.push(signature)
      this.stemOffsets.push(this.stems.length)
      for (const { first, length } of term.occurrences) {
        firsts.push(first)
        this.ends.push(first + length)
        this.owners.push(rank)
        longest = Math.max(longest, length)
        words = Math.max(words, first + length)
      }
    }
    this.longest = longest
    this.beginnings = smallArray(Int32Array, words)
    firsts.forEach((first, place) => {
      this.before.push(this.beginnings[first]!)
      this.beginnings[first] = place + 1
    })
  }
}

function writeOne(all: RankedTerms, { score, stems, term, formScores }: ScoredTerm, rank: number, above: number, row: Float32Array, offset: number): void {
  let at = offset
  row[at++] = score
  row[at++] = secondOf(formScores)
  row[at++] = formScores.reduce((sum, own) => sum + own, 0) / formScores.length
  row[at++] = formScores.length
  row[at++] = term.occurrences.length
  row[at++] = stems.length
  row[at++] = rank
  row[at++] = above
  row[at++] = term.definition === undefined ? 0 : 1
  at = writeSpans(all, rank, term.occurrences, row, at)
  at = writeWords(all, rank, row, at)
  row[at] = countFresh(all, rank) / stems.length
}

/** The second best of some scores; 0 where there is but one. */
function secondOf(scores: readonly number[]): number {
  let best = 0
  let second = 0
  for (const score of scores) {
    second = Math.max(second, Math.min(best, score))
    best = Math.max(best, score)
  }
  return second
}

/** How an entity's places lie to those of the entities ranked above and, the last two, below. */
function writeSpans({ ends, owners, scores, longest, beginnings, before }: RankedTerms, own: number, places: readonly Occurrence[], row: Float32Array, offset: number): number {
  let covered = 0
  let coveredBy = 0
  let crossedBy = 0
  let holds = 0
  let coveredLater = 0
  let holdsLater = 0
  for (const { first, length } of places) {
    const end = first + length
    let isCovered = false
    for (let word = Math.max(0, first - longest + 1); word < end; word++) {
      for (let next = beginnings[word]!; next > 0; next = before[next - 1]!) {
        const other = next - 1
        if (ends[other]! <= first || owners[other] === own) continue
        const score = scores[owners[other]!]!
        const isAbove = owners[other]! < own
        if (word <= first && ends[other]! >= end) {
          if (isAbove) {
            isCovered = true
            coveredBy = Math.max(coveredBy, score)
          } else coveredLater = Math.max(coveredLater, score)
        } else if (word >= first && ends[other]! <= end) {
          if (isAbove) holds = Math.max(holds, score)
          else holdsLater = Math.max(holdsLater, score)
        } else if (isAbove) crossedBy = Math.max(crossedBy, score)
      }
    }
    if (isCovered) covered++
  }
  let at = offset
  row[at++] = covered / places.length
  row[at++] = coveredBy
  row[at++] = crossedBy
  row[at++] = holds
  row[at++] = coveredLater
  row[at++] = holdsLater
  return at
}

/** What words an entity has in common with those ranked above and, the last one, below. */
function writeWords({ count, stems, stemOffsets, signatures, scores }: RankedTerms, own: number, row: Float32Array, offset: number): number {
  const start = stemOffsets[own]!
  const end = stemOffsets[own + 1]!
  let shared = 0
  let sharedScore = 0
  let head = 0
  let first = 0
  let inside = 0
  let around = 0
  let sharedBelow = 0
  for (let rank = 0; rank < count; rank++) {
    if ((signatures[rank]! & signatures[own]!) === 0 || rank === own) continue
    const otherStart = stemOffsets[rank]!
    const otherEnd = stemOffsets[rank + 1]!
    const common = countCommon(stems, start, end, otherStart, otherEnd)
    if (common === 0) continue
    const share = common / (end - start + otherEnd - otherStart - common)
    if (rank > own) {
      sharedBelow = Math.max(sharedBelow, share)
      continue
    }
    const score = scores[rank]!
    if (share > shared) {
      shared = share
      sharedScore = score
    }
    if (stems[end - 1] === stems[otherEnd - 1]) head = Math.max(head, score)
    if (stems[start] === stems[otherStart]) first = Math.max(first, score)
    if (common === end - start) inside = Math.max(inside, score)
    if (common === otherEnd - otherStart) around = Math.max(around, score)
  }
  let at = offset
  row[at++] = shared
  row[at++] = sharedScore
  row[at++] = head
  row[at++] = first
  row[at++] = inside
  row[at++] = around
  row[at++] = sharedBelow
  return at
}

/** How many stems of one stretch the other has too. */
function countCommon(stems: readonly number[], start: number, end: number, otherStart: number, otherEnd: number): number {
  let common = 0
  for (let at = start; at < end; at++) if (isAmong(stems, stems[at]!, otherStart, otherEnd)) common++
  return common
}

function isAmong(stems: readonly number[], stem: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (stems[at] === stem) return true
  return false
}

/** How many of an entity's words no entity ranked above has. */
function countFresh({ stems, stemOffsets, stemsAbove }: RankedTerms, rank: number): number {
  let fresh = 0
  for (let at = stemOffsets[rank]!; at < stemOffsets[rank + 1]!; at++) if (stems[at]! >= stemsAbove[rank]!) fresh++
  return fresh
}
