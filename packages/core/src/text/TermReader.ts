import { CHARACTER, characterAt, widthAt } from './characters.js'
import { STOP_WORDS } from './lexicon/stopWords.js'
import { americanSpelling, foldWord } from './normalize.js'
import { singular } from './singular.js'

const ADDRESS = /https?:\/\/\S+/y
/** Signs that part words without ending a phrase. */
const PARTING = "'’-‐‑–_/"
const HAS_LETTER = /\p{L}/u

/** Called for each word; `term` is null where a phrase ends. Offsets in UTF-16 code units, end exclusive. */
export type TermVisitor = (term: string | null, start: number, end: number) => void

/**
 * Reads the words of texts by which papers can be compared: folded, singular, in American spelling. Two words with no
 * null between them form a word pair. It remembers how words fold, as most return thousands of times.
 */
export class TermReader {
  /** Undefined for a single letter, which neither counts nor ends a phrase: the `x` of `x-axis`. */
  readonly #folded = new Map<string, string | null | undefined>()

  visit(text: string, visitor: TermVisitor): void {
    for (let start = 0; start < text.length; ) {
      const kind = characterAt(text, start)
      const end = kind === CHARACTER.word ? endOfWord(text, start) : start + widthAt(text, start)
      if (kind === CHARACTER.word) {
        const piece = text.slice(start, end)
        let term = this.#folded.get(piece)
        if (term === undefined && !this.#folded.has(piece)) this.#folded.set(piece, (term = foldPiece(piece)))
        if (term !== undefined) visitor(term, start, end)
      } else if (kind === CHARACTER.other && !PARTING.includes(text.charAt(start))) visitor(null, start, end)
      start = end
    }
  }
}

/** Where the word or the address that begins at an offset ends. */
function endOfWord(text: string, start: number): number {
  if (text.startsWith('http', start)) {
    ADDRESS.lastIndex = start
    if (ADDRESS.test(text)) return ADDRESS.lastIndex
  }
  let end = start
  while (end < text.length && characterAt(text, end) === CHARACTER.word) end += widthAt(text, end)
  return end
}

function foldPiece(piece: string): string | null | undefined {
  const word = foldWord(piece)
  if (!HAS_LETTER.test(word) || word.includes('://') || STOP_WORDS.has(word)) return null
  return word.length === 1 ? undefined : americanSpelling(singular(word))
}
