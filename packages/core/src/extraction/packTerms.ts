import { ENTITY_KINDS } from '../model/entity.js'
import { PAPER_FIELDS } from '../model/paper.js'
import type { FoundTerm } from './foundTerm.js'

/**
 * Found terms as columns: a tenth of the objects, so that a worker hands them over in a third of the time, and the terms of a
 * large corpus take a fraction of the room. `TermTable` reads them.
 */
export interface PackedTerms {
  /** Per term where its numbers begin, and where its values do. */
  readonly starts: Uint32Array
  readonly valueStarts: Uint32Array
  /** Every text of a term once. */
  readonly texts: readonly string[]
  /** Per term, one after the other, what {@link packTerms} writes: whole numbers; texts by their place in the list. */
  readonly numbers: Int32Array
  /** Per term its salience, then its votes in the order of `ENTITY_KINDS`, those that it has none of left out. */
  readonly values: Float64Array
}

/** Bits of a term. Above them, one bit a kind that it has votes for, then one more than the place of the kind that is fixed. */
export const NAME_LIKE = 1
export const INTRODUCED = 2
export const DEFINED = 4
export const NAMED = 8
export const FIRST_VOTE = 16
export const FIXED_KIND = FIRST_VOTE << ENTITY_KINDS.length
/** A span's field and whether it is a headline make one number. */
export const HEADLINE = PAPER_FIELDS.length

/** Writes terms as columns. The surfaces of their spans are left out, as they stand in the papers. */
export function packTerms(terms: readonly FoundTerm[]): PackedTerms {
  const places = new Map<string, number>()
  const starts = new Uint32Array(terms.length)
  const valueStarts = new Uint32Array(terms.length)
  const numbers: number[] = []
  const values: number[] = []
  const addText = (text: string): void => {
    let place = places.get(text)
    if (place === undefined) places.set(text, (place = places.size))
    numbers.push(place)
  }
  for (const [at, term] of terms.entries()) {
    starts[at] = numbers.length
    valueStarts[at] = values.length
    const { forms, definition, name, spans } = term
    numbers.push(term.paper, signsOf(term))
    addText(term.key)
    if (name !== undefined) addText(name)
    numbers.push(forms.length, spans.length)
    for (const form of forms) addText(form)
    if (definition !== undefined) {
      addText(definition.short)
      addText(definition.long)
    }
    for (const { field, start, end, headline } of spans) numbers.push(PAPER_FIELDS.indexOf(field) + (headline ? HEADLINE : 0), start, end)
    values.push(term.salience)
    for (const kind of ENTITY_KINDS) if (term.votes[kind] !== undefined) values.push(term.votes[kind])
  }
  return { starts, valueStarts, texts: [...places.keys()], numbers: Int32Array.from(numbers), values: Float64Array.from(values) }
}

function signsOf({ nameLike, introduced, definition, name, votes, fixedKind }: FoundTerm): number {
  let signs = (nameLike ? NAME_LIKE : 0) | (introduced ? INTRODUCED : 0)
  if (definition !== undefined) signs |= DEFINED
  if (name !== undefined) signs |= NAMED
  for (let place = 0; place < ENTITY_KINDS.length; place++) if (votes[ENTITY_KINDS[place]!] !== undefined) signs |= FIRST_VOTE << place
  return fixedKind === undefined ? signs : signs + FIXED_KIND * (ENTITY_KINDS.indexOf(fixedKind) + 1)
}
