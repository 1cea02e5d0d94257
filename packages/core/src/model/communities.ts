/** A partition of a paper graph. */
export interface Communities {
  /** Community index per paper, in the order of the graph's papers; -1 for a paper without links. */
  readonly membership: Int32Array
  /** Number of communities; indices are 0 to count - 1, largest first, ties by the smallest paper id. */
  readonly count: number
  /** Newman's Q at resolution 1; null where the graph has no links. */
  readonly modularity: number | null
  /** The resolution used, chosen by rule where `auto` was asked. */
  readonly resolution: number
  /** Mean co-assignment per community over seeded runs, 0 to 1, where it was computed. */
  readonly stability?: readonly number[]
  /** Per paper the mean share of its community's other papers that stay with it over the same runs; null without a community. */
  readonly stabilityOfPapers?: readonly (number | null)[]
  /** How many seeded runs the stability is a mean of. */
  readonly stabilityRuns?: number
}

/** Positions in the order of the graph's papers. */
export interface Positions {
  readonly x: Float64Array
  readonly y: Float64Array
}
