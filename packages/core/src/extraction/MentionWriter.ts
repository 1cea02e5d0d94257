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

/** Gathers the mentions of entities, in any order and by any numbers of theirs, as columns. */
export class MentionWriter {
  readonly #paper = new IntList()
  readonly #entity = new IntList()
  readonly #field = new IntList()
  readonly #start = new IntList()
  readonly #end = new IntList()
  #salience = new Float64Array(1024)

  add(paper: number, entity: number, { field, start, end }: Span, salience: number): void {
    const place = this.#paper.push(paper)
    this.#entity.push(entity)
    this.#field.push(PAPER_FIELDS.indexOf(field))
    this.#start.push(start)
    this.#end.push(end)
    this.#salience = growTo(this.#salience, place + 1)
    this.#salience[place] = salience
  }

  /**
   * The columns, ordered by the id of the paper, field, start, the entity's id, end.
   * @param numberOf per number of an entity its position among `entities`, which are in the order of their ids
   * @param byId the papers in the order of their ids
   */
  close(papers: readonly Paper[], byId: readonly number[], entities: readonly Entity[], numberOf: Uint32Array): MentionColumns {
    const [field, start, end] = [this.#field.values, this.#start.values, this.#end.values]
    const entityAt = Uint32Array.from({ length: this.#paper.length }, (_, place) => numberOf[this.#entity.values[place]!]!)
    const compare = (a: number, b: number): number =>
      FIELD_RANKS[field[a]!]! - FIELD_RANKS[field[b]!]! || start[a]! - start[b]! || entityAt[a]! - entityAt[b]! || end[a]! - end[b]!
    const { starts, places } = groupPlaces(this.#paper.values.subarray(0, this.#paper.length), papers.length)
    const order = new Uint32Array(places.length)
    let next = 0
    for (const paper of byId) {
      const own = places.subarray(starts[paper], starts[paper + 1]).sort(compare)
      order.set(own, next)
      next += own.length
    }
    const columns = {
      paper: order.map((place) => this.#paper.values[place]!),
      entity: order.map((place) => entityAt[place]!),
      field: Uint8Array.from(order, (place) => field[place]!),
      start: order.map((place) => start[place]!),
      end: order.map((place) => end[place]!),
      salience: Float64Array.from(order, (place) => this.#salience[place]!),
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
