import { growTo } from '../base/growTo.js'
import type { Candidate } from './candidates.js'
import type { Definition, Occurrence } from './definitions.js'

/** The forms of one entity in one paper. */
export interface PaperTerm {
  readonly key: string
  /** Normal forms, chosen ones first, the best in front. */
  readonly forms: readonly string[]
  readonly definition: Definition | undefined
  readonly occurrences: readonly Occurrence[]
}

/** A term of one key with its candidates, the best in front. */
export function termOf(key: string, candidates: readonly Candidate[], definitions: readonly Definition[]): PaperTerm {
  const forms = [candidates[0]!.form]
  for (const { form } of candidates) if (!forms.includes(form)) forms.push(form)
  const definition = definitions.length === 0 ? undefined : findDefinition(forms, definitions)
  const places: Occurrence[] = definition === undefined ? [] : [...definition.occurrences]
  for (const { positions, length } of candidates) for (const first of positions) places.push({ first, length })
  const occurrences = places.length === 1 ? places : withoutOverlaps(places)
  return { key, forms, definition, occurrences }
}

function findDefinition(forms: readonly string[], definitions: readonly Definition[]): Definition | undefined {
  return definitions.find(({ short, long }) => forms.includes(short) || forms.includes(long))
}

/** Per word of the paper 1 where a place that was kept covers it; all 0 between two calls. */
let covered = new Uint8Array(1024)

/** Of places that overlap, the one listed first: `IFEval` is not mentioned a second time by `IFEval benchmark`. Ascending. */
function withoutOverlaps(places: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = []
  let isAscending = true
  let last = -1
  for (const place of places) {
    const { first, length } = place
    const end = first + length
    covered = growTo(covered, end)
    let word = first
    while (word < end && covered[word] === 0) word++
    if (word < end) continue
    covered.fill(1, first, end)
    if (first < last) isAscending = false
    last = first
    kept.push(place)
  }
  for (const { first, length } of kept) covered.fill(0, first, first + length)
  return isAscending ? kept : kept.sort((a, b) => a.first - b.first)
}
