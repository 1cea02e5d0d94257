import { entityKey } from '../base/key.js'
import { compareText } from '../base/order.js'
import type { Entity, EntityKind, Mention } from '../model/entity.js'
import type { Paper } from '../model/paper.js'
import { variantKey } from '../text/normalize.js'
import { countValues, mostFrequent, nameEntity, withPlainSpaces, type CapitalTable } from './entityName.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { electKind } from './kinds.js'
import { applyThesaurus } from './thesaurus.js'

interface Group {
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly terms: readonly FoundTerm[]
}

/** Brings the terms of all papers together into entities with one kind, one name and one id each. */
export function buildEntities(
  papers: readonly Paper[],
  terms: readonly FoundTerm[],
  thesaurus: ReadonlyMap<string, string>,
  capitals: CapitalTable,
): { entities: Entity[]; mentions: Mention[] } {
  const groups = groupByEntity(applyThesaurus(terms, thesaurus), papers, capitals)
  const ids = assignIds(groups)
  const entities = groups.map((group) => describeEntity(group, ids.get(group)!, papers))
  const mentions = papers.map((): Mention[] => [])
  for (const group of groups) listMentions(group, ids.get(group)!, papers, mentions)
  const order = papers.map((_, index) => index).sort((a, b) => compareText(papers[a]!.id, papers[b]!.id))
  return {
    entities: entities.sort((a, b) => compareText(a.id, b.id)),
    mentions: order.flatMap((paper) => mentions[paper]!.sort(compareMentions)),
  }
}

/** Groups terms by entity key; a kind given by an extractor keeps entities of different kinds apart. */
function groupByEntity(terms: readonly FoundTerm[], papers: readonly Paper[], capitals: CapitalTable): Group[] {
  const byKey = new Map<string, FoundTerm[]>()
  for (const term of terms) {
    const key = term.fixedKind === 'repository' ? `repository ${term.name!}` : ` ${term.name === undefined ? term.key : variantKey(term.name)}`
    addTo(byKey, key, term)
  }
  const groups: Group[] = []
  for (const [key, all] of byKey) {
    if (all.length > 1) all.sort((a, b) => compareText(papers[a.paper]!.id, papers[b.paper]!.id))
    const voted = electKind(all)
    for (const [kind, list] of byFixedKind(all, voted)) groups.push({ key, kind, name: nameEntity(key.slice(1), list, capitals), terms: list })
  }
  return groups.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.key, b.key))
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

/** Two entities whose names make the same id are told apart by a number, in the order of their keys. */
function assignIds(groups: readonly Group[]): Map<Group, string> {
  const used = new Set<string>()
  const ids = new Map<Group, string>()
  for (const group of groups) {
    const base = entityKey(group.kind, group.name)
    let id = base
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`
    used.add(id)
    ids.set(group, id)
  }
  return ids
}

function describeEntity(group: Group, id: string, papers: readonly Paper[]): Entity {
  const coiners = [...new Set(group.terms.filter((term) => term.introduced).map((term) => papers[term.paper]!.id))]
  return {
    id,
    kind: group.kind,
    name: group.name,
    aliases: listAliases(group),
    ...(coiners.length === 1 && { introducedBy: coiners[0]! }),
  }
}

/** Every other surface, in its commonest writing; differences of case alone are no alias. */
function listAliases({ kind, name, terms }: Group): string[] {
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

/** Adds the places of an entity to the lists of their papers. */
function listMentions(group: Group, id: string, papers: readonly Paper[], mentions: readonly Mention[][]): void {
  for (const [paper, terms] of byPaper(group.terms)) {
    let salience = 0
    for (const term of terms) salience = Math.max(salience, term.salience)
    for (const { field, start, end, surface } of distinctSpans(terms)) {
      mentions[paper]!.push({ paper: papers[paper]!.id, entity: id, surface, field, start, end, salience })
    }
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

function compareMentions(a: Mention, b: Mention): number {
  return (
    compareText(a.field, b.field) ||
    a.start - b.start ||
    compareText(a.entity, b.entity) ||
    a.end - b.end
  )
}
