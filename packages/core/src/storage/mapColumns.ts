import type { Mention } from '../model/entity.js'
import { LINK_KINDS, type Link } from '../model/link.js'
import type { PaperMap } from '../model/map.js'

/** Stands for a paper or an entity that the map does not have. */
export const NOWHERE = 0xffff_ffff

/** The links of a map, a column a field. Papers are positions in the map's `papers`. */
export interface LinkColumns {
  readonly source: Uint32Array
  readonly target: Uint32Array
  readonly weight: Float64Array
  /** Per link, bit n for evidence of the kind `LINK_KINDS[n]`. */
  readonly kinds: Uint16Array
  /** One link as an object; the same one whenever it is asked for. */
  at(link: number): Link
}

/** The mentions of a map. Papers and entities are positions in the map's `papers` and `entities`. */
export interface MentionColumns {
  readonly paper: Uint32Array
  readonly entity: Uint32Array
  readonly salience: Float64Array
  /** One mention as an object. */
  at(mention: number): Mention
}

export interface MapColumns {
  readonly links: LinkColumns
  readonly mentions: MentionColumns
}

/** Where a map that was read from columns keeps them. */
const COLUMNS = Symbol('columns')

/**
 * The long lists of a map as typed arrays, for whoever goes through all of them. A map from a `.loom` file has them
 * already and makes the objects of `links` and `mentions` only when these fields are read; of any other map they are
 * made now.
 */
export function columnsOf(map: PaperMap): MapColumns {
  return (map as { readonly [COLUMNS]?: MapColumns })[COLUMNS] ?? makeColumns(map)
}

/** Gives a map its columns, and lists that are made of them when they are first read. */
export function withColumns(map: Omit<PaperMap, 'links' | 'mentions'>, columns: MapColumns, lists: Pick<PaperMap, 'links' | 'mentions'>): PaperMap {
  return Object.defineProperties({ ...map }, {
    mentions: { get: () => lists.mentions, enumerable: true, configurable: true },
    links: { get: () => lists.links, enumerable: true, configurable: true },
    [COLUMNS]: { value: columns, enumerable: false },
  }) as PaperMap
}

/** The same map with other values in its papers, in the same order; its lists and columns stay as they are. */
export function withPapers(map: PaperMap, papers: PaperMap['papers']): PaperMap {
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(map), papers: { value: papers, enumerable: true } }) as PaperMap
}

function makeColumns({ papers, entities, links, mentions }: PaperMap): MapColumns {
  const paperOf = numbersOf(papers)
  const entityOf = numbersOf(entities)
  return {
    links: {
      source: Uint32Array.from(links, ({ source }) => paperOf.get(source) ?? NOWHERE),
      target: Uint32Array.from(links, ({ target }) => paperOf.get(target) ?? NOWHERE),
      weight: Float64Array.from(links, ({ weight }) => weight),
      kinds: Uint16Array.from(links, kindBitsOf),
      at: (link) => links[link]!,
    },
    mentions: {
      paper: Uint32Array.from(mentions, ({ paper }) => paperOf.get(paper) ?? NOWHERE),
      entity: Uint32Array.from(mentions, ({ entity }) => entityOf.get(entity) ?? NOWHERE),
      salience: Float64Array.from(mentions, ({ salience }) => salience),
      at: (mention) => mentions[mention]!,
    },
  }
}

/** The kinds of a link's evidence as bits. */
export function kindBitsOf({ evidence }: Pick<Link, 'evidence'>): number {
  let bits = 0
  for (const { kind } of evidence) bits |= 1 << LINK_KINDS.indexOf(kind)
  return bits
}

function numbersOf(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, number) => [id, number]))
}
