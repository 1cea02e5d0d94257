interface Span {
  readonly start: number
  readonly end: number
}

interface Word extends Span {
  readonly small: boolean
}

/** Words that a short form may pass over at little cost. */
const SMALL = new Set(
  `a an and as at by for from in into of on or over the to via with de des du der et la und d l &`.split(/\s+/),
)
const SPELLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['2', ['to', 'two']],
  ['3', ['three']],
  ['4', ['for', 'four']],
  ['&', ['and']],
])

/** What words may begin with otherwise than it is written. */
const UNLIKE_LETTERS = '0123456789&'

const INITIAL = 2
const NEXT = 1.1
const INSIDE = 0.5
const SKIPPED_WORD = 1.6
const SKIPPED_SMALL = 0.1
const SMALL_INITIAL = 1
const TAIL = 1.7
/** Share of the best possible score that an alignment must reach. */
const ENOUGH = 0.5

/**
 * Aligns the letters of a short form with a stretch of text so that as many as possible begin a word, and returns the
 * words that it covers. `anchor` says on which side the stretch touches the short form: the last word (`end`) or the
 * first word (`start`) must take part. Null where no alignment is good enough.
 */
export function alignAbbreviation(short: string, stretch: string, anchor: 'start' | 'end'): Span | null {
  let best: Aligned | null = null
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
  const repeat = (_: string, letter: string, count: string): string => letter.repeat(Number(count))
  const repeated = plain.replace(/(\p{Lu})([23])(?=\p{L}|$)/gu, repeat)
  if (repeated !== plain) all.push(repeated)
  return all.map((letters) => letters.toLowerCase())
}

/** Words, numbers and the parts of `WordNet` and `SVMlight`: wherever a letter of a short form may well point. */
function splitWords(stretch: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of stretch.matchAll(/[\p{L}\p{M}]+|\d+|&/gu)) {
    let start = 0
    for (let i = 1; i <= word.length; i++) {
      if (i < word.length && !isPartStart(word, i)) continue
      words.push({ start: index + start, end: index + i, small: SMALL.has(word.slice(start, i).toLowerCase()) })
      start = i
    }
  }
  return words
}

function isPartStart(word: string, i: number): boolean {
  const code = word.charCodeAt(i)
  const isSmall = code >= 97 && code <= 122
  if (isSmall || !/\p{Lu}/u.test(word.charAt(i))) return false
  return /\p{Ll}/u.test(word.charAt(i - 1)) || /\p{Ll}/u.test(word.charAt(i + 1))
}

/** Best alignment of one spelling, by dynamic programming over where its last letter was placed. */
function alignLetters(letters: string, stretch: string, anchor: 'start' | 'end'): Aligned | null {
  const limit = Math.max(letters.length * 2, letters.length + 5)
  const words = anchor === 'end' ? splitWords(stretch).slice(-limit) : splitWords(stretch).slice(0, limit)
  if (words.length === 0 || letters.length < 2) return null
  let best: Aligned | null = null
  for (const cell of placeLetters(letters, lowerCase(stretch), words, anchor)) {
    const end = anchor === 'end' ? endOfLong(stretch, words, cell, letters.length) : words[cell.word]!.end
    const score = anchor === 'end' && cell.word < words.length - 1 ? cell.score - TAIL : cell.score
    if (end === null || (best !== null && score <= best.score)) continue
    best = { span: { start: words[cell.first]!.start, end }, score }
  }
  return best === null || best.score < ENOUGH * INITIAL * letters.length ? null : best
}

/**
 * Where a long form ends whose last letter lies in `cell`, or null where too much stands between it and the short form.
 * `-based` and a number may follow, a word broken at a line end belongs to it, and after three and more perfect
 * initials one word more: `word error rate metric (WER)`.
 */
function endOfLong(stretch: string, words: readonly Word[], { word, score }: Cell, count: number): number | null {
  const last = words[word]!
  if (word === words.length - 1) return last.end
  const tail = stretch.slice(last.end)
  const broken = /^-\s+\p{Ll}+/u.exec(tail)?.[0] ?? ''
  const rest = tail.slice(broken.length).trim()
  if (rest === '' || /^(?:[-/]\p{Ll}+|\d{2,4})$/u.test(rest)) return last.end + broken.length
  return count >= 3 && score >= count * INITIAL - 0.3 && /^\p{L}+$/u.test(rest) ? last.end : null
}

/** Lower case without changing the length, so that offsets stay what they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

interface Aligned {
  readonly span: Span
  readonly score: number
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
    if (at !== null) cells.push({ word: w, at, first: w, score: initialScore(words[w]!) })
  }
  for (const letter of letters.slice(1)) cells = placeNext(letter, text, words, cells)
  return cells
}

/** Where a letter begins a word; a digit also where the word spells it. */
function wordOffset(letter: string, text: string, word: Word): number | null {
  if (text.charAt(word.start) === letter) return word.start
  if (!UNLIKE_LETTERS.includes(letter)) return null
  if (/\d/.test(letter) && /\d/.test(text.charAt(word.start))) return positionIn(letter, text, word)
  const spelled = SPELLED.get(letter)?.some((name) => text.slice(word.start, word.end) === name)
  return spelled === true ? word.start : null
}

function initialScore({ small }: Word): number {
  return small ? SMALL_INITIAL : INITIAL
}

function positionIn(letter: string, text: string, word: Word): number | null {
  const at = text.slice(word.start, word.end).indexOf(letter)
  return at < 0 ? null : word.start + at
}

function placeNext(letter: string, text: string, words: readonly Word[], cells: readonly Cell[]): Cell[] {
  const next = new Map<number, Cell>()
  const offer = (cell: Cell): void => {
    const known = next.get(cell.at)
    const better = known === undefined || cell.score > known.score
    if (better || (cell.score === known.score && cell.first > known.first)) next.set(cell.at, cell)
  }
  for (const cell of cells) {
    const word = words[cell.word]!
    for (let at = cell.at + 1; at < word.end; at++) {
      if (text.charAt(at) === letter) offer({ word: cell.word, at, first: cell.first, score: cell.score + (at === cell.at + 1 ? NEXT : INSIDE) })
    }
    let cost = 0
    for (let w = cell.word + 1; w < words.length && cost < 4; w++) {
      const at = wordOffset(letter, text, words[w]!)
      if (at !== null) offer({ word: w, at, first: cell.first, score: cell.score + initialScore(words[w]!) - cost })
      cost += words[w]!.small ? SKIPPED_SMALL : SKIPPED_WORD
    }
  }
  return [...next.values()]
}
