import { mentionColumnsOf, NOWHERE, numbersOf, withMentions, type MentionColumns } from '../base/mentionColumns.js'
import { LINK_KINDS, type Link } from '../model/link.js'
import type { PaperMap } from '../model/map.js'

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

export interface MapColumns {
  readonly links: LinkColumns
  readonly mentions: MentionColumns
}

/** Where a map that was read from columns keeps those of its links. */
const LINKS = Symbol('links')

/**
 * The long lists of a map as typed arrays, for whoever goes through all of them. A map from a `.loom` file has them
 * already and makes the objects of `links` and `mentions` only when these fields are read, a map that was just built has its
 * mentions so; of any other they are made whenever they are asked for.
 */
export function columnsOf(map: PaperMap): MapColumns {
  return {
    get links() {
      return (map as { readonly [LINKS]?: LinkColumns })[LINKS] ?? makeLinkColumns(map)
    },
    get mentions() {
      return mentionColumnsOf(map, map.papers)
    },
  }
}

/** Gives a map its columns, and lists that are made of them when they are first read. */
export function withColumns(map: Omit<PaperMap, 'links' | 'mentions'>, { links, mentions }: MapColumns): PaperMap {
  let list: readonly Link[] | undefined
  return Object.defineProperties(withMentions({ ...map }, mentions, map.papers), {
    links: { get: () => (list ??= Array.from(links.weight, (_, at) => links.at(at))), enumerable: true, configurable: true },
    [LINKS]: { value: links, enumerable: false },
  }) as unknown as PaperMap
}

/** The same map with other values in its papers, in the same order; its lists and columns stay as they are. */
export function withPapers(map: PaperMap, papers: PaperMap['papers']): PaperMap {
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(map), papers: { value: papers, enumerable: true } }) as PaperMap
}

function makeLinkColumns({ papers, links }: PaperMap): LinkColumns {
  const paperOf = numbersOf(papers)
  return {
    source: Uint32Array.from(links, ({ source }) => paperOf.get(source) ?? NOWHERE),
    target: Uint32Array.from(links, ({ target }) => paperOf.get(target) ?? NOWHERE),
    weight: Float64Array.from(links, ({ weight }) => weight),
    kinds: Uint16Array.from(links, kindBitsOf),
    at: (link) => links[link]!,
  }
}

/** The kinds of a link's evidence as bits. */
export function kindBitsOf({ evidence }: Pick<Link, 'evidence'>): number {
  let bits = 0
  for (const { kind } of evidence) bits |= 1 << LINK_KINDS.indexOf(kind)
  return bits
}
