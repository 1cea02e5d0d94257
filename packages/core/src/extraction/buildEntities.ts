import { groupPlaces } from '../base/grouping.js'
import { entityKey } from '../base/key.js'
import type { MentionColumns } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
import type { Entity, EntityKind } from '../model/entity.js'
import type { Paper } from '../model/paper.js'
import { variantKey } from '../text/normalize.js'
import { countValues, mostFrequent, nameEntity, withPlainSpaces, type CapitalTable } from './entityName.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { electKind } from './kinds.js'
import { MentionWriter } from './MentionWriter.js'
import type { TermTable } from './TermTable.js'

/** An entity that has no id yet. */
interface Draft {
  readonly key: string
  /** The number that its mentions know it by. */
  readonly number: number
  readonly entity: Omit<Entity, 'id'>
}

/**
 * Brings the terms of all papers together into entities with one kind, one name and one id each, sorted by id. The terms of one
 * entity are objects no longer than it takes to describe it.
 */
export function buildEntities(table: TermTable, capitals: CapitalTable): { readonly entities: Entity[]; readonly mentions: MentionColumns } {
  const { papers } = table
  const byId = papers.map((_, index) => index).sort((a, b) => compareText(papers[a]!.id, papers[b]!.id))
  const rankOf = new Uint32Array(papers.length)
  for (const [rank, paper] of byId.entries()) rankOf[paper] = rank
  const drafts: Draft[] = []
  const mentions = new MentionWriter()
  for (const [key, terms] of groupByEntity(table)) {
    if (terms.length > 1) terms.sort((a, b) => rankOf[a.paper]! - rankOf[b.paper]!)
    for (const [kind, own] of byFixedKind(terms, electKind(terms))) {
      writeMentions(own, drafts.length, mentions)
      drafts.push({ key, number: drafts.length, entity: draftEntity(key, kind, own, papers, capitals) })
    }
  }
  const { entities, numberOf } = nameDrafts(drafts)
  return { entities, mentions: mentions.close(papers, byId, entities, numberOf) }
}

/** The terms of each key, one key after the other. */
function* groupByEntity(table: TermTable): Generator<[key: string, terms: FoundTerm[]]> {
  const numbers = new Map<string, number>()
  const groupOf = new Uint32Array(table.count)
  for (let term = 0; term < table.count; term++) {
    const key = keyOf(table, term)
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    groupOf[term] = number
  }
  const { starts, places } = groupPlaces(groupOf, numbers.size)
  for (const [key, group] of numbers) yield [key, Array.from(places.subarray(starts[group], starts[group + 1]), (term) => table.read(term))]
}

/** No other key begins like that of a repository. */
function keyOf(table: TermTable, term: number): string {
  const { key, name, fixedKind } = table.identityOf(term)
  if (fixedKind === 'repository') return `\0${name!}`
  return name === undefined ? key : variantKey(name)
}

function byFixedKind(terms: FoundTerm[], voted: EntityKind): Iterable<readonly [EntityKind, FoundTerm[]]> {
  if (terms.every(({ fixedKind }) => fixedKind === undefined)) return [[voted, terms]]
  const groups = new Map<EntityKind, FoundTerm[]>()
  for (const term of terms) {
    const kind = term.fixedKind ?? voted
    addTo(groups, kind, term)
  }
  return groups
}

function draftEntity(key: string, kind: EntityKind, terms: readonly FoundTerm[], papers: readonly Paper[], capitals: CapitalTable): Draft['entity'] {
  const name = nameEntity(key, terms, capitals)
  const coiners = new Set(terms.filter((term) => term.introduced).map((term) => papers[term.paper]!.id))
  return { kind, name, aliases: listAliases(kind, name, terms), ...(coiners.size === 1 && { introducedBy: [...coiners][0]! }) }
}

/** Two entities whose names make the same id are told apart by a number, in the order of their keys. */
function nameDrafts(drafts: Draft[]): { readonly entities: Entity[]; readonly numberOf: Uint32Array } {
  const used = new Set<string>()
  const named = drafts
    .sort((a, b) => compareText(a.entity.kind, b.entity.kind) || compareText(a.key, b.key))
    .map(({ number, entity }) => {
      const base = entityKey(entity.kind, entity.name)
      let id = base
      for (let n = 2; used.has(id); n++) id = `${base}-${n}`
      used.add(id)
      return { number, entity: { id, ...entity } }
    })
    .sort((a, b) => compareText(a.entity.id, b.entity.id))
  const numberOf = new Uint32Array(named.length)
  for (const [position, { number }] of named.entries()) numberOf[number] = position
  return { entities: named.map(({ entity }) => entity), numberOf }
}

/** Every other surface, in its commonest writing; differences of case alone are no alias. */
function listAliases(kind: EntityKind, name: string, terms: readonly FoundTerm[]): string[] {
  if (kind === 'repository') return []
  const byFolded = new Map<string, string[]>()
  const own = name.toLowerCase()
  for (const { spans } of terms) {
    for (const { surface } of spans) {
      if (surface === name) continue
      const written = withPlainSpaces(surface)
      const folded = written.toLowerCase()
      if (folded !== own) addTo(byFolded, folded, written)
    }
  }
  return [...byFolded.values()].map((written) => mostFrequent(countValues(written))!).sort(compareText)
}

/** Every place of an entity once. */
function writeMentions(entityTerms: readonly FoundTerm[], entity: number, mentions: MentionWriter): void {
  for (const [paper, terms] of byPaper(entityTerms)) {
    const salience = Math.max(...terms.map((term) => term.salience))
    for (const span of distinctSpans(terms)) mentions.add(paper, entity, span, salience)
  }
}

function byPaper(terms: readonly FoundTerm[]): Iterable<readonly [number, readonly FoundTerm[]]> {
  if (terms.length === 1) return [[terms[0]!.paper, terms]]
  const groups = new Map<number, FoundTerm[]>()
  for (const term of terms) addTo(groups, term.paper, term)
  return groups
}

function distinctSpans(terms: readonly FoundTerm[]): readonly Span[] {
  if (terms.length === 1) return terms[0]!.spans
  const spans = new Map<string, Span>()
  for (const span of terms.flatMap((term) => term.spans)) spans.set(`${span.field} ${span.start} ${span.end}`, span)
  return [...spans.values()]
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
