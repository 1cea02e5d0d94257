import { groupPlaces } from '../base/grouping.js'
import { growTo } from '../base/growTo.js'
import { IntList } from '../base/IntList.js'
import type { MentionColumns } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
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
  readonly #papers = new IntList()
  readonly #numbers = new IntList()
  #salience = new Float64Array(1024)

  add(paper: number, entity: number, { field, start, end }: Span, salience: number): void {
    const place = this.#papers.push(paper)
    this.#numbers.push(entity)
    this.#numbers.push(PAPER_FIELDS.indexOf(field))
    this.#numbers.push(start)
    this.#numbers.push(end)
    if (place === this.#salience.length) this.#salience = growTo(this.#salience, place + 1)
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
    const columns = {
      paper: new Uint32Array(count),
      entity: new Uint32Array(count),
      field: new Uint8Array(count),
      start: new Int32Array(count),
      end: new Int32Array(count),
      salience: new Float64Array(count),
    }
    const { starts, places } = groupPlaces(this.#papers.values.subarray(0, count), papers.length)
    let mention = 0
    for (const paper of byId) {
      for (const place of places.subarray(starts[paper], starts[paper + 1]).sort((a, b) => compareMentions(numbers, a * WIDTH, b * WIDTH))) {
        const at = place * WIDTH
        columns.paper[mention] = paper
        columns.entity[mention] = numbers[at + ENTITY]!
        columns.field[mention] = numbers[at + FIELD]!
        columns.start[mention] = numbers[at + START]!
        columns.end[mention] = numbers[at + END]!
        columns.salience[mention++] = this.#salience[place]!
      }
    }
    return {
      ...columns,
      at(mention) {
        const paper = papers[columns.paper[mention]!]!
        const [name, from, to] = [PAPER_FIELDS[columns.field[mention]!]!, columns.start[mention]!, columns.end[mention]!]
        const [entity, salience] = [entities[columns.entity[mention]!]!.id, columns.salience[mention]!]
        return { paper: paper.id, entity, surface: fieldText(paper, name).slice(from, to), field: name, start: from, end: to, salience }
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
