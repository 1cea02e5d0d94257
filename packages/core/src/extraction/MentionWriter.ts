import { groupPlaces } from '../base/grouping.js'
import { IntList } from '../base/IntList.js'
import type { MentionColumns } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
import { longList } from '../base/shareable.js'
import type { Entity } from '../model/entity.js'
import { fieldText, PAPER_FIELDS, type Paper } from '../model/paper.js'
import type { Span } from './foundTerm.js'

/** Per field its place in the order of mentions. */
const FIELD_RANKS = PAPER_FIELDS.map((field) => PAPER_FIELDS.filter((other) => compareText(other, field) < 0).length)

/** The numbers of one mention stand together, as mentions are read in another order than they are written. */
const WIDTH = 4
const [ENTITY, FIELD, START, END] = [0, 1, 2, 3]

/** Gathers the mentions of entities, in any order and by any numbers of theirs, as columns. */
export class MentionWriter {
  readonly #papers: IntList
  readonly #numbers: IntList
  readonly #salience: Float64Array

  /** @param most how many there may be: lists need not grow then */
  constructor(most: number) {
    this.#papers = new IntList(most)
    this.#numbers = new IntList(most * WIDTH)
    this.#salience = longList(Float64Array, most)
  }

  add(paper: number, entity: number, { field, start, end }: Span, salience: number): void {
    const place = this.#papers.push(paper)
    this.#numbers.push(entity)
    this.#numbers.push(PAPER_FIELDS.indexOf(field))
    this.#numbers.push(start)
    this.#numbers.push(end)
    this.#salience[place] = salience
  }

  /**
   * The columns, ordered by the id of the paper, field, start, the entity's id, end.
   * @param numberOf per number of an entity its position among `entities`, which are in the order of their ids
   * @param byId the papers in the order of their ids
   */
  close(papers: readonly Paper[], byId: readonly number[], entities: readonly Entity[], numberOf: Uint32Array): MentionColumns {
    const count = this.#papers.length
    const numbers = this.#numbers.values
    for (let at = ENTITY; at < count * WIDTH; at += WIDTH) numbers[at] = numberOf[numbers[at]!]!
    const [paper, entity, salience] = [longList(Uint32Array, count), longList(Uint32Array, count), longList(Float64Array, count)]
    const [field, start, end] = [longList(Uint8Array, count), longList(Uint32Array, count), longList(Uint32Array, count)]
    const { starts, places } = groupPlaces(this.#papers.values.subarray(0, count), papers.length)
    let next = 0
    for (const own of byId) {
      for (const place of places.subarray(starts[own], starts[own + 1]).sort((a, b) => compareMentions(numbers, a * WIDTH, b * WIDTH))) {
        const at = place * WIDTH
        paper[next] = own
        entity[next] = numbers[at + ENTITY]!
        field[next] = numbers[at + FIELD]!
        start[next] = numbers[at + START]!
        end[next] = numbers[at + END]!
        salience[next++] = this.#salience[place]!
      }
    }
    return {
      paper,
      entity,
      salience,
      places: { papers, field, start, end },
      at(mention) {
        const from = papers[paper[mention]!]!
        const name = PAPER_FIELDS[field[mention]!]!
        const surface = fieldText(from, name).slice(start[mention], end[mention])
        return { paper: from.id, entity: entities[entity[mention]!]!.id, surface, field: name, start: start[mention]!, end: end[mention]!, salience: salience[mention]! }
      },
    }
  }
}

function compareMentions(numbers: Int32Array, a: number, b: number): number {
  return (
    FIELD_RANKS[numbers[a + FIELD]!]! - FIELD_RANKS[numbers[b + FIELD]!]! ||
    numbers[a + START]! - numbers[b + START]! ||
    numbers[a + ENTITY]! - numbers[b + ENTITY]! ||
    numbers[a + END]! - numbers[b + END]!
  )
}
