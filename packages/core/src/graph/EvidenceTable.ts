import type { EvidenceParts, SeePart, SharedItem } from '../base/evidenceParts.js'
import { withFields } from '../base/withFields.js'
import type { Evidence } from '../model/link.js'
import { weightOf } from './joinLayers.js'

/** So many parts lie together; there are as many pages as it takes, and none is ever copied. */
const PAGE = 1 << 14

interface Page {
  readonly items: Uint32Array
  readonly units: Float64Array
}

/**
 * The evidence of many links as numbers, in a sixth of the room that its objects would take: they are made when they are asked
 * for. What is shared, each thing once, is an item; an item and its units are a part; the parts of one link follow each other.
 */
export class EvidenceTable implements EvidenceParts {
  readonly #items: SharedItem[] = []
  readonly #pages: Page[] = []
  /** Where each link begins, and the next one would. */
  readonly #starts: number[] = [0]
  #length = 0
  #lastRead = -1
  #lastEvidence: readonly Evidence[] = []

  /** @returns the item's number */
  addItem(item: SharedItem): number {
    return this.#items.push(item) - 1
  }

  /** Adds a part to the link that is being written. */
  addPart(item: number, units: number): void {
    const place = this.#length % PAGE
    if (place === 0) this.#pages.push({ items: new Uint32Array(PAGE), units: new Float64Array(PAGE) })
    const page = this.#pages.at(-1)!
    page.items[place] = item
    page.units[place] = units
    this.#length++
  }

  /** @returns the number of the link that was being written */
  endLink(): number {
    return this.#starts.push(this.#length) - 2
  }

  /** The same objects as long as no other link is asked for. */
  readonly read = (link: number): readonly Evidence[] => {
    if (link !== this.#lastRead) {
      const evidence: Evidence[] = []
      this.visit(link, (item, weight) => evidence.push(weighed(item, weight)))
      this.#lastEvidence = evidence
      this.#lastRead = link
    }
    return this.#lastEvidence
  }

  countOf(link: number): number {
    return this.#starts[link + 1]! - this.#starts[link]!
  }

  visit(link: number, see: SeePart): void {
    for (let at = this.#starts[link]!; at < this.#starts[link + 1]!; at++) {
      const page = this.#pages[Math.floor(at / PAGE)]!
      const item = page.items[at % PAGE]!
      see(this.#items[item]!, weightOf(page.units[at % PAGE]!), item)
    }
  }
}

/** Written out for what most links share, as copying the fields of any object takes many times as long. */
function weighed(item: SharedItem, weight: number): Evidence {
  const { kind, term, entity, reference } = item
  if (term !== undefined && entity === undefined && reference === undefined) return { kind, term, weight }
  if (entity !== undefined && term === undefined && reference === undefined) return { kind, entity, weight }
  return withFields(item, { weight })
}
