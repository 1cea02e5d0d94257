import { digitAt, LEVELS, levelValue } from './codec.js'
import { TermTrie, type SortedTerms } from './termTrie.js'
import { Vocabulary } from './vocabulary.js'

/** Shares below this count as this much, where they are multiplied. */
const LEAST_SHARE = 0.002

/** What a large background corpus says about words and terms. Shares are 0 to 1. */
export interface LexiconTables {
  /** Index of a word by its singular, folded form. */
  readonly words: ReadonlyMap<string, number>
  /** One text a column, with the digit of a level for each word: see `levelValue`. */
  readonly wordColumns: readonly string[]
  /** Terms of two to five words, by their normal forms. */
  readonly terms: SortedTerms
  readonly termColumns: readonly string[]
}

/** Tables with what is made of them for reading. */
export interface Lexicon extends LexiconTables {
  /** The columns side by side: what is asked of a word or term stands together. */
  readonly wordRows: Rows
  readonly termRows: Rows
  readonly trie: TermTrie
  /** Numbers the words of the word table by their rows, and those of terms alone behind them. */
  readonly vocabulary: Vocabulary
}

/** Makes a lexicon of its tables. */
export function createLexicon(tables: LexiconTables): Lexicon {
  const { words, wordColumns, terms, termColumns } = tables
  const vocabulary = new Vocabulary(words, terms.others)
  return { ...tables, vocabulary, trie: new TermTrie(terms, vocabulary.size), wordRows: toRows(wordColumns), termRows: toRows(termColumns) }
}

/** Whether a lexicon has a term, given in its normal form. */
export function hasTerm({ trie, vocabulary }: Lexicon, form: string): boolean {
  return trie.rowOf(form.split(' ').map((word) => vocabulary.numberOf(word))) >= 0
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

/** What stands for {@link UNKNOWN} in a table, behind all levels of shares and before those of counts. */
const NO_LEVEL = LEVELS
const FIRST_COUNT = LEVELS + 1

/** By what stands in tables: values, and the logarithms of shares. */
const VALUES = new Float32Array(FIRST_COUNT + LEVELS).fill(UNKNOWN)
const LOGARITHMS = new Float64Array(FIRST_COUNT).fill(Math.log(LEAST_SHARE))
for (let level = 0; level < LEVELS; level++) {
  const share = levelValue(level, 1)
  VALUES[level] = share
  VALUES[FIRST_COUNT + level] = levelValue(level, 0)
  LOGARITHMS[level] = Math.log(Math.max(share, LEAST_SHARE))
}

/** A table by rows: one of {@link UNKNOWN}, then all others. A byte a value, as what is asked for word by word should stay near the processor. */
export interface Rows {
  readonly width: number
  readonly levels: Uint8Array
}

function toRows(columns: readonly string[]): Rows {
  const width = columns.length
  const levels = new Uint8Array(((columns[0]?.length ?? 0) + 1) * width).fill(NO_LEVEL, 0, width)
  columns.forEach((digits, column) => {
    const first = column === 0 ? FIRST_COUNT : 0
    for (let row = 0, at = width + column; row < digits.length; row++, at += width) levels[at] = first + digitAt(digits, row)
  })
  return { width, levels }
}

/** A value of a row; {@link UNKNOWN} where the row is -1. */
export function valueAt({ width, levels }: Rows, row: number, column: number): number {
  return VALUES[levels[(row + 1) * width + column]!]!
}

/** The logarithm of a share of a row; that of a small one where the row is -1. */
export function logShareAt({ width, levels }: Rows, row: number, column: number): number {
  return LOGARITHMS[levels[(row + 1) * width + column]!]!
}

/** Copies the values of a row from one column to another (exclusive) to a place of a list; returns the place behind them. */
export function copyValues({ width, levels }: Rows, row: number, from: number, to: number, list: Float32Array, place: number): number {
  const start = (row + 1) * width
  let next = place
  for (let at = start + from; at < start + to; at++) list[next++] = VALUES[levels[at]!]!
  return next
}
