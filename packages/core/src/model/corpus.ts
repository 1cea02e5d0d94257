import type { Paper } from './paper.js'

/** Two records that turned out to be one paper. */
export interface Merge {
  /** Id of the record that stayed. */
  readonly kept: string
  /** Id of the record that went into it. */
  readonly merged: string
  /** The rule that joined them, e.g. `same-doi`, `same-title`. */
  readonly rule: string
  /** How sure it is, 0 to 1; 1 for a shared identifier. */
  readonly score: number
}

/** Papers with unique ids, sorted by id in code unit order: the same corpus however its input was shuffled. */
export interface Corpus {
  readonly papers: readonly Paper[]
  readonly merges: readonly Merge[]
}
