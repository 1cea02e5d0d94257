import MiniSearch from 'minisearch'
import type { EntityKind } from '@paperloom/core'
import type { MapIndex } from '../state/mapIndex.js'

/** Something that can be found. */
export interface SearchHit {
  readonly kind: 'paper' | 'community' | EntityKind
  readonly id: string
  readonly name: string
  /** Number of papers that have it; 1 for a paper. */
  readonly papers: number
}

/** Finds what a reader may mean. */
export interface SearchIndex {
  /** Best first; misspelt and half-typed words are found too. */
  find(query: string, limit: number): readonly SearchHit[]
  /** What most papers share, for an empty field. */
  suggest(limit: number): readonly SearchHit[]
}

interface Entry extends SearchHit {
  readonly key: number
  readonly others: string
}

/** Every name in the map: titles, authors, entities with their aliases, communities with their terms. */
export function createSearchIndex(index: MapIndex): SearchIndex {
  const entries = collectEntries(index)
  const search = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'others'],
    searchOptions: {
      boost: { name: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (key) => 1 + 0.12 * Math.log2(1 + entries[key as number]!.papers),
    },
  })
  search.addAll(entries)
  return {
    find: (query, limit) => search.search(query).slice(0, limit).map(({ id }) => entries[id as number]!),
    suggest: (limit) =>
      entries
        .filter(({ kind, papers }) => kind !== 'paper' && kind !== 'community' && papers > 1)
        .sort((a, b) => b.papers - a.papers)
        .slice(0, limit),
  }
}

function collectEntries({ map, papersWith }: MapIndex): readonly Entry[] {
  const entries: Omit<Entry, 'key'>[] = []
  for (const { id, title, authors } of map.papers) {
    entries.push({ kind: 'paper', id, name: title, papers: 1, others: (authors ?? []).join(' ') })
  }
  for (const { id, label, terms, size } of map.communities) {
    entries.push({ kind: 'community', id, name: label, papers: size, others: terms.join(' ') })
  }
  for (const { id, kind, name, aliases } of map.entities) {
    entries.push({ kind, id, name, papers: papersWith(id).length, others: aliases.join(' ') })
  }
  return entries.map((entry, key) => ({ key, ...entry }))
}
