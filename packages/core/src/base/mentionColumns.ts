import type { Mention } from '../model/entity.js'
import type { Paper } from '../model/paper.js'

/** Stands for a paper or an entity that is not there. */
export const NOWHERE = 0xffff_ffff

/** Mentions as columns. Papers and entities are positions in the lists `papers` and `entities` that belong to them. */
export interface MentionColumns {
  readonly paper: Uint32Array
  readonly entity: Uint32Array
  readonly salience: Float64Array
  /** Where the surfaces stand, if no mention says more than this and the columns. */
  readonly places?: MentionPlaces
  /** One mention as an object. */
  at(mention: number): Mention
}

/** Per mention its field, by its place in `PAPER_FIELDS`, and its offsets there. */
export interface MentionPlaces {
  /** Those that have the texts, in the order that the column `paper` means. */
  readonly papers: readonly Paper[]
  readonly field: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
}

interface Named {
  readonly id: string
}

interface Kept {
  readonly columns: MentionColumns
  readonly papers: readonly Named[]
}

/** Where something that has mentions keeps them as columns. */
const KEPT = Symbol('mentions')

/** What has mentions of entities: an extraction, a map. */
interface Mentioning {
  readonly entities: readonly Named[]
  readonly mentions: readonly Mention[]
  readonly [KEPT]?: Kept
}

/**
 * Gives something mentions that are made of columns when they are first read: millions of objects would take most of the room of
 * a large build, and none of its stages needs them.
 * @param papers those that the columns mean
 */
export function withMentions<T extends object>(value: T, columns: MentionColumns, papers: readonly Named[]): T & { readonly mentions: readonly Mention[] } {
  let list: readonly Mention[] | undefined
  return Object.defineProperties(value, {
    mentions: { get: () => (list ??= Array.from(columns.paper, (_, at) => columns.at(at))), enumerable: true, configurable: true },
    [KEPT]: { value: { columns, papers } satisfies Kept, enumerable: false },
  }) as T & { readonly mentions: readonly Mention[] }
}

/** Gives something the mentions of something else, columns or not. */
export function withMentionsOf<T extends object>(value: T, source: Mentioning): T & { readonly mentions: readonly Mention[] } {
  const { mentions, [KEPT]: kept } = Object.getOwnPropertyDescriptors(source)
  return Object.defineProperties(value, { mentions, ...(kept && { [KEPT]: kept }) }) as T & { readonly mentions: readonly Mention[] }
}

/**
 * The mentions of something as columns: those that it keeps, or else made now.
 * @param papers what the column `paper` is to mean; the column `entity` means its `entities`
 */
export function mentionColumnsOf(source: Mentioning, papers: readonly Named[]): MentionColumns {
  const kept = source[KEPT]
  if (kept !== undefined && areSame(kept.papers, papers)) return kept.columns
  const { entities, mentions } = source
  const paperOf = numbersOf(papers)
  const entityOf = numbersOf(entities)
  return {
    paper: Uint32Array.from(mentions, ({ paper }) => paperOf.get(paper) ?? NOWHERE),
    entity: Uint32Array.from(mentions, ({ entity }) => entityOf.get(entity) ?? NOWHERE),
    salience: Float64Array.from(mentions, ({ salience }) => salience),
    at: (mention) => mentions[mention]!,
  }
}

function areSame(some: readonly Named[], others: readonly Named[]): boolean {
  return some === others || (some.length === others.length && some.every(({ id }, at) => id === others[at]!.id))
}

/** The position of each id. */
export function numbersOf(items: readonly Named[]): Map<string, number> {
  return new Map(items.map(({ id }, number) => [id, number]))
}
