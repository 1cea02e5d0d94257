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
  /** Logarithms of the shares that a word has in each place of a term, by {@link WORD}. */
  readonly logShares: Readonly<Record<number, Float64Array>>
}

/** Makes a lexicon of its tables. */
export function createLexicon(tables: LexiconTables): Lexicon {
  const { words, wordColumns, terms, termColumns } = tables
  const vocabulary = new Vocabulary(words, terms.others)
  const places = [WORD.alone, WORD.first, WORD.inner, WORD.last]
  const logShares = Object.fromEntries(places.map((place) => [place, toLogarithms(wordColumns[place]!, place)]))
  return { ...tables, vocabulary, trie: new TermTrie(terms, vocabulary.size), wordRows: toRows(wordColumns), termRows: toRows(termColumns), logShares }
}

/** Whether a lexicon has a term, given in its normal form. */
export function hasTerm({ trie, vocabulary }: Lexicon, form: string): boolean {
  return trie.rowOf(form.split(' ').map((word) => vocabulary.numberOf(word))) >= 0
}

function toLogarithms(levels: string, column: number): Float64Array {
  const values = Float64Array.from({ length: LEVELS }, (_, level) => Math.log(Math.max(levelValue(level, column), LEAST_SHARE)))
  const logarithms = new Float64Array(levels.length)
  for (let row = 0; row < levels.length; row++) logarithms[row] = values[digitAt(levels, row)]!
  return logarithms
}

/** The logarithm of the share of a word that the lexicon does not have. */
export const UNKNOWN_LOG_SHARE = Math.log(LEAST_SHARE)

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

/** A table by rows: one of {@link UNKNOWN}, then all others. */
export interface Rows {
  readonly width: number
  readonly values: Float32Array
}

function toRows(columns: readonly string[]): Rows {
  const width = columns.length
  const values = new Float32Array(((columns[0]?.length ?? 0) + 1) * width).fill(UNKNOWN, 0, width)
  columns.forEach((levels, column) => {
    const known = Float32Array.from({ length: LEVELS }, (_, level) => levelValue(level, column))
    for (let row = 0, at = width + column; row < levels.length; row++, at += width) values[at] = known[digitAt(levels, row)]!
  })
  return { width, values }
}

/** A value of a row; {@link UNKNOWN} where the row is -1. */
export function valueAt({ width, values }: Rows, row: number, column: number): number {
  return values[(row + 1) * width + column]!
}

/** Copies the values of a row from one column to another (exclusive) to a place of a list; returns the place behind them. */
export function copyValues({ width, values }: Rows, row: number, from: number, to: number, list: Float32Array, place: number): number {
  const start = (row + 1) * width
  let next = place
  for (let at = start + from; at < start + to; at++) list[next++] = values[at]!
  return next
}
