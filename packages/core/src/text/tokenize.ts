import { CHARACTER, characterAt, widthAt } from './characters.js'
import type { TextSpan } from './foreignSpans.js'
import { TokenList, type Tokens } from './TokenList.js'

/** What stands between a token and the one before it. */
export const GAP = {
  /** White space only. */
  space: 0,
  /** A hyphen, dash or slash without white space: the words of a compound. */
  hyphen: 1,
  /** Any other sign without white space: `I(S)QF`, `AT&T`, `robot's`. */
  sign: 2,
  /** A comma, bracket, colon, dash or quotation mark. */
  mark: 3,
  /** The end of a sentence, or of the text. */
  sentence: 4,
} as const

/** The end of a sentence that the next one is glued to: `answers.Our`. */
const GLUED = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/u

const list = new TokenList()

/**
 * Splits a text into words: runs of letters, digits, `+`, `^` and inner dots. Hyphens and slashes divide words but are
 * remembered as gaps, so that a compound can be told from two words.
 * @param skipped spans, in order, whose words are left out: they count as signs between words
 */
export function tokenize(text: string, skipped: readonly TextSpan[] = []): Tokens {
  list.clear()
  addWords(list, text, skipped)
  return list.take(GAP.sentence)
}

/** Adds the words of a text to a list: see {@link tokenize}. The first one begins a sentence. */
export function addWords(words: TokenList, text: string, skipped: readonly TextSpan[] = []): void {
  let at = 0
  let endBefore = -1
  const add = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isOuterSign(text.charCodeAt(start))) start++
    while (end > start && text.charCodeAt(end - 1) === 46) end--
    while (at < skipped.length && skipped[at]!.end <= start) at++
    if (start === end || (at < skipped.length && skipped[at]!.start < end)) return
    words.push(start, end, endBefore < 0 ? GAP.sentence : classifyGap(text, endBefore, start))
    endBefore = end
  }
  for (let from = 0; from < text.length; ) {
    const to = endOfRun(text, from)
    if (to > from) {
      const middle = gluedAt(text, from, to)
      add(from, middle)
      if (middle < to) add(middle, to)
    }
    from = to + 1
  }
}

/** Where the run of word characters that begins at an offset ends: there, if none does. */
function endOfRun(text: string, from: number): number {
  let to = from
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to)
    if (isPlain(code) || isOuterSign(code)) continue
    if (code < 128 || characterAt(text, to) !== CHARACTER.word) break
    to += widthAt(text, to) - 1
  }
  return to
}

/** A letter or digit of ASCII, as nearly all are. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Where the next sentence begins inside a run, or the run's end. */
function gluedAt(text: string, from: number, to: number): number {
  if (!holdsDot(text, from, to - 1)) return to
  const glued = GLUED.exec(text.slice(from, to))
  return glued === null ? to : from + glued.index + glued[0].length
}

function holdsDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 46) return true
  return false
}

/** Signs that a word may hold; dots and plus signs do not begin one: `.NET` and `+5` lose them, `LLM+P` and `C++` do not. */
function isOuterSign(code: number): boolean {
  return code === 46 || code === 43 || code === 94
}

const SENTENCE_END = /[.!?]['")\]’”]*\s/
const BREAK = /[,;:()[\]{}"“”.!?|<>=…]/

function classifyGap(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    if (code === 32) return GAP.space
    if (code === 45 || code === 47) return GAP.hyphen
    if (code === 46) return GAP.sentence
  }
  if (to - from === 2) {
    const gap = classifyPair(text.charCodeAt(from), text.charCodeAt(from + 1))
    if (gap !== undefined) return gap
  }
  const gap = text.slice(from, to)
  if (SENTENCE_END.test(gap)) return GAP.sentence
  if (!/\s/.test(gap)) {
    if (/^[-_/–—‐‑]+$/.test(gap)) return GAP.hyphen
    return /^(?:[,;:"“”|<>=[{]|\)\P{L})/u.test(gap) ? GAP.mark : GAP.sign
  }
  if (/^\s+$/.test(gap)) return GAP.space
  return BREAK.test(gap) || /\s[-–—]+\s/.test(gap) ? GAP.mark : isPossessive(text, from, gap) ? GAP.sign : GAP.mark
}

/** The commonest gaps of two signs: one of punctuation and a space, or a space and an opening bracket. */
function classifyPair(first: number, second: number): number | undefined {
  if (second === 32) {
    if (first === 44 || first === 58 || first === 59 || first === 41) return GAP.mark
    if (first === 46 || first === 33 || first === 63) return GAP.sentence
  }
  return first === 32 && second === 40 ? GAP.mark : undefined
}

/** `users' goals`; the closing quotation mark of `'corrector' steps` is none. */
function isPossessive(text: string, from: number, gap: string): boolean {
  return text.charCodeAt(from - 1) === 115 && /^['’]\s+$/.test(gap)
}
