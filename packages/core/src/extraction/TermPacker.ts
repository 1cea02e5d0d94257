import { pushDouble } from '../base/doubles.js'
import { IntList } from '../base/IntList.js'
import { ENTITY_KINDS } from '../model/entity.js'
import { PAPER_FIELDS } from '../model/paper.js'
import type { FoundTerm } from './foundTerm.js'

/**
 * Found terms as columns: a tenth of the objects, so that a worker hands them over in a third of the time, and the terms of a
 * large corpus take a fraction of the room. `TermTable` reads them.
 */
export interface PackedTerms {
  /** Per term where its numbers begin. */
  readonly starts: Int32Array
  /** Every text of a term once. */
  readonly texts: readonly string[]
  /**
   * Per term, one after the other, what {@link TermPacker} writes: whole numbers; texts by their place in the list; its salience and its
   * votes, in the order of `ENTITY_KINDS`, those that it has none of left out, each as the two halves of a number of double precision.
   */
  readonly numbers: Int32Array
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

/** Writes terms as columns, so that each need not outlive its paper. The surfaces of their spans are left out, as they stand in the papers. */
export class TermPacker {
  readonly #starts = new IntList()
  readonly #places = new Map<string, number>()
  readonly #numbers = new IntList()

  add(term: FoundTerm): void {
    const { forms, definition, name, spans } = term
    this.#starts.push(this.#numbers.length)
    this.#numbers.push(term.paper)
    this.#numbers.push(signsOf(term))
    this.#addText(term.key)
    if (name !== undefined) this.#addText(name)
    this.#numbers.push(forms.length)
    this.#numbers.push(spans.length)
    for (const form of forms) this.#addText(form)
    if (definition !== undefined) {
      this.#addText(definition.short)
      this.#addText(definition.long)
    }
    for (const { field, start, end, headline } of spans) {
      this.#numbers.push(PAPER_FIELDS.indexOf(field) + (headline ? HEADLINE : 0))
      this.#numbers.push(start)
      this.#numbers.push(end)
    }
    pushDouble(this.#numbers, term.salience)
    for (const kind of ENTITY_KINDS) if (term.votes[kind] !== undefined) pushDouble(this.#numbers, term.votes[kind])
  }

  /** What was written; the next terms begin anew. */
  take(): PackedTerms {
    const packed = { starts: this.#starts.toShared(), texts: [...this.#places.keys()], numbers: this.#numbers.toShared() }
    this.#starts.clear()
    this.#places.clear()
    this.#numbers.clear()
    return packed
  }

  #addText(text: string): void {
    let place = this.#places.get(text)
    if (place === undefined) this.#places.set(text, (place = this.#places.size))
    this.#numbers.push(place)
  }
}

function signsOf({ nameLike, introduced, definition, name, votes, fixedKind }: FoundTerm): number {
  let signs = (nameLike ? NAME_LIKE : 0) | (introduced ? INTRODUCED : 0)
  if (definition !== undefined) signs |= DEFINED
  if (name !== undefined) signs |= NAMED
  for (let place = 0; place < ENTITY_KINDS.length; place++) if (votes[ENTITY_KINDS[place]!] !== undefined) signs |= FIRST_VOTE << place
  return fixedKind === undefined ? signs : signs + FIXED_KIND * (ENTITY_KINDS.indexOf(fixedKind) + 1)
}
