import type { PaperField } from './paper.js'

export const ENTITY_KINDS = ['concept', 'method', 'dataset', 'repository'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Something that papers can share. A repository's name is its key, e.g. `github.com/thu-coai/spar`. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Every other surface form and known expansion, sorted, without the name. */
  readonly aliases: readonly string[]
  /** The paper that coined it, where exactly one does. */
  readonly introducedBy?: string
}

/** A surface form at an offset: `surface === fieldText(paper, field).slice(start, end)`. */
export interface Mention {
  readonly paper: string
  readonly entity: string
  readonly surface: string
  readonly field: PaperField
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  /** How central the entity is to the paper, over 0 up to 2; the same on all its mentions in one paper. */
  readonly salience: number
}
