import { doubleAt } from '../base/doubles.js'
import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import { fieldText, PAPER_FIELDS, type Paper } from '../model/paper.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { DEFINED, FIRST_VOTE, FIXED_KIND, HEADLINE, INTRODUCED, NAME_LIKE, NAMED, type PackedTerms } from './TermPacker.js'

/** The terms of many parts of a corpus as one list: each is made of its columns when it is asked for. */
export class TermTable {
  /** How many there are. */
  readonly count: number
  readonly papers: readonly Paper[]
  readonly #parts: readonly PackedTerms[]
  /** Per term its part; per part its first term. */
  readonly #partOf: Uint32Array
  readonly #firsts: Uint32Array

  /** @param papers those in which the terms were found */
  constructor(parts: readonly PackedTerms[], papers: readonly Paper[]) {
    this.count = parts.reduce((sum, { starts }) => sum + starts.length, 0)
    this.papers = papers
    this.#parts = parts
    this.#partOf = new Uint32Array(this.count)
    this.#firsts = new Uint32Array(parts.length)
    let first = 0
    for (const [part, { starts }] of parts.entries()) {
      this.#firsts[part] = first
      this.#partOf.fill(part, first, first + starts.length)
      first += starts.length
    }
  }

  /** What tells which entity a term is, without the rest of it. */
  identityOf(term: number): Pick<FoundTerm, 'key' | 'name' | 'fixedKind'> {
    const reader = this.#open(term)
    reader.whole()
    const signs = reader.whole()
    return { key: reader.text(), name: (signs & NAMED) === 0 ? undefined : reader.text(), fixedKind: fixedKindOf(signs) }
  }

  read(term: number): FoundTerm {
    const reader = this.#open(term)
    const paper = reader.whole()
    const signs = reader.whole()
    const key = reader.text()
    const name = (signs & NAMED) === 0 ? undefined : reader.text()
    const formCount = reader.whole()
    const spanCount = reader.whole()
    const forms = new Array<string>(formCount)
    for (let form = 0; form < formCount; form++) forms[form] = reader.text()
    const definition = (signs & DEFINED) === 0 ? undefined : { short: reader.text(), long: reader.text() }
    const spans = new Array<Span>(spanCount)
    for (let span = 0; span < spanCount; span++) spans[span] = readSpan(reader, this.papers[paper]!)
    return {
      paper,
      key,
      forms,
      definition,
      name,
      nameLike: (signs & NAME_LIKE) !== 0,
      spans,
      salience: reader.value(),
      introduced: (signs & INTRODUCED) !== 0,
      votes: readVotes(reader, signs),
      fixedKind: fixedKindOf(signs),
    }
  }

  #open(term: number): TermReader {
    const part = this.#partOf[term]!
    return new TermReader(this.#parts[part]!, term - this.#firsts[part]!)
  }
}

/** Goes through what is written of one term. */
class TermReader {
  readonly #part: PackedTerms
  #at: number

  constructor(part: PackedTerms, place: number) {
    this.#part = part
    this.#at = part.starts[place]!
  }

  whole(): number {
    return this.#part.numbers[this.#at++]!
  }

  text(): string {
    return this.#part.texts[this.whole()]!
  }

  value(): number {
    this.#at += 2
    return doubleAt(this.#part.numbers, this.#at - 2)
  }
}

function fixedKindOf(signs: number): EntityKind | undefined {
  return ENTITY_KINDS[Math.floor(signs / FIXED_KIND) - 1]
}

function readSpan(reader: TermReader, paper: Paper): Span {
  const place = reader.whole()
  const field = PAPER_FIELDS[place % HEADLINE]!
  const start = reader.whole()
  const end = reader.whole()
  return { field, start, end, surface: fieldText(paper, field).slice(start, end), headline: place >= HEADLINE }
}

function readVotes(reader: TermReader, signs: number): FoundTerm['votes'] {
  const votes: Partial<Record<EntityKind, number>> = {}
  for (let place = 0; place < ENTITY_KINDS.length; place++) if ((signs & (FIRST_VOTE << place)) !== 0) votes[ENTITY_KINDS[place]!] = reader.value()
  return votes
}
