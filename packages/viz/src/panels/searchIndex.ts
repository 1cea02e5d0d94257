import MiniSearch from 'minisearch'
import { ENTITY_KINDS, type EntityKind } from '@paperloom/core'
import type { MapIndex } from '../state/mapIndex.js'
import { ENGLISH_SCOPES, type ScopeName } from '../words/english.js'

export type HitKind = 'paper' | 'community' | EntityKind

/** Something that can be found. */
export interface SearchHit {
  readonly kind: HitKind
  readonly id: string
  readonly name: string
  /** Number of papers that have it; 1 for a paper. */
  readonly papers: number
}

/** Finds what a reader may mean. */
export interface SearchIndex {
  /**
   * Best first; half-typed words are found too, and misspelt ones where nothing is written so. `method: trees` finds methods alone, and so on for paper,
   * concept, dataset, code, community, author and venue; with nothing after the colon come those of most papers.
   */
  find(query: string, limit: number): readonly SearchHit[]
  /** What most papers share, for an empty field. */
  suggest(limit: number): readonly SearchHit[]
}

const FIELDS = ['name', 'aliases', 'authors', 'venue'] as const
type Field = (typeof FIELDS)[number]
type Entry = SearchHit & { readonly key: number } & Readonly<Record<Exclude<Field, 'name'>, string>>

/** What a word before a colon narrows the search to. */
interface Scope {
  readonly kinds: readonly HitKind[]
  readonly fields: readonly Field[]
}

const WHOLE: Scope = { kinds: ['paper', 'community', ...ENTITY_KINDS], fields: FIELDS }
const FIELD_OF: Readonly<Partial<Record<ScopeName, Field>>> = { author: 'authors', venue: 'venue' }

/** How much of a word may be another letter. */
const misspelt = (term: string): number | false => (term.length > 3 ? 0.2 : false)

/** How a language calls the scopes, names between spaces. */
export type ScopeNames = Readonly<Record<ScopeName, string>>

function toScope(name: ScopeName): Scope {
  const field = FIELD_OF[name]
  return field === undefined ? { kinds: [name as HitKind], fields: FIELDS } : { kinds: ['paper'], fields: [field] }
}

/** Every name in the map: titles, authors, venues, entities with their aliases, communities with their terms. */
export function createSearchIndex(index: MapIndex, scopes: ScopeNames = ENGLISH_SCOPES): SearchIndex {
  const entries = collectEntries(index)
  const search = new MiniSearch<Entry>({
    idField: 'key',
    fields: [...FIELDS],
    searchOptions: {
      boost: { name: 3, aliases: 2 },
      prefix: true,
      combineWith: 'AND',
      boostDocument: (key) => 1 + 0.12 * Math.log2(1 + entries[key as number]!.papers),
    },
  })
  search.addAll(entries)
  const most = (kinds: readonly HitKind[], least: number, limit: number): readonly SearchHit[] =>
    entries
      .filter(({ kind, papers }) => kinds.includes(kind) && papers >= least)
      .sort((a, b) => b.papers - a.papers)
      .slice(0, limit)
  return {
    find(query, limit) {
      const { scope, words } = readScope(query, scopes)
      if (words === '') return most(scope.kinds, 1, limit)
      const filter = ({ id }: { readonly id: unknown }): boolean => scope.kinds.includes(entries[id as number]!.kind)
      const options = { fields: [...scope.fields], filter }
      const exact = search.search(words, options)
      const hits = exact.length > 0 ? exact : search.search(words, { ...options, fuzzy: misspelt })
      return hits.slice(0, limit).map(({ id }) => entries[id as number]!)
    },
    suggest: (limit) => most(ENTITY_KINDS.filter((kind) => kind !== 'repository'), 2, limit),
  }
}

/**
 * `methods: tree search` is the scope of methods and the words behind the colon. A word that names no scope is a word.
 * Scopes go by the names given and by the English ones.
 */
export function readScope(query: string, scopes: ScopeNames = ENGLISH_SCOPES): { readonly scope: Scope; readonly words: string } {
  const colon = query.search(/[:：]/u)
  const said = query.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const name = (Object.keys(ENGLISH_SCOPES) as ScopeName[]).find((each) => `${scopes[each]} ${ENGLISH_SCOPES[each]}`.split(' ').includes(said))
  return name === undefined ? { scope: WHOLE, words: query.trim() } : { scope: toScope(name), words: query.slice(colon + 1).trim() }
}

/** Puts hits of one kind together: the kind of the best hit first, the best of each kind first. */
export function groupHits(hits: readonly SearchHit[]): readonly { readonly kind: HitKind; readonly hits: readonly SearchHit[] }[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
}

function collectEntries({ map, papersWith }: MapIndex): readonly Entry[] {
  const entries: Entry[] = []
  const add = (entry: Omit<Entry, 'key'>): void => {
    entries.push({ key: entries.length, ...entry })
  }
  for (const { id, title, authors = [], venue = '' } of map.papers) {
    add({ kind: 'paper', id, name: title, papers: 1, aliases: '', authors: authors.join(' '), venue })
  }
  for (const { id, label, terms, size } of map.communities) {
    add({ kind: 'community', id, name: label, papers: size, aliases: terms.join(' '), authors: '', venue: '' })
  }
  for (const { id, kind, name, aliases } of map.entities) {
    add({ kind, id, name, papers: papersWith(id).length, aliases: aliases.join(' '), authors: '', venue: '' })
  }
  return entries
}
