/** How much work a search took, whatever the machine. */
export interface SearchWork {
  /** Shares added to sums. */
  additions: number
  /** Sums looked at to find those that can win. */
  candidates: number
  /** Rows whose sum was completed from their own entries. */
  completions: number
}

/** One share of a search: the `part`-th of `parts`. */
export interface Share {
  readonly part: number
  readonly parts: number
  /** Called with what this share has found of each row, 0 for the rows of other shares; puts in what those have found. */
  readonly exchange?: (floors: Float64Array) => void
}
