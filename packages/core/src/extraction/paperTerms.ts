import { findAbbreviations } from '../text/abbreviations.js'
import { normalizeTerm } from '../text/normalize.js'
import type { Candidate } from './candidates.js'
import { fieldAt, type PaperText } from './paperText.js'

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
      const short = normalizeTerm(source.slice(shortForm.start, shortForm.end))
      const long = normalizeTerm(source.slice(longForm.start, longForm.end))
      if (short === '' || long === '' || short === long || byShort.has(short)) continue
      const occurrences = [shortForm, longForm].flatMap((span) => occurrenceOf(text, field, span) ?? [])
      byShort.set(short, { short, long, occurrences })
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

/** The forms of one entity in one paper. */
export interface PaperTerm {
  readonly key: string
  /** Normal forms, chosen ones first, the best in front. */
  readonly forms: readonly string[]
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
  const occurrences = new Map<number, Occurrence>()
  const add = (occurrence: Occurrence): void => {
    const place = occurrence.first * 64 + occurrence.length
    if (!occurrences.has(place)) occurrences.set(place, occurrence)
  }
  const forms = candidates.map((candidate) => candidate.form)
  const definition = definitions.find(({ short, long }) => forms.includes(short) || forms.includes(long))
  for (const { positions, length } of candidates) for (const first of positions) add({ first, length })
  for (const occurrence of definition?.occurrences ?? []) add(occurrence)
  return {
    key,
    forms,
    ...(definition && { definition }),
    occurrences: [...occurrences.values()].sort((a, b) => a.first - b.first || a.length - b.length),
  }
}
