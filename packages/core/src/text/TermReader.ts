import { CHARACTER, characterAt, widthAt } from './characters.js'
import { STOP_WORDS } from './lexicon/stopWords.js'
import { americanSpelling, foldWord } from './normalize.js'
import { singular } from './singular.js'

const ADDRESS = /https?:\/\/\S+/y
/** Signs that part words without ending a phrase. */
const PARTING = "'’-‐‑–_/"
const HAS_LETTER = /\p{L}/u

/**
 * Called for each word; `term` is null where a phrase ends. Offsets in UTF-16 code units, end exclusive. `number` counts the terms of
 * the reader from 0 on, in the order in which it first met them; it is -1 where there is none.
 */
export type TermVisitor = (term: string | null, start: number, end: number, number: number) => void

interface Term {
  readonly text: string | null
  readonly number: number
}

const PHRASE_END: Term = { text: null, number: -1 }

/**
 * Reads the words of texts by which papers can be compared: folded, singular, in American spelling. Two words with no
 * null between them form a word pair. It remembers how words fold, as most return thousands of times.
 */
export class TermReader {
  /** Undefined for a single letter, which neither counts nor ends a phrase: the `x` of `x-axis`. */
  readonly #read = new Map<string, Term | undefined>()
  readonly #terms = new Map<string, Term>()

  visit(text: string, visitor: TermVisitor): void {
    for (let start = 0; start < text.length; ) {
      const kind = characterAt(text, start)
      const end = kind === CHARACTER.word ? endOfWord(text, start) : start + widthAt(text, start)
      if (kind === CHARACTER.word) {
        const piece = text.slice(start, end)
        let term = this.#read.get(piece)
        if (term === undefined && !this.#read.has(piece)) this.#read.set(piece, (term = this.#fold(piece)))
        if (term !== undefined) visitor(term.text, start, end, term.number)
      } else if (kind === CHARACTER.other && !PARTING.includes(text.charAt(start))) visitor(null, start, end, -1)
      start = end
    }
  }

  #fold(piece: string): Term | undefined {
    const text = foldPiece(piece)
    if (text === null) return PHRASE_END
    if (text === undefined) return undefined
    let term = this.#terms.get(text)
    if (term === undefined) this.#terms.set(text, (term = { text, number: this.#terms.size }))
    return term
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
