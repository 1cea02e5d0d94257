import { StringIds } from '../base/StringIds.js'
import { CHARACTER, characterAt, widthAt } from './characters.js'
import { findFormulas } from './foreignSpans.js'
import { STOP_WORDS } from './lexicon/stopWords.js'
import { americanSpelling, foldWord } from './normalize.js'
import { singular } from './singular.js'

const ADDRESS = /https?:\/\/\S+/y
/** Signs that part words without ending a phrase. */
const PARTING = new Set(Array.from("'’-‐‑–_/", (sign) => sign.charCodeAt(0)))
const LETTER_H = 104
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
 * null between them form a word pair. A formula has no words, and ends a phrase. It remembers how words fold, as most return thousands of times.
 */
export class TermReader {
  readonly #pieces = new StringIds()
  /** Per piece what it stands for: undefined for a single letter, which neither counts nor ends a phrase: the `x` of `x-axis`. */
  readonly #read: (Term | undefined)[] = []
  readonly #terms = new Map<string, Term>()

  visit(text: string, visitor: TermVisitor): void {
    const formulas = findFormulas(text)
    let passed = 0
    for (let start = 0; start < text.length; ) {
      const formula = formulas[passed]
      if (formula !== undefined && start >= formula.start) {
        visitor(null, formula.start, formula.end, -1)
        start = formula.end
        passed++
        continue
      }
      const kind = characterAt(text, start)
      const end = kind === CHARACTER.word ? endOfWord(text, start) : start + widthAt(text, start)
      if (kind === CHARACTER.word) {
        const piece = this.#pieces.idOf(text, start, end)
        if (piece === this.#read.length) this.#read.push(this.#fold(text.slice(start, end)))
        const term = this.#read[piece]
        if (term !== undefined) visitor(term.text, start, end, term.number)
      } else if (kind === CHARACTER.other && !PARTING.has(text.charCodeAt(start))) visitor(null, start, end, -1)
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
  if (text.charCodeAt(start) === LETTER_H && text.startsWith('http', start)) {
    ADDRESS.lastIndex = start
    if (ADDRESS.test(text)) return ADDRESS.lastIndex
  }
  let end = start
  // Where it was once asked beyond the end, each letter would be asked for by a call.
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  while (end < text.length && characterAt(text, end) === CHARACTER.word) end += widthAt(text, end)
  return end
}

/** A letter or digit of ASCII, as nearly all are. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function foldPiece(piece: string): string | null | undefined {
  const word = foldWord(piece)
  if (!HAS_LETTER.test(word) || word.includes('://') || STOP_WORDS.has(word)) return null
  return word.length === 1 ? undefined : americanSpelling(singular(word))
}
