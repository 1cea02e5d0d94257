export type IssueSeverity = 'note' | 'warning' | 'error'

/** A fault in the data. It never throws; nothing already read is lost. */
export interface Issue {
  readonly severity: IssueSeverity
  /** A stable kebab-case name, e.g. `title-without-abstract`. */
  readonly code: string
  /** A short lower-case sentence: what is wrong, where, what to do; the value last. */
  readonly message: string
  /** The file or stream, where known. */
  readonly source?: string
  /** 1-based. */
  readonly line?: number
  /** Where in the data, e.g. `papers[3].year`. */
  readonly path?: string
  /** How many issues of its kind it stands for, where these are too many to be listed one by one; else it is one. */
  readonly count?: number
}

/** A value and what was found wrong on the way to it. */
export interface Result<T> {
  readonly value: T
  readonly issues: readonly Issue[]
}
