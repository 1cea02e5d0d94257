import type { Candidate } from './candidates.js'

/** A candidate with its estimated probability of being a term. */
export interface ScoredCandidate {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * Takes candidates from the best down and leaves out what those already taken cover: a candidate stays if at least one
 * of its occurrences neither lies inside nor crosses a taken one. Ties go to the longer, then the smaller form.
 */
export function selectTerms(scored: readonly ScoredCandidate[], count: number, threshold: number): ScoredCandidate[] {
  const ranked = scored.filter((entry) => entry.score >= threshold).sort(compareScored)
  const taken = new Uint8Array(count)
  const selected: ScoredCandidate[] = []
  for (const entry of ranked) {
    const { positions, length } = entry.candidate
    if (!positions.some((position) => isFree(taken, position, length))) continue
    for (const position of positions) taken.fill(1, position, position + length)
    selected.push(entry)
  }
  return selected
}

function isFree(taken: Uint8Array, position: number, length: number): boolean {
  for (let i = position; i < position + length; i++) if (taken[i] !== 0) return false
  return true
}

function compareScored(a: ScoredCandidate, b: ScoredCandidate): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.candidate.length !== b.candidate.length) return b.candidate.length - a.candidate.length
  return a.candidate.form < b.candidate.form ? -1 : 1
}
