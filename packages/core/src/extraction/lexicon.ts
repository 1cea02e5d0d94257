/** What a large background corpus says about words and terms, decoded. Shares are 0 to 1. */
export interface Lexicon {
  /** Index of a word by its singular, folded form. */
  readonly words: ReadonlyMap<string, number>
  /** One list a column, by word index. */
  readonly wordColumns: readonly Float32Array[]
  /** Index of a term of two to five words by its normal form. */
  readonly terms: ReadonlyMap<string, number>
  readonly termColumns: readonly Float32Array[]
}

/** Columns of the word table. */
export const WORD = {
  /** log2 of the number of papers that have the word. */
  papers: 0,
  /** Share of occurrences within a sentence of an abstract that have a capital or digit. */
  capital: 1,
  /** Share of its papers that have it in their title. */
  title: 2,
  /** Share of its occurrences that are a term of one word, or that begin, continue or end a term. */
  alone: 3,
  first: 4,
  inner: 5,
  last: 6,
  /** Share of its occurrences directly before, or after, a term. */
  before: 7,
  after: 8,
  /** Share of methods and of datasets among the terms that it ends. */
  method: 9,
  dataset: 10,
} as const

/** Columns of the term table. */
export const TERM = {
  papers: 0,
  title: 1,
  /** Mean probability that a place where it stands is a term. */
  term: 2,
  method: 3,
  dataset: 4,
} as const

/** Value of a column for a word or term that the background corpus does not have. */
export const UNKNOWN = -1
