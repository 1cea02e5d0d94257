import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { logShareAt, UNKNOWN, WORD, type Lexicon } from './lexicon.js'
import { termAt } from './termTrie.js'
import type { PaperText } from './paperText.js'
import { WORD_CLASS } from './wordClass.js'

/** What is known of a paper's words, one by one. */
export interface WordContext {
  readonly text: PaperText
  readonly lexicon: Lexicon
  /** Per word: its row in the word table, or -1. */
  readonly wordIds: Int32Array
  /** Per word: one of {@link WORD_CLASS}. */
  readonly classes: Uint8Array
  /** Per word: 1 if it has a capital or digit that is not due to its place. */
  readonly names: Uint8Array
  /** Rows of the lexicon's terms by place: see {@link termAt}. */
  readonly terms: Int32Array
}

/** Mean log share of its words below which an unknown term without a name in it is given up. */
const LEAST_FIT = -5
const SLASH = 47

/**
 * Whether a candidate deserves a closer look: cheap tests that throw out two thirds of all candidates and one in thirty
 * terms, nearly all of which the model would not have chosen either. What the term table knows always passes, but for
 * a name that always goes on with a number: `GPT` in `GPT-4`.
 */
export function isPlausible(context: WordContext, candidate: Candidate): boolean {
  if (goesOnWithNumber(context, candidate)) return false
  const { text, classes } = context
  const { positions, length } = candidate
  const at = positions[0]!
  if (length === 1) return standsAlone(context, at)
  if (joinsBySlash(context, at, length)) return false
  if (termAt(context.terms, at, length) >= 0) return true
  if (classes[at + length - 1] === WORD_CLASS.reporting) return false
  if (isPartOfCompound(text.gaps, positions, 0) || isPartOfCompound(text.gaps, positions, length)) return false
  if (positions.length === 1 && !isCompound(context, at, length) && holdsConnection(context, at, length)) return false
  return holdsName(context, at, length) || fit(context, at, length) >= LEAST_FIT
}

/** What is no word of the background corpus may be a name; any other must have been a term alone there. */
function standsAlone(context: WordContext, at: number): boolean {
  const { text, names, wordIds } = context
  if (names[at] === 1 || wordIds[at] === UNKNOWN || (text.entries[at]!.capital && text.gaps[at] !== GAP.sentence)) return true
  return fit(context, at, 1) >= LEAST_FIT
}

function goesOnWithNumber({ text, names }: WordContext, { positions, length }: Candidate): boolean {
  for (const at of positions) {
    const end = at + length
    if (names[end - 1] === 0 || text.gaps[end] !== GAP.hyphen || end >= text.count || !text.entries[end]!.number) return false
  }
  return true
}

/** Whether a hyphen always stands so many words behind the beginning. */
function isPartOfCompound(gaps: Uint8Array, positions: readonly number[], distance: number): boolean {
  for (const position of positions) if (gaps[position + distance] !== GAP.hyphen) return false
  return true
}

/** `edges/interactions` are two things; `AR/VR` and `CNN/DailyMail` are names. */
function joinsBySlash({ text, names }: WordContext, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) {
    if (text.gaps[i] === GAP.space || names[i] === 1 || names[i - 1] === 1 || text.entries[i]!.initialCapital) continue
    const field = i < text.titleCount ? text.title : text.abstract
    if (field.charCodeAt(text.ends[i - 1]!) === SLASH) return true
  }
  return false
}

function isCompound({ text }: WordContext, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (text.gaps[i] !== GAP.space) return true
  return false
}

function holdsConnection({ classes }: WordContext, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length - 1; i++) {
    if (classes[i]! >= WORD_CLASS.determiner && classes[i]! <= WORD_CLASS.stop) return true
  }
  return false
}

function holdsName({ names }: WordContext, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (names[i] === 1) return true
  return false
}

/** Mean log share with which the background corpus has the words in these places of a term. */
export function fit({ lexicon, wordIds }: WordContext, at: number, length: number): number {
  let sum = 0
  for (let i = at; i < at + length; i++) {
    const place = length === 1 ? WORD.alone : i === at ? WORD.first : i === at + length - 1 ? WORD.last : WORD.inner
    sum += logShareAt(lexicon.wordRows, wordIds[i]!, place)
  }
  return sum / length
}
