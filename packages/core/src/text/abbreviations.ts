import { alignAbbreviation } from './alignAbbreviation.js'
import { isShortForm } from './shortForm.js'

interface Span {
  readonly start: number
  readonly end: number
}

/** A short form and what it stands for; offsets in UTF-16 code units, end exclusive. */
export interface Abbreviation {
  readonly shortForm: Span
  readonly longForm: Span
}

/** Characters before a bracket that can hold its long form, and the longest bracket that can hold a pair. */
const WINDOW = 160
const LONGEST_BRACKET = 160
const CALLED = String.raw`or|aka|a\.k\.a\.|dubbed|termed|named|called|denoted(?: as| by)?|known as|referred to as`
const SHORTENED = String.raw`abbr\.|abbreviated(?: as| to| by)?|shortened(?: as| to)?`
/** What may stand before a short form inside its bracket: `(or CFG)`, `(abbreviated as CFG)`. */
const LEAD = new RegExp(
  `^(?:(?:${CALLED}|${SHORTENED}|i\\.e\\.,?|here(?:after|inafter)|henceforth|(?:in|for) short)[ :,]{1,2})?["'“”‘’*_\`]{0,3}`,
  'i',
)
/** What may follow it there. */
const AFTER_SHORT = /^["'“”’*`.]{0,3}(?:\d\d)?\s*(?:$|[,;]|for short|in short|hereafter|henceforth)/
/** `long form, or SHORT`; `long form, SHORT for short`; `SHORT stands for long form`, `SHORT = long form`. */
const WORDED = new RegExp(String.raw`,? (?:${CALLED}|${SHORTENED}) ["'“”‘’*]?(?=[\p{L}\d])`, 'gu')
const FOR_SHORT = /,? ["'“”‘’*]?(?<short>[\p{L}\d][\p{L}\d+\-/&.]{1,11})["'“”‘’*]? (?:for short|in short)\b/gu
const STANDS_FOR =
  / ?(?:\(?,? ?(?:which )?(?:stands|standing|short|abbreviation|acronym) for |=|:=) ?["'“”‘’*]?(?=[\p{L}\d])/gu
/** What every match of it holds, and few texts do. */
const STANDS_FOR_SIGN = /=|(?:stands|standing|short|abbreviation|acronym) for /
/** What may stand before a long form inside its bracket. */
const LONG_LEAD =
  /^\s*(?:(?:i\.e\.,?|short for|an? (?:abbreviation|acronym) (?:of|for)|stand(?:s|ing) for)\s)?\s*["'“”‘’*]?/i

/**
 * Finds abbreviations that a text defines: `long form (SHORT)`, `SHORT (long form)`, `long form, or SHORT`,
 * `long form, SHORT for short`, `SHORT = long form`. In order of their short forms; no short form has two long forms.
 * Algorithm: after Schwartz & Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text,
 * PSB 2003, doi:10.1142/9789812776303_0042; their leftward matching is replaced by the best-scoring alignment of
 * letters with word beginnings. Linear in the length of the text: every window is bounded.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = new Map<number, Abbreviation>()
  const keep = (pair: Abbreviation | null): void => {
    if (pair !== null && !found.has(pair.shortForm.start)) found.set(pair.shortForm.start, pair)
  }
  for (const bracket of findBrackets(text)) {
    keep(shortInside(text, bracket) ?? longInside(text, bracket))
  }
  for (const pair of findWorded(text)) keep(pair)
  return [...found.values()].sort((a, b) => a.shortForm.start - b.shortForm.start)
}

const BRACKET = /[()[\]]/g

/** What stands behind each opening bracket, up to the next bracket of any kind, or as far as a pair can reach. */
function findBrackets(text: string): Span[] {
  const brackets: Span[] = []
  let open = -1
  for (const { index, 0: bracket } of text.matchAll(BRACKET)) {
    if (open >= 0) brackets.push({ start: open, end: Math.min(index, open + LONGEST_BRACKET) })
    open = bracket === '(' || bracket === '[' ? index + 1 : -1
  }
  return brackets
}

/** `long form (SHORT)`, also with more in the bracket: `(SHORT; Author 2020)`. */
function shortInside(text: string, bracket: Span): Abbreviation | null {
  const inside = text.slice(bracket.start, bracket.end)
  const from = /^\s*/.exec(inside)![0].length
  const lead = LEAD.exec(inside.slice(from))![0].length
  const start = bracket.start + from + lead
  const raw = /^[^\s,;:=()[\]"“”’*`]+/.exec(text.slice(start, bracket.end))?.[0] ?? ''
  const rest = text.slice(start + raw.length, bracket.end)
  const word = trimShort(raw)
  if (!isShortForm(word) || !AFTER_SHORT.test(rest)) return null
  const shortForm = { start, end: start + word.length }
  const longForm = longBefore(text, bracket.start - 1, word)
  return longForm === null ? null : { shortForm, longForm }
}

/** Without what hangs on a short form: `ACL'07`, `CNN-based`, a full stop. */
function trimShort(word: string): string {
  return word
    .replace(/[.']{1,3}$/, '')
    .replace(/'\d\d$/, '')
    .replace(/-\p{Ll}{3,12}$/u, '')
}

/** `SHORT (long form)`. */
function longInside(text: string, bracket: Span): Abbreviation | null {
  const before = text.slice(Math.max(0, bracket.start - 16), bracket.start - 1)
  const shortForm = shortBefore(before, Math.max(0, bracket.start - 16))
  if (shortForm === null) return null
  const inside = text.slice(bracket.start, bracket.end)
  const start = bracket.start + LONG_LEAD.exec(inside)![0].length
  return longAfter(text, start, bracket.end, shortForm)
}

/** The short form that a stretch of text ends with. */
function shortBefore(stretch: string, offset: number): Span | null {
  const match = /(?:^|[\s(["'“‘*/])([\p{L}\d][\p{L}\d+\-/&.'*^]*?)["'”’*,]{0,2}\s{0,2}$/u.exec(stretch)
  const word = match?.[1] ?? ''
  if (match === null || !isShortForm(word)) return null
  const start = offset + match.index + match[0].indexOf(word)
  return { start, end: start + word.length }
}

function longBefore(text: string, end: number, short: string): Span | null {
  const from = Math.max(0, end - WINDOW)
  const window = text.slice(from, end)
  const cut = lastStop(window)
  const aligned = alignAbbreviation(short, window.slice(cut), 'end')
  if (aligned === null || !explains(short, window.slice(cut + aligned.start, cut + aligned.end))) return null
  return { start: from + cut + aligned.start, end: from + cut + aligned.end }
}

function longAfter(text: string, start: number, limit: number, shortForm: Span): Abbreviation | null {
  const stretch = text.slice(start, Math.min(limit, start + WINDOW))
  const cut = /[;:,()[\]=]|\.\s|$/.exec(stretch)!.index
  const short = trimShort(text.slice(shortForm.start, shortForm.end))
  const aligned = alignAbbreviation(short, stretch.slice(0, cut), 'start')
  if (aligned === null || !explains(short, stretch.slice(aligned.start, aligned.end))) return null
  return {
    shortForm: { start: shortForm.start, end: shortForm.start + short.length },
    longForm: { start: start + aligned.start, end: start + aligned.end },
  }
}

/** Whether a long form says more than its short form: longer, in small letters, and without the short form in it. */
function explains(short: string, long: string): boolean {
  if (long.length <= short.length || !/\p{Ll}{2}/u.test(long)) return false
  const name = short.replace(/s$/, '').toLowerCase()
  return !long.split(/[^\p{L}\d+&-]+/u).some((word) => word.toLowerCase().replace(/s$/, '') === name)
}

const CLAUSE_END = /[()[\];:]|[?!]\s|[\p{Ll}\d]\.\s+(?=\p{Lu})/gu

/** Where the clause that ends the window begins: behind the last bracket, semicolon, colon or sentence end. */
function lastStop(window: string): number {
  let start = 0
  for (const { 0: stop, index } of window.matchAll(CLAUSE_END)) start = index + stop.length
  return start
}

function* findWorded(text: string): Generator<Abbreviation> {
  for (const match of text.includes(' short') ? text.matchAll(FOR_SHORT) : []) {
    const short = match.groups!['short']!
    const start = match.index + match[0].indexOf(short)
    const longForm = isShortForm(short) ? longBefore(text, match.index, short) : null
    if (longForm !== null) yield { shortForm: { start, end: start + short.length }, longForm }
  }
  for (const match of text.matchAll(WORDED)) {
    const start = match.index + match[0].length
    const short = /^[\p{L}\d][\p{L}\d+\-/&]*/u.exec(text.slice(start, start + 14))?.[0] ?? ''
    const longForm = isShortForm(short) ? longBefore(text, match.index, short) : null
    if (longForm !== null) yield { shortForm: { start, end: start + short.length }, longForm }
  }
  for (const match of STANDS_FOR_SIGN.test(text) ? text.matchAll(STANDS_FOR) : []) {
    const before = Math.max(0, match.index - 16)
    const shortForm = shortBefore(text.slice(before, match.index), before)
    const pair = shortForm === null ? null : longAfter(text, match.index + match[0].length, text.length, shortForm)
    if (pair !== null) yield pair
  }
}
