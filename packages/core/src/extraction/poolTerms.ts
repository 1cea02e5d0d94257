import type { Candidate } from './candidates.js'
import type { ScoredTerm } from './entityFeatures.js'
import { keyOf, type PaperContext } from './paperContext.js'
import { termOf } from './paperTerms.js'

/** A form below this score founds no entity, though it may belong to one. */
export const POOL_THRESHOLD = 0.12
/** A form below this score does not belong to any. */
const FORM_THRESHOLD = 0.04

interface Scored {
  readonly candidate: Candidate
  readonly key: string
  readonly index: number
  readonly score: number
}

/**
 * The entities that a paper's candidates may stand for: those with a promising form, or one of the wanted keys, each
 * with all its forms, promising ones first, the best in front.
 */
export function poolTerms(context: PaperContext, scores: Float32Array, wanted: ReadonlySet<string> = new Set()): ScoredTerm[] {
  const promising: Scored[] = []
  const others: Scored[] = []
  for (const [index, candidate] of context.candidates.entries()) {
    const score = scores[index]!
    if (score < FORM_THRESHOLD && wanted.size === 0) continue
    const key = keyOf(context, candidate)
    const isPromising = score >= POOL_THRESHOLD || wanted.has(key)
    ;(isPromising ? promising : others).push({ candidate, key, index, score })
  }
  promising.sort((a, b) => b.score - a.score || (a.candidate.form < b.candidate.form ? -1 : 1))
  const groups = new Map<string, Scored[]>()
  for (const entry of promising) {
    const group = groups.get(entry.key)
    if (group === undefined) groups.set(entry.key, [entry])
    else group.push(entry)
  }
  for (const entry of others) groups.get(entry.key)?.push(entry)
  return [...groups].map(([key, group]) => ({
    term: termOf(key, group.map(({ candidate }) => candidate), context.definitions),
    score: group[0]!.score,
    formScores: group.map(({ score }) => score),
    candidate: group[0]!.index,
  }))
}
