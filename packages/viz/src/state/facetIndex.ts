import { ENTITY_KINDS, LINK_KINDS, NOWHERE, type EntityKind, type LinkKind, type MapColumns, type MentionColumns, type PaperMap } from '@paperloom/core'

/** What a map can be filtered by. */
export interface FacetIndex {
  /** First and last year of the papers; null where none has one. */
  readonly years: readonly [first: number, last: number] | null
  /** Most papers first. */
  readonly venues: readonly string[]
  readonly papersWithKind: ReadonlyMap<EntityKind, ReadonlySet<string>>
  /** The link kinds of this map, in the order of the words. */
  readonly linkKinds: readonly LinkKind[]
  /** Per link, a bit for each of `LINK_KINDS` of which it has evidence. */
  readonly kindBits: Uint16Array
  /** Weight of the heaviest link; 0 without links. */
  readonly heaviest: number
}

/** Reads the facets of a map once. */
export function createFacetIndex(map: PaperMap, { links, mentions }: MapColumns): FacetIndex {
  const years = map.papers.flatMap(({ year }) => year ?? [])
  let allBits = 0
  for (const bits of links.kinds) allBits |= bits
  let heaviest = 0
  for (const weight of links.weight) if (weight > heaviest) heaviest = weight
  return {
    years: years.length === 0 ? null : [least(years), -least(years.map((year) => -year))],
    venues: rankVenues(map),
    papersWithKind: collectKinds(map, mentions),
    linkKinds: LINK_KINDS.filter((kind) => (allBits & bitOf(kind)) !== 0),
    kindBits: links.kinds,
    heaviest,
  }
}

/** A link kind's bit in `kindBits`. */
export function bitOf(kind: LinkKind): number {
  return 1 << LINK_KINDS.indexOf(kind)
}

function rankVenues({ papers }: PaperMap): string[] {
  const counts = new Map<string, number>()
  for (const { venue } of papers) if (venue !== undefined && venue !== '') counts.set(venue, (counts.get(venue) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([venue]) => venue)
}

function collectKinds({ papers, entities }: PaperMap, { paper, entity }: MentionColumns): Map<EntityKind, Set<string>> {
  const kindOf = entities.map(({ kind }) => 1 << ENTITY_KINDS.indexOf(kind))
  const bits = new Uint8Array(papers.length)
  for (let at = 0; at < paper.length; at++) {
    if (paper[at] !== NOWHERE && entity[at] !== NOWHERE) bits[paper[at]!]! |= kindOf[entity[at]!]!
  }
  const found = new Map<EntityKind, Set<string>>(ENTITY_KINDS.map((kind, bit) => [kind, new Set(papers.flatMap(({ id }, at) => ((bits[at]! >> bit) & 1) === 1 ? id : []))]))
  for (const { id, links } of papers) if (links?.some(({ kind }) => kind === 'repository')) found.get('repository')!.add(id)
  return found
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity)
}
