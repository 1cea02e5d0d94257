import type { IssueSeverity } from './issue.js'
import type { LinkKind } from './link.js'
import type { SourceFormat } from './source.js'

/** What became of the records of one file. `read = kept + merged + dropped`. */
export interface FileImport {
  readonly source: string
  readonly format: SourceFormat
  readonly read: number
  readonly kept: number
  /** Records that turned out to be a paper that was there already. */
  readonly merged: number
  readonly dropped: number
  /** What was noticed in it, worst first. */
  readonly reasons: readonly ImportReason[]
}

/** Issues of one kind. */
export interface ImportReason {
  readonly severity: IssueSeverity
  readonly code: string
  readonly count: number
  /** Lines, or paths into the data where there are none; the first twenty. */
  readonly places: readonly (number | string)[]
  /** The first one's message. */
  readonly message: string
}

/** How many of the papers have a field. `repository` is an address of code, given or in the abstract. */
export interface FieldCoverage {
  readonly field: 'abstract' | 'authors' | 'year' | 'venue' | 'keywords' | 'identifiers' | 'references' | 'repository'
  readonly papers: number
  /** 0 to 100, one decimal. */
  readonly percent: number
}

/** What the papers' fields mean for links of these kinds: `good` from 80 %, `fair` from 50 %, below that `weak`. */
export interface LinkOutlook {
  readonly kinds: readonly LinkKind[]
  readonly strength: 'none' | 'weak' | 'fair' | 'good'
  readonly message: string
}

/** What reading files gave. `read = kept + merged + dropped`. */
export interface ImportSummary {
  readonly files: readonly FileImport[]
  readonly read: number
  readonly kept: number
  readonly merged: number
  readonly dropped: number
  /** What was noticed when records were put together, worst first. */
  readonly reasons: readonly ImportReason[]
  readonly coverage: readonly FieldCoverage[]
  /** Empty where there is no paper. */
  readonly outlook: readonly LinkOutlook[]
}
