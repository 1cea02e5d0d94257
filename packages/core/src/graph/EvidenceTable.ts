import type { EvidenceParts, SeePart, SharedItem } from '../base/evidenceParts.js'
import { IntList } from '../base/IntList.js'
import { shareable } from '../base/shareable.js'
import { bytesOfWhole, MOST_BYTES, wholeAt, writeWhole } from '../base/wholes.js'
import { withFields } from '../base/withFields.js'
import type { Evidence } from '../model/link.js'
import { weightOf } from './joinLayers.js'

/** So many bytes lie together; there are as many pages as it takes, and none is ever copied. */
const PAGE = 1 << 18
/** What a part takes at most. One that may not fit behind the others begins the next page. */
const ROOM = 2 * MOST_BYTES

/**
 * The evidence of many links as numbers, in less than a tenth of the room that its objects would take: they are made when they are asked
 * for. What is shared, each thing once, is an item; an item and its units are a part; the parts of one link follow each other.
 */
export class EvidenceTable implements EvidenceParts {
  readonly #items: SharedItem[] = []
  /** Per part the number of its item and its units, by {@link writeWhole}. */
  readonly #pages: Uint8Array[] = []
  /** Where the next part begins on the last page. */
  #at = PAGE
  /** Per link the place behind the part before its first, over all pages, and how many it has. */
  readonly #starts: number[] = []
  readonly #counts = new IntList()
  #start = 0
  #count = 0
  #lastRead = -1
  #lastEvidence: readonly Evidence[] = []

  /** @returns the item's number */
  addItem(item: SharedItem): number {
    return this.#items.push(item) - 1
  }

  /** Adds a part, of whole units, to the link that is being written. */
  addPart(item: number, units: number): void {
    if (PAGE - this.#at < ROOM) {
      this.#pages.push(new Uint8Array(shareable(PAGE)))
      this.#at = 0
    }
    const page = this.#pages.at(-1)!
    this.#at = writeWhole(page, writeWhole(page, this.#at, item), units)
    this.#count++
  }

  /** @returns the number of the link that was being written */
  endLink(): number {
    const link = this.#counts.push(this.#count)
    this.#starts.push(this.#start)
    this.#start = (this.#pages.length - 1) * PAGE + this.#at
    this.#count = 0
    return link
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
    return this.#counts.values[link]!
  }

  visit(link: number, see: SeePart): void {
    let page = Math.floor(this.#starts[link]! / PAGE)
    let at = this.#starts[link]! % PAGE
    for (let rest = this.countOf(link); rest > 0; rest--) {
      if (PAGE - at < ROOM) {
        page++
        at = 0
      }
      const bytes = this.#pages[page]!
      const item = wholeAt(bytes, at)
      at += bytesOfWhole(item)
      const units = wholeAt(bytes, at)
      at += bytesOfWhole(units)
      see(this.#items[item]!, weightOf(units), item)
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
