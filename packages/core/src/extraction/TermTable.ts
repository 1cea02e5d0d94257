import { doubleAt } from '../base/doubles.js'
import { longList } from '../base/shareable.js'
import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import { fieldText, PAPER_FIELDS, type Paper } from '../model/paper.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { DEFINED, FIRST_VOTE, FIXED_KIND, HEADLINE, INTRODUCED, NAME_LIKE, NAMED, type PackedTerms } from './TermPacker.js'

/** Where a term has its key, and the number of its spans; one with a name, a place further. */
const KEY = 2
const SPANS = 4

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
    this.#partOf = longList(Uint32Array, this.count)
    this.#firsts = new Uint32Array(parts.length)
    let first = 0
    for (const [part, { starts }] of parts.entries()) {
      this.#firsts[part] = first
      this.#partOf.fill(part, first, first + starts.length)
      first += starts.length
    }
  }

  /** The keys of all terms, in the order in which they first come; per term the place of its key among them. */
  groupByKey(): { readonly keys: readonly string[]; readonly groupOf: Uint32Array } {
    const groups = new Map<string, number>()
    const groupOf = longList(Uint32Array, this.count)
    let term = 0
    for (const { starts, numbers, texts } of this.#parts) {
      // Per text one more than the group that it is the key of: each is looked for once a part.
      const known = new Uint32Array(texts.length)
      for (const start of starts) {
        const text = numbers[start + KEY]!
        if (known[text] === 0) {
          const group = groups.get(texts[text]!) ?? groups.size
          groups.set(texts[text]!, group)
          known[text] = group + 1
        }
        groupOf[term++] = known[text]! - 1
      }
    }
    return { keys: [...groups.keys()], groupOf }
  }

  /** How many spans all terms have together. */
  countSpans(): number {
    let count = 0
    for (const { starts, numbers } of this.#parts) {
      for (const start of starts) count += numbers[start + ((numbers[start + 1]! & NAMED) === 0 ? SPANS : SPANS + 1)]!
    }
    return count
  }

  /** Written out, and not as a reader with a place of its own: it makes millions of objects. */
  read(term: number): FoundTerm {
    const part = this.#partOf[term]!
    const { numbers, texts, starts } = this.#parts[part]!
    let at = starts[term - this.#firsts[part]!]!
    const paper = numbers[at++]!
    const signs = numbers[at++]!
    const key = texts[numbers[at++]!]!
    const name = (signs & NAMED) === 0 ? undefined : texts[numbers[at++]!]
    const forms = new Array<string>(numbers[at++]!)
    const spans = new Array<Span>(numbers[at++]!)
    for (let form = 0; form < forms.length; form++) forms[form] = texts[numbers[at++]!]!
    const definition = (signs & DEFINED) === 0 ? undefined : { short: texts[numbers[at++]!]!, long: texts[numbers[at++]!]! }
    for (let span = 0; span < spans.length; span++, at += SPAN_NUMBERS) spans[span] = spanAt(numbers, at, this.papers[paper]!)
    const salience = doubleAt(numbers, at)
    return {
      paper,
      key,
      forms,
      definition,
      name,
      nameLike: (signs & NAME_LIKE) !== 0,
      spans,
      salience,
      introduced: (signs & INTRODUCED) !== 0,
      votes: votesAt(numbers, at + DOUBLE, signs),
      fixedKind: fixedKindOf(signs),
    }
  }
}

/** How many numbers a span takes, and a number of double precision. */
const SPAN_NUMBERS = 3
const DOUBLE = 2

function fixedKindOf(signs: number): EntityKind | undefined {
  return signs < FIXED_KIND ? undefined : ENTITY_KINDS[Math.floor(signs / FIXED_KIND) - 1]
}

function spanAt(numbers: Int32Array, at: number, paper: Paper): Span {
  const place = numbers[at]!
  const field = PAPER_FIELDS[place % HEADLINE]!
  const start = numbers[at + 1]!
  const end = numbers[at + 2]!
  return { field, start, end, surface: fieldText(paper, field).slice(start, end), headline: place >= HEADLINE }
}

/** Every kind has a field, undefined where a term has no votes for it, so that all terms share one shape. */
function votesAt(numbers: Int32Array, at: number, signs: number): FoundTerm['votes'] {
  const votes: Record<EntityKind, number | undefined> = { concept: undefined, method: undefined, dataset: undefined, repository: undefined }
  let next = at
  for (let place = 0; place < ENTITY_KINDS.length; place++) {
    if ((signs & (FIRST_VOTE << place)) === 0) continue
    votes[ENTITY_KINDS[place]!] = doubleAt(numbers, next)
    next += DOUBLE
  }
  return votes
}
