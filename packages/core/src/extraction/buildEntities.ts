import { groupPlaces } from '../base/grouping.js'
import { entityKey } from '../base/key.js'
import type { MentionColumns } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
import type { Entity, EntityKind } from '../model/entity.js'
import type { Paper } from '../model/paper.js'
import { nameEntity, type CapitalTable } from './entityName.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { addCount, mostFrequent } from './frequency.js'
import { electKind } from './kinds.js'
import { MentionWriter } from './MentionWriter.js'
import type { TermTable } from './TermTable.js'
import { listWritings, withPlainSpaces, type Writing } from './writings.js'

/** An entity that has no id yet. */
interface Draft extends Omit<Entity, 'id'> {
  readonly key: string
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
  const isInOrder = byId.every((paper, rank) => paper === rank)
  const drafts: Draft[] = []
  const mentions = new MentionWriter(table.countSpans())
  for (const [key, terms] of groupByEntity(table)) {
    if (!isInOrder) terms.sort((a, b) => rankOf[a.paper]! - rankOf[b.paper]!)
    for (const [kind, own] of byFixedKind(terms, electKind(terms))) {
      writeMentions(own, drafts.length, mentions)
      drafts.push(draftEntity(key, kind, own, papers, capitals))
    }
  }
  const { entities, numberOf } = nameDrafts(drafts)
  return { entities, mentions: mentions.close(papers, byId, entities, numberOf) }
}

/** The terms of each key, one key after the other. */
function* groupByEntity(table: TermTable): Generator<[key: string, terms: FoundTerm[]]> {
  const { keys, groupOf } = table.groupByKey()
  const { starts, places } = groupPlaces(groupOf, keys.length)
  for (const [group, key] of keys.entries()) {
    const terms: FoundTerm[] = []
    for (let place = starts[group]!; place < starts[group + 1]!; place++) terms.push(table.read(places[place]!))
    yield [key, terms]
  }
}

function byFixedKind(terms: FoundTerm[], voted: EntityKind): Iterable<readonly [EntityKind, FoundTerm[]]> {
  if (terms.every(({ fixedKind }) => fixedKind === undefined)) return [[voted, terms]]
  const groups = new Map<EntityKind, FoundTerm[]>()
  for (const term of terms) {
    const kind = term.fixedKind ?? voted
    const own = groups.get(kind)
    if (own === undefined) groups.set(kind, [term])
    else own.push(term)
  }
  return groups
}

function draftEntity(key: string, kind: EntityKind, terms: readonly FoundTerm[], papers: readonly Paper[], capitals: CapitalTable): Draft {
  const writings = listWritings(terms)
  const name = nameEntity(key, terms, writings, capitals)
  const aliases = listAliases(kind, name, writings)
  const coiner = onlyCoiner(terms)
  return coiner === undefined ? { key, kind, name, aliases } : { key, kind, name, aliases, introducedBy: papers[coiner]!.id }
}

/** The number of the paper that coins an entity, where one alone does. */
function onlyCoiner(terms: readonly FoundTerm[]): number | undefined {
  let coiner: number | undefined
  for (const { introduced, paper } of terms) {
    if (!introduced || paper === coiner) continue
    if (coiner !== undefined) return undefined
    coiner = paper
  }
  return coiner
}

/** The entities in the order of their ids; mentions know one by its place among the drafts. */
function nameDrafts(drafts: readonly Draft[]): { readonly entities: Entity[]; readonly numberOf: Uint32Array } {
  const ids = giveIds(drafts)
  const order = ids.map((_, number) => number).sort((a, b) => compareText(ids[a]!, ids[b]!))
  const numberOf = new Uint32Array(drafts.length)
  for (const [position, number] of order.entries()) numberOf[number] = position
  return { entities: order.map((number) => toEntity(ids[number]!, drafts[number]!)), numberOf }
}

/** Two entities whose names make the same id are told apart by a number, in the order of their keys. */
function giveIds(drafts: readonly Draft[]): string[] {
  const ids = drafts.map(({ kind, name }) => entityKey(kind, name))
  const used = new Set<string>()
  for (const number of listContested(ids, drafts)) {
    const base = ids[number]!
    for (let n = 2; used.has(ids[number]!); n++) ids[number] = `${base}-${n}`
    used.add(ids[number]!)
  }
  return ids
}

/** An id that another may get as it is told apart. */
const NUMBERED = /-\d+$/

/** Those that may not get the id which their name makes, in the order of their keys. */
function listContested(ids: readonly string[], drafts: readonly Draft[]): number[] {
  const counts = new Map<string, number>()
  for (const id of ids) addCount(counts, id)
  return ids
    .map((_, number) => number)
    .filter((number) => counts.get(ids[number]!)! > 1 || NUMBERED.test(ids[number]!))
    .sort((a, b) => compareText(drafts[a]!.kind, drafts[b]!.kind) || compareText(drafts[a]!.key, drafts[b]!.key))
}

function toEntity(id: string, { kind, name, aliases, introducedBy }: Draft): Entity {
  return introducedBy === undefined ? { id, kind, name, aliases } : { id, kind, name, aliases, introducedBy }
}

/** Every other surface, in its commonest writing; differences of case alone are no alias. */
function listAliases(kind: EntityKind, name: string, writings: readonly Writing[]): string[] {
  if (kind === 'repository') return []
  const others = writings.filter(({ surface }) => surface !== name)
  if (others.length === 0) return []
  const own = name.toLowerCase()
  const byFolded = new Map<string, Map<string, number>>()
  for (const { surface, count } of others) {
    const written = withPlainSpaces(surface)
    const folded = written.toLowerCase()
    if (folded === own) continue
    let counts = byFolded.get(folded)
    if (counts === undefined) byFolded.set(folded, (counts = new Map()))
    addCount(counts, written, count)
  }
  return Array.from(byFolded.values(), (counts) => mostFrequent(counts)!).sort(compareText)
}

/** Every place of an entity once. Terms of one paper follow each other. */
function writeMentions(terms: readonly FoundTerm[], entity: number, mentions: MentionWriter): void {
  for (let from = 0, to = 1; from < terms.length; from = to++) {
    const { paper, spans, salience } = terms[from]!
    while (to < terms.length && terms[to]!.paper === paper) to++
    if (to === from + 1) {
      for (const span of spans) mentions.add(paper, entity, span, salience)
    } else {
      const own = terms.slice(from, to)
      const highest = Math.max(...own.map((term) => term.salience))
      for (const span of distinctSpans(own)) mentions.add(paper, entity, span, highest)
    }
  }
}

function distinctSpans(terms: readonly FoundTerm[]): Iterable<Span> {
  const spans = new Map<string, Span>()
  for (const span of terms.flatMap((term) => term.spans)) spans.set(`${span.field} ${span.start} ${span.end}`, span)
  return spans.values()
}
