import type { Candidate } from './candidates.js'
import type { ScoredTerm } from './entityFeatures.js'
import { keyOf, type PaperContext } from './paperContext.js'
import { groupTerms, type KeyedCandidate } from './paperTerms.js'

/** A form below this score founds no entity, though it may belong to one. */
export const POOL_THRESHOLD = 0.12
/** A form below this score does not belong to any. */
const FORM_THRESHOLD = 0.04

interface Scored extends KeyedCandidate {
  readonly index: number
  readonly score: number
}

/**
 * The entities that a paper's candidates may stand for: those with a promising form, or one of the wanted keys, each
 * with all its forms.
 */
export function poolTerms(context: PaperContext, scores: Float32Array, wanted: ReadonlySet<string> = new Set()): ScoredTerm[] {
  const scored: Scored[] = []
  const scoredOf = new Map<Candidate, Scored>()
  context.candidates.forEach((candidate, index) => {
    const score = scores[index]!
    if (score < FORM_THRESHOLD && wanted.size === 0) return
    const entry = { candidate, key: keyOf(context, candidate), index, score }
    scored.push(entry)
    scoredOf.set(candidate, entry)
  })
  const promising = scored.filter(({ score, key }) => score >= POOL_THRESHOLD || wanted.has(key)).sort(compareScored)
  return groupTerms(promising, scored, context.definitions).map((term) => {
    const { score, index } = scoredOf.get(term.candidates[0]!)!
    return { term, score, formScores: term.candidates.map((candidate) => scoredOf.get(candidate)!.score), candidate: index }
  })
}

function compareScored(a: Scored, b: Scored): number {
  return b.score - a.score || (a.candidate.form < b.candidate.form ? -1 : 1)
}
