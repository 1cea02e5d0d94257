/**
 * The compact binary map, `.loom`: the bytes `LOOM`, the version, then sections, each with its number and its length in
 * bytes, in any order, so that a reader can pass over what it does not know. Texts come last, as they are all known only
 * then; all other sections speak of papers, entities and texts by number.
 */
export const LOOM_MAGIC = [0x4c, 0x4f, 0x4f, 0x4d] as const
export const LOOM_VERSION = 3

export const SECTION = { texts: 1, head: 2, papers: 3, entities: 4, mentions: 5, citations: 6, links: 7, evidence: 8, kinds: 9 } as const

/** Fields with a column of their own; all others of an item are kept as JSON. */
export const COLUMNS = {
  papers: ['id', 'title', 'abstract', 'community', 'x', 'y'],
  entities: ['id', 'kind', 'name', 'aliases', 'introducedBy'],
  mentions: ['paper', 'entity', 'surface', 'field', 'start', 'end', 'salience'],
  citations: ['source', 'target'],
  links: ['source', 'target', 'weight', 'evidence'],
  evidence: ['kind', 'entity', 'reference', 'term', 'weight'],
} as const

/** Lists of a map that have sections; all other fields of a map are its head. */
export const LISTS = ['papers', 'entities', 'mentions', 'citations', 'links'] as const

/** How the weights of evidence are written: as whole numbers of units, or of double precision; or that no link has evidence beyond its kind and its weight. */
export const WEIGHTS = { none: 0, inUnits: 1, doubles: 2 } as const

/** What a mention's first number says beside its field, and that of what links share beside its kind, a place among `LINK_KINDS`. */
export const FLAG = { surface: 1, rest: 2, entity: 4, reference: 8, term: 16, kind: 32 } as const

/** True where the bytes begin like a `.loom` file, whatever its version. */
export function isLoom(bytes: Uint8Array): boolean {
  return LOOM_MAGIC.every((byte, at) => bytes[at] === byte)
}
