import type { Candidate } from './candidates.js'
import type { ScoredTerm } from './entityFeatures.js'
import type { PaperContext } from './paperContext.js'
import { groupTerms } from './paperTerms.js'

/** A form below this score founds no entity, though it may belong to one. */
export const POOL_THRESHOLD = 0.12

/**
 * The entities that a paper's candidates may stand for: those with a promising form, or one of the wanted keys, each
 * with all its forms.
 */
export function poolTerms(context: PaperContext, scores: Float32Array, wanted: ReadonlySet<string> = new Set()): ScoredTerm[] {
  const { candidates, keys } = context
  const indexOf = new Map(candidates.map((candidate, index) => [candidate, index]))
  const scoreOf = (candidate: Candidate): number => scores[indexOf.get(candidate)!]!
  const promising = candidates
    .filter((_, index) => scores[index]! >= POOL_THRESHOLD || wanted.has(keys[index]!))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.form < b.form ? -1 : 1))
  return groupTerms(promising, context).map((term) => {
    const best = term.candidates[0]!
    return { term, score: scoreOf(best), formScores: term.candidates.map(scoreOf), candidate: indexOf.get(best)! }
  })
}
