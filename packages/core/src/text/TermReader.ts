import { STOP_WORDS } from './lexicon/stopWords.js'
import { americanSpelling, foldWord } from './normalize.js'
import { singular } from './singular.js'

/**
 * An address, a run of letters and digits, or a mark that ends a phrase. Hyphens, slashes and apostrophes only part
 * words.
 */
const PIECE = /https?:\/\/\S+|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s'’\-‐‑–_/]/gu
const HAS_LETTER = /\p{L}/u

/** Called for each word; `term` is null where a phrase ends. Offsets in UTF-16 code units, end exclusive. */
export type TermVisitor = (term: string | null, start: number, end: number) => void

/**
 * Reads the words of texts by which papers can be compared: folded, singular, in American spelling. Two words with no
 * null between them form a word pair. It remembers how words fold, as most return thousands of times.
 */
export class TermReader {
  /** Undefined for a single letter, which neither counts nor ends a phrase: the `s` of `paper's`. */
  readonly #folded = new Map<string, string | null | undefined>()

  visit(text: string, visitor: TermVisitor): void {
    for (const match of text.matchAll(PIECE)) {
      const piece = match[0]
      if (!this.#folded.has(piece)) this.#folded.set(piece, foldPiece(piece))
      const term = this.#folded.get(piece)
      if (term !== undefined) visitor(term, match.index, match.index + piece.length)
    }
  }
}

function foldPiece(piece: string): string | null | undefined {
  const word = foldWord(piece)
  if (!HAS_LETTER.test(word) || word.includes('://') || STOP_WORDS.has(word)) return null
  return word.length === 1 ? undefined : americanSpelling(singular(word))
}
