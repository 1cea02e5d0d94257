import type { EntityKind } from '../model/entity.js'
import type { PaperField } from '../model/paper.js'

/** A surface form at an offset of a paper's field. */
export interface Span {
  readonly field: PaperField
  readonly start: number
  readonly end: number
  readonly surface: string
  /** It stands at the beginning of a sentence or in a title, where capitals tell nothing. */
  readonly headline: boolean
}

/** An entity as one paper shows it, before papers are compared. */
export interface FoundTerm {
  /** Index of the paper in the corpus. */
  readonly paper: number
  /** Equal keys are one entity, across papers. */
  readonly key: string
  /** Normal forms, the best one first. */
  readonly forms: readonly string[]
  /** Where the paper itself says what a short form stands for, both in normal form. */
  readonly definition?: { readonly short: string; readonly long: string } | undefined
  /** Canonical name, where an extractor gave it. */
  readonly name?: string | undefined
  /** One of them looks like a name: capitals or digits inside. */
  readonly nameLike: boolean
  readonly spans: readonly Span[]
  readonly salience: number
  /** The paper coins it. */
  readonly introduced: boolean
  /** Votes for each kind. */
  readonly votes: Readonly<Partial<Record<EntityKind, number | undefined>>>
  /** The kind that an extractor gave; votes do not count then. */
  readonly fixedKind?: EntityKind | undefined
}
