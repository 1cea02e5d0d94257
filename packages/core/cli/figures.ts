import { columnsOf, ENTITY_KINDS, type EntityKind, type PaperMap } from '@paperloom/core'

/** What a map holds, in numbers. */
export interface Figures {
  readonly papers: number
  readonly entities: Readonly<Record<EntityKind, number>>
  readonly mentions: number
  readonly citations: number
  readonly links: number
  readonly communities: number
  /** Papers that no community has. */
  readonly withoutCommunity: number
}

export function figuresOf(map: PaperMap): Figures {
  const entities: Record<EntityKind, number> = { concept: 0, method: 0, dataset: 0, repository: 0 }
  for (const { kind } of map.entities) entities[kind]++
  return {
    papers: map.papers.length,
    entities,
    mentions: columnsOf(map).mentions.paper.length,
    citations: map.citations.length,
    links: map.links.length,
    communities: map.communities.length,
    withoutCommunity: map.papers.filter(({ community }) => community === null).length,
  }
}

/** `312 concepts, 88 methods, 40 datasets, 25 repositories`. */
export function entitiesInWords({ entities }: Figures): string {
  return ENTITY_KINDS.map((kind) => counted(entities[kind], kind, kind === 'repository' ? 'repositories' : `${kind}s`)).join(', ')
}

/** `1 paper`, `12,000 papers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** `12,000`, by hand: to load the rules of all languages takes as long as to map two papers. */
export function grouped(count: number): string {
  const digits = String(count)
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`
  return text
}

/** Of a list that may be long, so many. */
export const MOST_LISTED = 20

/** The first names of a list, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_LISTED
  if (names.length === 0) return 'none'
  return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`
}
