import type { Entity, Mention } from '../model/entity.js'
import { UsageError } from '../model/error.js'
import type { Citation, Link } from '../model/link.js'
import type { MapPaper, PaperMap } from '../model/map.js'

/** What queries look up, made once per map and kept as long as the map. */
export interface MapIndex {
  readonly papers: ReadonlyMap<string, MapPaper>
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, readonly Link[]>
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  /** Ids of the papers that a paper cites, and of those that cite it. */
  readonly cites: ReadonlyMap<string, readonly string[]>
  readonly citedBy: ReadonlyMap<string, readonly string[]>
}

const indices = new WeakMap<PaperMap, MapIndex>()

export function indexMap(map: PaperMap): MapIndex {
  const known = indices.get(map)
  if (known !== undefined) return known
  const papers = new Map(map.papers.map((paper) => [paper.id, paper]))
  const index = {
    papers,
    entities: new Map(map.entities.map((entity) => [entity.id, entity])),
    links: groupBy(map.links, (link) => [link.source, link.target]),
    mentions: groupBy(map.mentions, (mention) => [mention.paper]),
    cites: citationsBetween(map, papers, 'source', 'target'),
    citedBy: citationsBetween(map, papers, 'target', 'source'),
  }
  indices.set(map, index)
  return index
}

/** The paper of an id. @throws UsageError where the map has none */
export function paperOf(map: PaperMap, id: string): MapPaper {
  const paper = indexMap(map).papers.get(id)
  if (paper === undefined) throw new UsageError(`the map has no paper ${id}`)
  return paper
}

/** The other end of a link. */
export function otherEnd(link: Link, paper: string): string {
  return link.source === paper ? link.target : link.source
}

function citationsBetween({ citations }: PaperMap, papers: ReadonlyMap<string, MapPaper>, from: keyof Citation, to: keyof Citation): Map<string, string[]> {
  const known = citations.filter(({ source, target }) => source !== target && papers.has(source) && papers.has(target))
  return new Map([...groupBy(known, (citation) => [citation[from]])].map(([id, own]) => [id, own.map((citation) => citation[to])]))
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [value])
      else group.push(value)
    }
  }
  return groups
}
