import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import { fieldText, type Paper, type PaperField } from '../model/paper.js'
import type { FoundTerm, Span } from './foundTerm.js'

/** Found terms as columns: a tenth of the objects, so that a worker hands them over in a third of the time. */
export interface PackedTerms {
  readonly count: number
  /** Every text of a term once. */
  readonly texts: readonly string[]
  /** Per term, one after the other, what {@link packTerms} writes: whole numbers; texts by their place in the list. */
  readonly numbers: Int32Array
  /** Per term its salience, then its votes in the order of `ENTITY_KINDS`, those that it has none of left out. */
  readonly values: Float64Array
}

const FIELDS: readonly PaperField[] = ['title', 'abstract', 'keyword', 'url']

/** Bits of a term. Above them, one bit a kind that it has votes for, then one more than the place of the kind that is fixed. */
const NAME_LIKE = 1
const INTRODUCED = 2
const DEFINED = 4
const NAMED = 8
const FIRST_VOTE = 16
const FIXED_KIND = FIRST_VOTE << ENTITY_KINDS.length
/** A span's field and whether it is a headline make one number. */
const HEADLINE = FIELDS.length

/** Writes terms as columns. The surfaces of their spans are left out, as they stand in the papers. */
export function packTerms(terms: readonly FoundTerm[]): PackedTerms {
  const places = new Map<string, number>()
  const numbers: number[] = []
  const values: number[] = []
  const addText = (text: string): void => {
    let place = places.get(text)
    if (place === undefined) places.set(text, (place = places.size))
    numbers.push(place)
  }
  for (const term of terms) {
    const { forms, definition, name, spans } = term
    numbers.push(term.paper, signsOf(term))
    addText(term.key)
    numbers.push(forms.length, spans.length)
    for (const form of forms) addText(form)
    if (definition !== undefined) {
      addText(definition.short)
      addText(definition.long)
    }
    if (name !== undefined) addText(name)
    for (const { field, start, end, headline } of spans) numbers.push(FIELDS.indexOf(field) + (headline ? HEADLINE : 0), start, end)
    values.push(term.salience)
    for (const kind of ENTITY_KINDS) if (term.votes[kind] !== undefined) values.push(term.votes[kind])
  }
  return { count: terms.length, texts: [...places.keys()], numbers: Int32Array.from(numbers), values: Float64Array.from(values) }
}

function signsOf({ nameLike, introduced, definition, name, votes, fixedKind }: FoundTerm): number {
  let signs = (nameLike ? NAME_LIKE : 0) | (introduced ? INTRODUCED : 0)
  if (definition !== undefined) signs |= DEFINED
  if (name !== undefined) signs |= NAMED
  for (let place = 0; place < ENTITY_KINDS.length; place++) if (votes[ENTITY_KINDS[place]!] !== undefined) signs |= FIRST_VOTE << place
  return fixedKind === undefined ? signs : signs + FIXED_KIND * (ENTITY_KINDS.indexOf(fixedKind) + 1)
}

/** Reads the terms again, with the papers in which they were found. */
export function unpackTerms(packed: PackedTerms, papers: readonly Paper[]): FoundTerm[] {
  const reader = { ...packed, papers, at: 0, valueAt: 0 }
  return Array.from({ length: packed.count }, () => readTerm(reader))
}

interface TermReader extends PackedTerms {
  readonly papers: readonly Paper[]
  at: number
  valueAt: number
}

function readTerm(reader: TermReader): FoundTerm {
  const paper = readNumber(reader)
  const signs = readNumber(reader)
  const key = readText(reader)
  const formCount = readNumber(reader)
  const spanCount = readNumber(reader)
  const forms: string[] = []
  for (let i = 0; i < formCount; i++) forms.push(readText(reader))
  const definition = (signs & DEFINED) === 0 ? undefined : { short: readText(reader), long: readText(reader) }
  const name = (signs & NAMED) === 0 ? undefined : readText(reader)
  const spans: Span[] = []
  for (let i = 0; i < spanCount; i++) spans.push(readSpan(reader, reader.papers[paper]!))
  const fixed = Math.floor(signs / FIXED_KIND)
  return {
    paper,
    key,
    forms,
    ...(definition && { definition }),
    ...(name !== undefined && { name }),
    nameLike: (signs & NAME_LIKE) !== 0,
    spans,
    salience: readValue(reader),
    introduced: (signs & INTRODUCED) !== 0,
    votes: readVotes(reader, signs),
    ...(fixed > 0 && { fixedKind: ENTITY_KINDS[fixed - 1]! }),
  }
}

function readSpan(reader: TermReader, paper: Paper): Span {
  const place = readNumber(reader)
  const field = FIELDS[place % HEADLINE]!
  const start = readNumber(reader)
  const end = readNumber(reader)
  return { field, start, end, surface: fieldText(paper, field).slice(start, end), headline: place >= HEADLINE }
}

function readVotes(reader: TermReader, signs: number): FoundTerm['votes'] {
  const votes: Partial<Record<EntityKind, number>> = {}
  for (let place = 0; place < ENTITY_KINDS.length; place++) if ((signs & (FIRST_VOTE << place)) !== 0) votes[ENTITY_KINDS[place]!] = readValue(reader)
  return votes
}

function readNumber(reader: TermReader): number {
  return reader.numbers[reader.at++]!
}

function readText(reader: TermReader): string {
  return reader.texts[readNumber(reader)]!
}

function readValue(reader: TermReader): number {
  return reader.values[reader.valueAt++]!
}
