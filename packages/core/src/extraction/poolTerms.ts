import type { Candidate } from './candidates.js'
import type { ScoredTerm } from './entityFeatures.js'
import { keyOf, type PaperContext } from './paperContext.js'
import { termOf } from './paperTerms.js'
import { STEM_LENGTH } from './words.js'

/** A form below this score founds no entity, though it may belong to one. */
const POOL_THRESHOLD = 0.12
/** A form below this score does not belong to any: what was given up early lies below it. */
const FORM_THRESHOLD = 0.1

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
export function poolTerms(context: PaperContext, scores: Float32Array, wanted: ReadonlySet<string>): ScoredTerm[] {
  const { candidates } = context
  const promising: Scored[] = []
  const others: Scored[] = []
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!
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
    stems: stemsOf(context, group[0]!.candidate),
    score: group[0]!.score,
    formScores: group.map(({ score }) => score),
    candidate: group[0]!.index,
  }))
}

/** The stems of a candidate's words but stop words; of its form, if all of them are. */
function stemsOf({ text }: PaperContext, { positions, length, form }: Candidate): string[] {
  const stems: string[] = []
  const last = positions[0]! + length - 1
  for (let i = positions[0]!; i <= last; i++) {
    const { stem, singularStem } = text.entries[i]!
    const own = i < last ? stem : singularStem
    if (own !== '') stems.push(own)
  }
  return stems.length > 0 ? stems : [form.slice(0, STEM_LENGTH)]
}
