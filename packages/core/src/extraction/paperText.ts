import type { Paper } from '../model/paper.js'
import { findForeignSpans } from '../text/foreignSpans.js'
import { tokenize, type Tokens } from '../text/tokenize.js'
import { readWord, type Word } from './words.js'

/** Where the words of a paper's title and abstract stand, as one list; the first `titleCount` stand in the title. */
export interface PlacedWords {
  readonly paper: Paper
  readonly titleCount: number
  readonly count: number
  /** Offsets into the field that the word stands in. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** As in {@link Tokens}; the abstract begins a sentence. */
  readonly gaps: Uint8Array
}

/** A paper's words with what is known of each. */
export interface PaperText extends PlacedWords {
  /** Folded words. */
  readonly words: readonly string[]
  readonly entries: readonly Word[]
}

/** Reads a paper's words. */
export function readPaperText(paper: Paper): PaperText {
  const placed = placeWords(paper)
  const { count, titleCount, starts, ends } = placed
  const entries: Word[] = []
  for (let i = 0; i < count; i++) entries.push(readWord(i < titleCount ? paper.title : paper.abstract!, starts[i], ends[i]))
  return { ...placed, words: entries.map(({ folded }) => folded), entries }
}

/** Finds a paper's words; addresses, formulas and citations have none. */
export function placeWords(paper: Paper): PlacedWords {
  const title = readWords(paper.title)
  const abstract = readWords(paper.abstract ?? '')
  return {
    paper,
    titleCount: title.count,
    count: title.count + abstract.count,
    starts: join(title, abstract, 'starts'),
    ends: join(title, abstract, 'ends'),
    gaps: joinGaps(title, abstract),
  }
}

function readWords(text: string): Tokens {
  return tokenize(text, findForeignSpans(text))
}

function join(title: Tokens, abstract: Tokens, list: 'starts' | 'ends'): Uint32Array {
  const both = new Uint32Array(title.count + abstract.count)
  both.set(title[list])
  both.set(abstract[list], title.count)
  return both
}

function joinGaps(title: Tokens, abstract: Tokens): Uint8Array {
  const both = new Uint8Array(title.count + abstract.count + 1)
  both.set(title.gaps.subarray(0, title.count))
  both.set(abstract.gaps, title.count)
  return both
}

/** The field of a word, by its position. */
export function fieldAt(text: PlacedWords, position: number): 'title' | 'abstract' {
  return position < text.titleCount ? 'title' : 'abstract'
}

/** The text between two words of one field, both included. */
export function surfaceAt(text: PlacedWords, first: number, length: number): string {
  const field = first < text.titleCount ? text.paper.title : (text.paper.abstract ?? '')
  return field.slice(text.starts[first]!, text.ends[first + length - 1]!)
}
