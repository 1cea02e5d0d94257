import type { Paper } from '../model/paper.js'
import { findForeignSpans } from '../text/foreignSpans.js'
import { addWords, GAP } from '../text/tokenize.js'
import { TokenList, type Tokens } from '../text/TokenList.js'
import { readWord, type Word } from './words.js'

/**
 * Where the words of a paper's title and abstract stand, as one list; the first `titleCount` stand in the title. Offsets are into
 * the field that a word stands in, and the abstract begins a sentence.
 */
export interface PlacedWords extends Tokens {
  readonly paper: Paper
  /** Those of the paper, for what reads them again and again; the abstract may be empty. */
  readonly title: string
  readonly abstract: string
  readonly titleCount: number
}

/** A paper's words with what is known of each. */
export interface PaperText extends PlacedWords {
  /** Folded words. */
  readonly words: readonly string[]
  readonly entries: readonly Word[]
}

/** Reads a paper's words. The fields are written out, here and below, for the reason that `withFields` gives: every feature reads them. */
export function readPaperText(paper: Paper): PaperText {
  const placed = placeWords(paper)
  const { title, abstract, titleCount, count, starts, ends, gaps } = placed
  const words: string[] = []
  const entries: Word[] = []
  for (let i = 0; i < count; i++) {
    const word = readWord(i < titleCount ? title : abstract, starts[i], ends[i])
    entries.push(word)
    words.push(word.folded)
  }
  return { paper, title, abstract, titleCount, count, starts, ends, gaps, words, entries }
}

const list = new TokenList()

/** Finds a paper's words; addresses, formulas and citations have none. */
export function placeWords(paper: Paper): PlacedWords {
  const { title, abstract = '' } = paper
  list.clear()
  addWords(list, title, findForeignSpans(title))
  const titleCount = list.count
  addWords(list, abstract, findForeignSpans(abstract))
  const { count, starts, ends, gaps } = list.take(GAP.sentence)
  return { paper, title, abstract, titleCount, count, starts, ends, gaps }
}

/** The field of a word, by its position. */
export function fieldAt(text: PlacedWords, position: number): 'title' | 'abstract' {
  return position < text.titleCount ? 'title' : 'abstract'
}

/** The text between two words of one field, both included. */
export function surfaceAt(text: PlacedWords, first: number, length: number): string {
  const field = first < text.titleCount ? text.title : text.abstract
  return field.slice(text.starts[first]!, text.ends[first + length - 1]!)
}
