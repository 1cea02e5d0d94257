import { LINK_KINDS, type Evidence } from '../model/link.js'
import { IntList } from './IntList.js'
import type { PackedEvidence, SharedItem } from './packedEvidence.js'
import { longList, shareable } from './shareable.js'
import { weightOf } from './units.js'
import { bytesOfWhole, MOST_BYTES, wholeAt, writeWhole } from './wholes.js'
import { withFields } from './withFields.js'

/** So many bytes lie together; there are as many pages as it takes, and none is ever copied. */
const PAGE = 1 << 18
/** What a part takes at most. One that may not fit behind the others begins the next page. */
const ROOM = 2 * MOST_BYTES

/**
 * The evidence of many links as it is written to a `.loom` file, in less than a tenth of the room that its objects would take: they are made when
 * they are asked for.
 */
export class EvidenceTable implements PackedEvidence {
  readonly items: SharedItem[] = []
  readonly kinds: Uint16Array
  readonly lengths: Uint32Array
  readonly inUnits = true
  /** The numbers of items that are references. */
  readonly #referred = new Map<string, number>()
  /** Per item the bit of its kind. */
  readonly #kindOf = new IntList()
  /** Per link its place, over all pages. */
  readonly #starts: Float64Array
  /** All but the last one end where their last part does. */
  readonly #pages: Uint8Array[] = []
  /** Where the next part begins on the last page. */
  #at = PAGE
  #link = 0
  #lastRead = -1
  #lastEvidence: readonly Evidence[] = []

  /** @param links how many there are */
  constructor(links: number) {
    this.kinds = longList(Uint16Array, links)
    this.lengths = longList(Uint32Array, links)
    this.#starts = longList(Float64Array, links)
  }

  /** @returns the item's number: the same for the same reference, as each citation of it is a thing that two papers share */
  addItem(item: SharedItem): number {
    if (item.reference === undefined) return this.#numberItem(item)
    const key = JSON.stringify(item)
    const number = this.#referred.get(key) ?? this.#numberItem(item)
    this.#referred.set(key, number)
    return number
  }

  #numberItem(item: SharedItem): number {
    this.#kindOf.push(1 << LINK_KINDS.indexOf(item.kind))
    return this.items.push(item) - 1
  }

  /** Begins a link, which is to have so many parts. */
  beginLink(link: number, parts: number): void {
    const page = this.#openPage()
    this.#link = link
    this.#starts[link] = (this.#pages.length - 1) * PAGE + this.#at
    this.#endAt(writeWhole(page, this.#at, parts))
  }

  /** Adds a part, of whole units, to the link that was begun last. */
  addPart(item: number, units: number): void {
    const page = this.#openPage()
    this.kinds[this.#link]! |= this.#kindOf.values[item]!
    this.#endAt(writeWhole(page, writeWhole(page, this.#at, item), units))
  }

  /** The last page, with room for a part. */
  #openPage(): Uint8Array {
    if (PAGE - this.#at < ROOM) {
      const last = this.#pages.pop()
      if (last !== undefined) this.#pages.push(last.subarray(0, this.#at))
      this.#pages.push(new Uint8Array(shareable(PAGE)))
      this.#at = 0
    }
    return this.#pages.at(-1)!
  }

  #endAt(end: number): void {
    this.lengths[this.#link]! += end - this.#at
    this.#at = end
  }

  /** The same objects as long as no other link is asked for. */
  readonly read = (link: number): readonly Evidence[] => {
    if (link !== this.#lastRead) {
      this.#lastEvidence = this.#readParts(link)
      this.#lastRead = link
    }
    return this.#lastEvidence
  }

  #readParts(link: number): Evidence[] {
    let page = Math.floor(this.#starts[link]! / PAGE)
    let at = this.#starts[link]! % PAGE
    const next = (): number => {
      if (at === this.#pages[page]!.length) {
        page++
        at = 0
      }
      const value = wholeAt(this.#pages[page]!, at)
      at += bytesOfWhole(value)
      return value
    }
    return Array.from({ length: next() }, () => weighed(this.items[next()]!, weightOf(next())))
  }

  *pieces(): Generator<Uint8Array> {
    for (const [number, page] of this.#pages.entries()) yield number === this.#pages.length - 1 ? page.subarray(0, this.#at) : page
  }
}

/** Written out for what most links share, as copying the fields of any object takes many times as long. */
function weighed(item: SharedItem, weight: number): Evidence {
  const { kind, term, entity, reference } = item
  if (term !== undefined && entity === undefined && reference === undefined) return { kind, term, weight }
  if (entity !== undefined && term === undefined && reference === undefined) return { kind, entity, weight }
  return withFields(item, { weight })
}
