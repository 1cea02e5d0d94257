import type { Candidate } from './candidates.js'
import type { Definition, Occurrence } from './definitions.js'

/** The forms of one entity in one paper. */
export interface PaperTerm {
  readonly key: string
  /** Normal forms, chosen ones first, the best in front. */
  readonly forms: readonly string[]
  readonly candidates: readonly Candidate[]
  readonly definition?: Definition
  readonly occurrences: readonly Occurrence[]
}

interface Grouped {
  readonly key: string
  readonly candidates: readonly Candidate[]
}

/** A candidate with its key. */
export interface KeyedCandidate {
  readonly candidate: Candidate
  readonly key: string
}

/** Brings together the chosen candidates of one key, then adds the others that have this key. */
export function groupTerms(chosen: readonly KeyedCandidate[], all: readonly KeyedCandidate[], definitions: readonly Definition[]): PaperTerm[] {
  const groups = new Map<string, Set<Candidate>>()
  for (const { candidate, key } of chosen) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Set([candidate]))
    else group.add(candidate)
  }
  for (const { candidate, key } of all) groups.get(key)?.add(candidate)
  return [...groups].map(([key, group]) => termOf({ key, candidates: [...group] }, definitions))
}

function termOf({ key, candidates }: Grouped, definitions: readonly Definition[]): PaperTerm {
  const forms = [...new Set(candidates.map((candidate) => candidate.form))]
  const definition = definitions.find(({ short, long }) => forms.includes(short) || forms.includes(long))
  const places = candidates.flatMap(({ positions, length }) => positions.map((first) => ({ first, length })))
  const occurrences = withoutOverlaps([...(definition?.occurrences ?? []), ...places])
  return { key, forms, candidates, ...(definition && { definition }), occurrences }
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
