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
  const forms: string[] = []
  for (const { form } of candidates) if (!forms.includes(form)) forms.push(form)
  const definition = definitions.length === 0 ? undefined : definitions.find(({ short, long }) => forms.includes(short) || forms.includes(long))
  const places: Occurrence[] = definition === undefined ? [] : [...definition.occurrences]
  for (const { positions, length } of candidates) for (const first of positions) places.push({ first, length })
  const occurrences = places.length === 1 ? places : withoutOverlaps(places)
  return { key, forms, definition, occurrences }
}

/** Of places that overlap, the one listed first: `IFEval` is not mentioned a second time by `IFEval benchmark`. */
function withoutOverlaps(places: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = []
  for (const place of places) {
    const overlaps = kept.some((other) => other.first < place.first + place.length && place.first < other.first + other.length)
    if (!overlaps) kept.push(place)
  }
  return kept.sort((a, b) => a.first - b.first)
}
