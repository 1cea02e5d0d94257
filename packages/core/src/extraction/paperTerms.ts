import { findAbbreviations } from '../text/abbreviations.js'
import { normalizeTerm } from '../text/normalize.js'
import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { fieldAt, surfaceAt, type PaperText } from './paperText.js'

/** A place where a term stands: index of its first word, number of words. */
export interface Occurrence {
  readonly first: number
  readonly length: number
}

/** A short form that a paper defines itself. */
export interface Definition {
  readonly short: string
  readonly long: string
  readonly occurrences: readonly Occurrence[]
}

/** Finds the abbreviations that the paper defines, one per short form: the first definition holds. */
export function findDefinitions(text: PaperText): Definition[] {
  const byShort = new Map<string, Definition>()
  for (const field of ['title', 'abstract'] as const) {
    const source = field === 'title' ? text.paper.title : (text.paper.abstract ?? '')
    for (const { shortForm, longForm } of findAbbreviations(source)) {
      const shortAt = occurrenceOf(text, field, shortForm)
      const longAt = widen(text, occurrenceOf(text, field, longForm))
      if (shortAt === undefined || longAt === undefined) continue
      const short = normalizeTerm(surfaceAt(text, shortAt.first, shortAt.length))
      const long = normalizeTerm(surfaceAt(text, longAt.first, longAt.length))
      if (short === '' || long === '' || short === long || byShort.has(short)) continue
      byShort.set(short, { short, long, occurrences: [shortAt, longAt] })
    }
  }
  return [...byShort.values()]
}

function occurrenceOf(
  text: PaperText,
  field: 'title' | 'abstract',
  span: { readonly start: number; readonly end: number },
): Occurrence | undefined {
  const from = field === 'title' ? 0 : text.titleCount
  const to = field === 'title' ? text.titleCount : text.count
  let first = from
  while (first < to && text.starts[first]! < span.start) first++
  let end = first
  while (end < to && text.ends[end]! <= span.end) end++
  return end > first && fieldAt(text, first) === field ? { first, length: end - first } : undefined
}

/** A long form does not begin within a compound: `multi-modal large language model`, not `modal …`. */
function widen(text: PaperText, occurrence: Occurrence | undefined): Occurrence | undefined {
  if (occurrence === undefined) return undefined
  let { first, length } = occurrence
  while (first > 0 && text.gaps[first] === GAP.hyphen) {
    first--
    length++
  }
  return { first, length }
}

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

/** Brings together the chosen candidates of one key, then adds all other candidates that have this key. */
export function groupTerms(
  chosen: readonly Candidate[],
  { candidates, keys, definitions }: { candidates: readonly Candidate[]; keys: readonly string[]; definitions: readonly Definition[] },
): PaperTerm[] {
  const keyOf = new Map(candidates.map((candidate, index) => [candidate, keys[index]!]))
  const groups = new Map<string, Set<Candidate>>()
  for (const candidate of chosen) {
    const key = keyOf.get(candidate)!
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Set([candidate]))
    else group.add(candidate)
  }
  candidates.forEach((candidate, index) => groups.get(keys[index]!)?.add(candidate))
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
