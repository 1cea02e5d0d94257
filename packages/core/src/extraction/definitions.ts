import type { Paper } from '../model/paper.js'
import { findAbbreviations, type Abbreviation } from '../text/abbreviations.js'
import { normalizeTerm } from '../text/normalize.js'
import { GAP } from '../text/tokenize.js'
import { fieldAt, surfaceAt, type PlacedWords } from './paperText.js'

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

/** The abbreviations of a paper's fields. */
export interface PaperAbbreviations {
  readonly title: readonly Abbreviation[]
  readonly abstract: readonly Abbreviation[]
}

/** Finds the abbreviations of a paper, by its text alone: its words need not be known. */
export function readAbbreviations({ title, abstract = '' }: Paper): PaperAbbreviations {
  return { title: findAbbreviations(title), abstract: findAbbreviations(abstract) }
}

/** The abbreviations that the paper defines as terms, one per short form: the first definition holds. */
export function findDefinitions(text: PlacedWords, found: PaperAbbreviations = readAbbreviations(text.paper)): Definition[] {
  const byShort = new Map<string, Definition>()
  for (const field of ['title', 'abstract'] as const) {
    for (const { shortForm, longForm } of found[field]) {
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
  text: PlacedWords,
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

/** A long form does not begin or end within a compound: `multi-modal large language model`, not `modal …`. */
function widen(text: PlacedWords, occurrence: Occurrence | undefined): Occurrence | undefined {
  if (occurrence === undefined) return undefined
  let { first, length } = occurrence
  while (first > 0 && text.gaps[first] === GAP.hyphen) {
    first--
    length++
  }
  while (text.gaps[first + length] === GAP.hyphen) length++
  return { first, length }
}
