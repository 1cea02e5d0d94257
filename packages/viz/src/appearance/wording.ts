import type { EntityKind, Link, LinkKind } from '@paperloom/core'
import type { MapIndex } from '../state/mapIndex.js'
import type { Visible } from '../state/visible.js'
import type { Words } from '../words/words.js'

/** What sharing an entity of a kind makes. */
export const ENTITY_LINKS: Readonly<Record<EntityKind, LinkKind>> = {
  concept: 'shared-concept',
  method: 'shared-method',
  dataset: 'shared-dataset',
  repository: 'shared-repository',
}

/** A repository is called by its owner and name; the host is the same for nearly all. */
export function nameOf({ kind, name }: { readonly kind: EntityKind; readonly name: string }): string {
  return kind === 'repository' ? name.slice(name.indexOf('/') + 1) : name
}

/** One line of a link's sum. Shared words come together in one, as do shared references. */
export interface Reason {
  readonly kind: LinkKind
  /** What is shared, e.g. `Monte Carlo tree search`, or the words, strongest first. */
  readonly what: string
  readonly weight: number
  readonly entity?: string
  readonly terms?: readonly string[]
  /** What both cite, or who cites both: ids of papers of the map, then references as they are written. */
  readonly references?: readonly string[]
}

const WORDS_SHOWN = 4
const REFERENCES_SHOWN = 2

/** Why two papers are linked, strongest reason first. The weights sum to the link's. */
export function reasonsOf(link: Link, index: MapIndex, words: Words): readonly Reason[] {
  const reasons: Reason[] = []
  const terms: string[] = []
  let sum = 0
  for (const { kind, entity, reference, term, weight } of link.evidence) {
    if (kind === 'shared-words') {
      if (term !== undefined) terms.push(term)
      sum += weight
    } else if (isOfShared(kind)) {
      continue
    } else if (entity !== undefined) {
      reasons.push({ kind, what: index.entities.get(entity)?.name ?? entity, weight, entity })
    } else if (kind === 'imported' || kind === 'embedding') {
      reasons.push({ kind, what: term ?? words.reasons.asGiven, weight })
    } else {
      reasons.push({ kind, what: describeCitation(link, reference, index, words), weight })
    }
  }
  for (const kind of OF_SHARED_REFERENCES) reasons.push(...sharedReferences(link, kind, index, words))
  if (sum > 0) reasons.push({ kind: 'shared-words', what: listTerms(terms, words), weight: sum, terms })
  return reasons.sort((a, b) => b.weight - a.weight)
}

/** `shared method: Monte Carlo tree search`. */
export function describeReason({ kind, what }: Pick<Reason, 'kind' | 'what'>, { reasons }: Words): string {
  return reasons.reason(reasons.kinds[kind], what)
}

/** A named reason says more than common words, unless it carries next to nothing. */
const WORTH_NAMING = 0.1

/** The kind that a link is coloured by: the one that carries most, words only where nothing with a name does. */
export function mainKind({ evidence, weight }: Link): LinkKind {
  const sums = new Map<LinkKind, number>()
  for (const part of evidence) sums.set(part.kind, (sums.get(part.kind) ?? 0) + part.weight)
  sums.delete('shared-words')
  let main: LinkKind = 'shared-words'
  let most = WORTH_NAMING * weight
  for (const [kind, sum] of sums) if (sum >= most) [main, most] = [kind, sum]
  return main
}

/**
 * Rounds parts to hundredths so that the written parts add up to the written total (largest remainder).
 * `total` is the sum before rounding.
 */
export function roundParts(parts: readonly number[], total: number): readonly number[] {
  const floors = parts.map((part) => Math.floor(part * 100 + 1e-9))
  let rest = Math.round(total * 100) - floors.reduce((sum, floor) => sum + floor, 0)
  const order = parts.map((part, at) => ({ at, left: part * 100 - floors[at]! })).sort((a, b) => b.left - a.left || a.at - b.at)
  for (const { at } of order) {
    if (rest <= 0) break
    floors[at]! += 1
    rest--
  }
  return floors.map((floor) => floor / 100)
}

/** Two decimals, as all weights are written. */
export function writeWeight(weight: number, { say }: Words): string {
  return say.fixed(weight, 2)
}

const NAME_LENGTH = 34
const NAME_WORDS = 5

/** What a paper is called in a word: the part before the colon where that is a name, else the whole title. */
export function shortTitle(title: string): string {
  const colon = title.indexOf(':')
  if (colon <= 0) return title
  const name = title.slice(0, colon).trim()
  return name.length <= NAME_LENGTH && name.split(/\s+/).length <= NAME_WORDS ? name : title
}

/** Between parts of a line that stand side by side. */
export const BETWEEN_PARTS = ' · '

/** `70 papers · 12 communities · 16 with code`. */
export function describeMap(index: MapIndex, { common, bar }: Words): string {
  const { papers, communities } = index.map
  const parts = [common.papers(papers.length), common.communities(communities.length)]
  if (index.withCode.size > 0) parts.push(bar.withCode(index.withCode.size))
  return parts.join(BETWEEN_PARTS)
}

/** `23 of 70 papers · 104 of 239 links`: what the filters leave. */
export function describeVisible({ paperCount, linkCount }: Visible, { map, links }: MapIndex, { filters }: Words): string {
  return paperCount === 0 ? filters.none : filters.passing(paperCount, map.papers.length, linkCount, links.weight.length)
}

function describeCitation(link: Link, reference: string | undefined, index: MapIndex, { reasons }: Words): string {
  const cited = reference ?? link.target
  const citing = cited === link.source ? link.target : link.source
  const name = (id: string): string => shortTitle(index.papers.get(id)?.title ?? id)
  return reasons.cites(name(citing), name(cited))
}

const OF_SHARED_REFERENCES = ['bibliographic-coupling', 'co-citation'] as const

function isOfShared(kind: LinkKind): boolean {
  return OF_SHARED_REFERENCES.some((other) => other === kind)
}

/** What both papers cite, or who cites both, as one reason, papers of the map first; none where there is nothing. */
function sharedReferences({ evidence }: Link, kind: LinkKind, index: MapIndex, words: Words): Reason[] {
  const { bothCite, citedTogether } = words.reasons
  const shared = evidence.filter((part) => part.kind === kind)
  const ofMap = shared.filter(({ reference = '' }) => index.papers.has(reference))
  const references = [...new Set([...ofMap, ...shared])].map(({ reference = '' }) => reference)
  const names = references.map((reference) => shortTitle(index.papers.get(reference)?.title ?? reference))
  const what = (kind === 'co-citation' ? citedTogether : bothCite)(listNames(names, words))
  return shared.length === 0 ? [] : [{ kind, what, weight: shared.reduce((sum, { weight }) => sum + weight, 0), references }]
}

/** References may be long: two, and how many more. */
function listNames(names: readonly string[], { common, reasons }: Words): string {
  const rest = names.length - REFERENCES_SHOWN
  return common.firstOf(names.slice(0, REFERENCES_SHOWN).join(reasons.betweenNames), rest)
}

/** A word that stands in a shown pair of words is not shown again. */
function listTerms(terms: readonly string[], { common, reasons }: Words): string {
  const near = terms.slice(0, 4 * WORDS_SHOWN)
  const whole = near.filter((term) => !near.some((other) => other !== term && ` ${other} `.includes(` ${term} `)))
  const shown = whole.slice(0, WORDS_SHOWN)
  const rest = terms.filter((term) => !shown.some((other) => ` ${other} `.includes(` ${term} `))).length
  return common.firstOf(shown.join(reasons.betweenTerms), rest)
}
