/** Positions of linked papers, by number. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Where the placing of linked papers stands. */
export interface Round {
  /** Rounds done, of how many there will be. */
  readonly done: number
  readonly total: number
  /** Where the papers would be if it ended now; a copy. */
  positions(): Places
}
