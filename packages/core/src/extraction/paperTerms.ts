import { findAbbreviations } from '../text/abbreviations.js'
import { normalizeTerm, variantKey } from '../text/normalize.js'
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
  /** Normal forms, the best-scored first. */
  readonly forms: readonly string[]
  readonly candidates: readonly Candidate[]
  readonly definition?: Definition
  readonly occurrences: readonly Occurrence[]
}

/**
 * Brings together what is one entity within a paper: spelling variants, and a short form with the long form that the
 * paper defines for it.
 */
export function groupTerms(
  selected: readonly Candidate[],
  all: readonly Candidate[],
  definitions: readonly Definition[],
): PaperTerm[] {
  const groups = new Map<string, { candidates: Set<Candidate>; definition?: Definition }>()
  const keyOf = new Map<string, string>()
  const definitionOf = new Map<string, Definition>()
  for (const definition of definitions) {
    const key = variantKey(definition.long)
    keyOf.set(variantKey(definition.short), key)
    if (!definitionOf.has(key)) definitionOf.set(key, definition)
  }
  const groupKey = (candidate: Candidate): string => {
    const key = variantKey(candidate.form)
    return keyOf.get(key) ?? key
  }
  for (const candidate of selected) {
    const key = groupKey(candidate)
    const definition = definitionOf.get(key)
    if (!groups.has(key)) groups.set(key, { candidates: new Set(), ...(definition && { definition }) })
    groups.get(key)!.candidates.add(candidate)
  }
  for (const candidate of all) groups.get(groupKey(candidate))?.candidates.add(candidate)
  return [...groups.values()].map(({ candidates, definition }) => termOf([...candidates], definition))
}

function termOf(candidates: readonly Candidate[], definition: Definition | undefined): PaperTerm {
  const occurrences = new Map<number, Occurrence>()
  const add = (occurrence: Occurrence): void => {
    const key = occurrence.first * 64 + occurrence.length
    if (!occurrences.has(key)) occurrences.set(key, occurrence)
  }
  for (const { positions, length } of candidates) for (const first of positions) add({ first, length })
  for (const occurrence of definition?.occurrences ?? []) add(occurrence)
  return {
    forms: candidates.map((candidate) => candidate.form),
    candidates,
    ...(definition && { definition }),
    occurrences: [...occurrences.values()].sort((a, b) => a.first - b.first || a.length - b.length),
  }
}
