interface Span {
  readonly start: number
  readonly end: number
}

interface Word extends Span {
  readonly small: boolean
}

/** Words that a short form may pass over at little cost. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'over', 'the', 'to', 'via', 'with', 'de', 'la', 'und', '&'])
const SPELLED: Readonly<Record<string, readonly string[]>> = { '2': ['to', 'two'], '3': ['three'], '4': ['for', 'four'], '&': ['and'] }

const INITIAL = 2
const NEXT = 0.8
const INSIDE = 0.2
const SKIPPED_WORD = 1.6
const SKIPPED_SMALL = 0.1
/** Share of the best possible score that an alignment must reach. */
const ENOUGH = 0.5

/**
 * Aligns the letters of a short form with a stretch of text so that as many as possible begin a word, and returns the
 * words that it covers. `anchor` says on which side the stretch touches the short form: the last word (`end`) or the
 * first word (`start`) must take part. Null where no alignment is good enough.
 */
export function alignAbbreviation(short: string, stretch: string, anchor: 'start' | 'end'): Span | null {
  let best: { span: Span; score: number } | null = null
  for (const letters of spellings(short)) {
    const found = alignLetters(letters, stretch, anchor)
    if (found !== null && (best === null || found.score > best.score)) best = found
  }
  return best === null ? null : best.span
}

/** The letter sequences that a short form may stand for: without a plural s, and `A3C` as `AAAC`. */
function spellings(short: string): string[] {
  const plain = short.replace(/[^\p{L}\d&]/gu, '')
  const all = [plain]
  if (/[\p{Lu}\d]s$/u.test(plain)) all.push(plain.slice(0, -1))
  const repeated = plain.replace(/(\p{Lu})([23])(?=\p{L}|$)/gu, (_, letter: string, count: string) => letter.repeat(Number(count)))
  if (repeated !== plain) all.push(repeated)
  return all.map((letters) => letters.toLowerCase())
}

function splitWords(stretch: string): Word[] {
  const words: Word[] = []
  for (const match of stretch.matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}+|\d+|&/gu)) {
    words.push({ start: match.index, end: match.index + match[0].length, small: SMALL.has(match[0].toLowerCase()) })
  }
  return words
}

/** Best alignment by dynamic programming: `table[w]` holds the score with the last letter placed in word w, per offset. */
function alignLetters(letters: string, stretch: string, anchor: 'start' | 'end'): { span: Span; score: number } | null {
  const words = splitWords(stretch)
  const limit = Math.max(letters.length * 2, letters.length + 5)
  const used = anchor === 'end' ? words.slice(-limit) : words.slice(0, limit)
  if (used.length === 0 || letters.length < 2) return null
  const cells = placeLetters(letters, stretch.toLowerCase(), used, anchor)
  let best: Cell | null = null
  for (const cell of cells) {
    const tail = anchor === 'end' ? used.length - 1 - cell.word : 0
    if (tail > 0 || (best !== null && cell.score <= best.score)) continue
    best = cell
  }
  if (best === null || best.score < ENOUGH * INITIAL * letters.length) return null
  const start = used[best.first]!.start
  const end = used[best.word]!.end
  return { span: { start, end }, score: best.score }
}

interface Cell {
  /** Index of the word and the offset in the text where the last placed letter stands. */
  readonly word: number
  readonly at: number
  readonly first: number
  readonly score: number
}

function placeLetters(letters: string, text: string, words: readonly Word[], anchor: 'start' | 'end'): Cell[] {
  let cells: Cell[] = []
  for (let w = 0; w < (anchor === 'start' ? 1 : words.length); w++) {
    const at = wordOffset(letters.charAt(0), text, words[w]!)
    if (at !== null) cells.push({ word: w, at, first: w, score: INITIAL })
  }
  for (const letter of letters.slice(1)) cells = placeNext(letter, text, words, cells)
  return cells
}

/** Where a letter begins a word; a digit also where the word spells it. */
function wordOffset(letter: string, text: string, word: Word): number | null {
  if (text.charAt(word.start) === letter) return word.start
  const spelled = SPELLED[letter]?.some((name) => text.slice(word.start, word.end) === name)
  return spelled === true ? word.start : null
}

function placeNext(letter: string, text: string, words: readonly Word[], cells: readonly Cell[]): Cell[] {
  const next = new Map<number, Cell>()
  const offer = (cell: Cell): void => {
    const known = next.get(cell.at)
    if (known === undefined || cell.score > known.score || (cell.score === known.score && cell.first > known.first)) next.set(cell.at, cell)
  }
  for (const cell of cells) {
    const word = words[cell.word]!
    for (let at = cell.at + 1; at < word.end; at++) {
      if (text.charAt(at) === letter) offer({ ...cell, at, score: cell.score + (at === cell.at + 1 ? NEXT : INSIDE) })
    }
    let cost = 0
    for (let w = cell.word + 1; w < words.length && cost < 4; w++) {
      const at = wordOffset(letter, text, words[w]!)
      if (at !== null) offer({ word: w, at, first: cell.first, score: cell.score + INITIAL - cost })
      cost += words[w]!.small ? SKIPPED_SMALL : SKIPPED_WORD
    }
  }
  return [...next.values()]
}
