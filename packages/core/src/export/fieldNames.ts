/** Names that fields of a paper go by in graph files; the first is the one that Paperloom writes. */
export const PAPER_NAMES = {
  abstract: ['abstract', 'description'],
  authors: ['authors', 'author'],
  year: ['year', 'pubyear', 'publicationyear'],
  venue: ['venue', 'journal', 'booktitle'],
  url: ['url', 'uri'],
  keywords: ['keywords'],
  doi: ['doi'],
  arxiv: ['arxiv'],
  openalex: ['openalex'],
  semanticScholar: ['semanticscholar'],
  pmid: ['pmid'],
} as const

/** Names that communities go by in graph files, the surest first. */
export const COMMUNITY_NAMES = ['communityid', 'community', 'modularityclass', 'cluster', 'clusterid', 'partition', 'group']

/** Names of a node's place, looks and measures in one format or another. */
const NODE_NAMES = ['id', 'label', 'x', 'y', 'z', 'size', 'color', 'r', 'g', 'b', 'links', 'strength', 'weights', 'scores']

const TAKEN: ReadonlySet<string> = new Set([...NODE_NAMES, ...COMMUNITY_NAMES, ...Object.values(PAPER_NAMES).flat()])
const PREFIX = 'extra_'

/** `Pub. year`, `pub_year` and `PubYear` are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '')
}

/**
 * The name in a graph file of a field of `extra`: `extra_size` for `size`, which says something else there; the same in
 * every format. A field that is called `extra_size` itself gets one prefix more, so that no two become one.
 */
export function writeExtraName(name: string): string {
  return isTaken(name) ? PREFIX + name : name
}

/**
 * The opposite of {@link writeExtraName}. Where a file has a field `size` too, its `extra_size` is of another program and
 * keeps its name.
 */
export function readExtraName(name: string, fields: ReadonlyMap<string, unknown>): string {
  return name.startsWith(PREFIX) && isTaken(name) && !fields.has(bareName(name)) ? name.slice(PREFIX.length) : name
}

function isTaken(name: string): boolean {
  return TAKEN.has(plainName(bareName(name)))
}

function bareName(name: string): string {
  let bare = name
  while (bare.startsWith(PREFIX)) bare = bare.slice(PREFIX.length)
  return bare
}
