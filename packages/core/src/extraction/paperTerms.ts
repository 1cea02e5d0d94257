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

/** Of places that overlap, the one listed first: `IFEval` is not mentioned a second time by `IFEval benchmark`. */
function withoutOverlaps(places: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = []
  const taken = new Set<number>()
  for (const place of places) {
    const end = place.first + place.length
    let word = place.first
    while (word < end && !taken.has(word)) word++
    if (word < end) continue
    kept.push(place)
    for (word = place.first; word < end; word++) taken.add(word)
  }
  return kept.sort((a, b) => a.first - b.first)
}
