import { CHARACTER, characterAt, widthAt } from './characters.js'
import type { TextSpan } from './foreignSpans.js'

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

/** A text's words in order, as parallel lists. */
export interface Tokens {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** One of {@link GAP}: what stands before each word; one entry more than words, for what stands after the last. */
  readonly gaps: Uint8Array
}

/** The end of a sentence that the next one is glued to: `answers.Our`. */
const GLUED = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/u

/**
 * Splits a text into words: runs of letters, digits, `+`, `^` and inner dots. Hyphens and slashes divide words but are
 * remembered as gaps, so that a compound can be told from two words.
 * @param skipped spans, in order, whose words are left out: they count as signs between words
 */
export function tokenize(text: string, skipped: readonly TextSpan[] = []): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const add = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isOuterSign(text.charCodeAt(start))) start++
    while (end > start && text.charCodeAt(end - 1) === 46) end--
    while (at < skipped.length && skipped[at]!.end <= start) at++
    if (start === end || !hasLetterOrDigit(text, start, end) || (at < skipped.length && skipped[at]!.start < end)) return
    starts.push(start)
    ends.push(end)
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
  const count = starts.length
  const gaps = new Uint8Array(count + 1)
  gaps[0] = GAP.sentence
  gaps[count] = GAP.sentence
  for (let i = 1; i < count; i++) gaps[i] = classifyGap(text, ends[i - 1]!, starts[i]!)
  return { count, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), gaps }
}

/** Where the run of word characters that begins at an offset ends: there, if none does. */
function endOfRun(text: string, from: number): number {
  let to = from
  while (to < text.length && (characterAt(text, to) === CHARACTER.word || isOuterSign(text.charCodeAt(to)))) to += widthAt(text, to)
  return to
}

/** Where the next sentence begins inside a run, or the run's end. */
function gluedAt(text: string, from: number, to: number): number {
  const dot = text.indexOf('.', from)
  if (dot < 0 || dot >= to - 1) return to
  const glued = GLUED.exec(text.slice(from, to))
  return glued === null ? to : from + glued.index + glued[0].length
}

/** Signs that a word may hold; dots and plus signs do not begin one: `.NET` and `+5` lose them, `LLM+P` and `C++` do not. */
function isOuterSign(code: number): boolean {
  return code === 46 || code === 43 || code === 94
}

function hasLetterOrDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 43 && code !== 46 && code !== 94) return true
  }
  return false
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
  const gap = text.slice(from, to)
  if (SENTENCE_END.test(gap)) return GAP.sentence
  if (!/\s/.test(gap)) {
    if (/^[-_/–—‐‑]+$/.test(gap)) return GAP.hyphen
    return /^(?:[,;:"“”|<>=[{]|\)\P{L})/u.test(gap) ? GAP.mark : GAP.sign
  }
  if (/^\s+$/.test(gap)) return GAP.space
  return BREAK.test(gap) || /\s[-–—]+\s/.test(gap) ? GAP.mark : isPossessive(text, from, gap) ? GAP.sign : GAP.mark
}

/** `users' goals`; the closing quotation mark of `'corrector' steps` is none. */
function isPossessive(text: string, from: number, gap: string): boolean {
  return text.charCodeAt(from - 1) === 115 && /^['’]\s+$/.test(gap)
}
