import type { Entity, Mention } from './entity.js'
import type { Issue } from './issue.js'
import type { Citation, Link } from './link.js'
import type { Paper, PaperLink } from './paper.js'

export const MAP_FORMAT = 'paperloom-map'
export const MAP_VERSION = 1

/** A paper on the map. Positions have no unit; one community's papers lie together, no two papers overlap. */
export interface MapPaper extends Paper {
  /** Community id, or null for a paper that has nothing in common with another. */
  readonly community: string | null
  readonly x: number
  readonly y: number
  /** Mean share of its community's other papers with which it stays in seeded runs, 0 to 1. */
  readonly stability?: number
  /** Every address found in the paper, repositories included. */
  readonly links?: readonly PaperLink[]
}

export interface Community {
  readonly id: string
  /** Two to four words; no two communities have the same label. */
  readonly label: string
  /** The entities that tell this community from the others, best first. */
  readonly terms: readonly string[]
  /** How many of its papers have each of the terms. */
  readonly support?: readonly number[]
  /** Number of papers. */
  readonly size: number
  /** Mean share of seeded runs in which two of its papers stay together, 0 to 1. */
  readonly stability?: number
}

/** What became of the input. `read = kept + merged + dropped`. */
export interface ImportReport {
  readonly read: number
  readonly kept: number
  readonly merged: number
  readonly dropped: number
  readonly issues: readonly Issue[]
}

/** The map document: what `paperloom build` writes, `parseMap` reads and the viewer shows. */
export interface PaperMap {
  readonly format: typeof MAP_FORMAT
  readonly version: typeof MAP_VERSION
  /** Program and version, e.g. `paperloom 0.1.0`. */
  readonly generator: string
  /** What the map was made with, so that it can be made again. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly papers: readonly MapPaper[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly citations: readonly Citation[]
  readonly links: readonly Link[]
  readonly communities: readonly Community[]
  readonly report: ImportReport
}
