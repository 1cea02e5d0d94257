import { fieldText } from '../model/paper.js'
import type { Mention } from '../model/entity.js'
import type { Citation, Link } from '../model/link.js'
import type { MapPaper } from '../model/map.js'

/** Why an item cannot stay on the map. */
export interface Fault {
  readonly code: string
  readonly message: string
}

/** Says whether an item fits to those before it; null where it does. */
export type FindFault<T> = (item: T) => Fault | null

/** Weights are rounded to five digits, each by itself. */
const ROUNDING = 1e-5

/** Finds the second and later items of one id. */
export function findDoubleId(): FindFault<{ readonly id: string }> {
  const seen = new Set<string>()
  return ({ id }) => {
    if (seen.has(id)) return { code: 'double-id', message: `another of the same id comes before it: ${id}` }
    seen.add(id)
    return null
  }
}

/** Finds mentions of unknown papers and entities, and those whose offsets do not lead to their surface. */
export function findMentionFault(
  papers: ReadonlyMap<string, MapPaper>,
  entities: ReadonlyMap<string, unknown>,
): FindFault<Mention> {
  const joined = new Map<string, string>()
  const textOf = (paper: MapPaper, field: Mention['field']): string => {
    const key = `${field} ${paper.id}`
    const text = joined.get(key) ?? fieldText(paper, field)
    joined.set(key, text)
    return text
  }
  return ({ paper: id, entity, field, surface, start, end }) => {
    const paper = papers.get(id)
    if (paper === undefined) return noSuch('paper', id)
    if (!entities.has(entity)) return noSuch('entity', entity)
    if (textOf(paper, field).slice(start, end) === surface) return null
    return { code: 'mention-not-in-text', message: `the ${field} does not say so from ${start} to ${end}: ${surface}` }
  }
}

/** Finds pairs of unknown papers, of a paper with itself, and second ones of the same pair. */
export function findPairFault(papers: ReadonlyMap<string, unknown>): FindFault<Citation> {
  const seen = new Set<string>()
  return ({ source, target }) => {
    for (const id of [source, target]) if (!papers.has(id)) return noSuch('paper', id)
    if (source === target) return { code: 'broken-item', message: `joins a paper with itself: ${source}` }
    const key = JSON.stringify([source, target])
    if (seen.has(key)) return { code: 'double-pair', message: 'the same pair comes before it' }
    seen.add(key)
    return null
  }
}

/** Like {@link findPairFault}; and links whose evidence is unknown or does not sum to the weight. */
export function findLinkFault(
  papers: ReadonlyMap<string, unknown>,
  entities: ReadonlyMap<string, unknown>,
): FindFault<Link> {
  const findPair = findPairFault(papers)
  return (link) => {
    const { source, target, weight, evidence } = link
    if (source > target) return { code: 'broken-item', message: 'source must come before target in code unit order' }
    const unknown = evidence.find(({ entity }) => entity !== undefined && !entities.has(entity))
    if (unknown?.entity !== undefined) return noSuch('entity', unknown.entity)
    const sum = evidence.reduce((total, part) => total + part.weight, 0)
    if (Math.abs(sum - weight) <= ROUNDING * (evidence.length + 1)) return findPair(link)
    return { code: 'broken-item', message: `its evidence sums to ${sum}, not to its weight ${weight}` }
  }
}

export function noSuch(what: 'paper' | 'entity' | 'community', id: string): Fault {
  return { code: `unknown-${what}`, message: `no such ${what}: ${id}` }
}
