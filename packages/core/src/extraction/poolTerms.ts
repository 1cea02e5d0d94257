import type { ScoredTerm } from './entityFeatures.js'
import type { PaperContext } from './paperContext.js'
import { groupTerms } from './paperTerms.js'

/** A form below this score founds no entity, though it may belong to one. */
export const POOL_THRESHOLD = 0.12

/** The entities that a paper's candidates may stand for: those with a promising form, with all their forms. */
export function poolTerms(context: PaperContext, scores: Float32Array): ScoredTerm[] {
  const { candidates } = context
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.form, index]))
  const promising = candidates
    .map((candidate, index) => ({ candidate, score: scores[index]! }))
    .filter(({ score }) => score >= POOL_THRESHOLD)
    .sort((a, b) => b.score - a.score || (a.candidate.form < b.candidate.form ? -1 : 1))
  const chosen = promising.map(({ candidate }) => candidate)
  return groupTerms(chosen, context).map((term) => {
    const formScores = term.forms.map((form) => scores[indexOf.get(form)!]!)
    return { term, score: formScores[0]!, formScores, candidate: indexOf.get(term.forms[0]!)! }
  })
}
