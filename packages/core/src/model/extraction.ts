import type { Entity, EntityKind, Mention } from './entity.js'
import type { Paper, PaperField, PaperLink } from './paper.js'

/** What `extract` found in a corpus. Entities sorted by id; mentions by paper, field, start, entity. */
export interface Extraction {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** Addresses per paper id, in order of appearance, without doubles; papers without any are absent. */
  readonly links: ReadonlyMap<string, readonly PaperLink[]>
}

/** What an extractor of one's own returns: a span, what it is, and how it should be called. */
export interface RawMention {
  readonly field: PaperField
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
  /** Canonical name, where the extractor knows better than the surface. */
  readonly name?: string
}

/** Finds mentions in one paper. Register your own with `extract(corpus, { extractors })`. */
export interface Extractor {
  readonly name: string
  extract(paper: Paper): readonly RawMention[]
}
