import { findUrls } from './urls.js'

/** A stretch of text, offsets in UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** `$…$`; not money, and not a name that goes on behind the formula: `$A^2$Nav`. */
const DOLLARS = /\$(?![\s\d.,]*\s\p{L})[^\s$](?:[^$\n]{0,118}[^\s$\\])?\$(?![\p{L}\d])/gu
const PARENTHESES = /\\\((?:[^\\\n]|\\(?!\))){0,200}\\\)/g
/**
 * What is left of a formula where a page lost its signs, as one run without spaces: an exponent or index in braces, a
 * number in the air, `O(…)`, a product of a bracket, a command.
 */
const DEBRIS = /[\^_]\{|\^-?\d+(?![\p{L}\d$])|\b[Oo]\(|\([\p{L}\d+*/-]{1,7}\)\p{Lu}|\\[a-zA-Z]{2}/u
/** Commands that lost their backslash. */
const COMMAND = String.raw`(?:math(?:cal|bb|bf|rm|frak|sf)|wide(?:tilde|hat)|var(?:epsilon|phi)|text(?:bf|it|tt)|sqrt|frac|operatorname)\b`
const COMMANDS = new RegExp(`^${COMMAND}`)
/** What all debris holds, and few texts do. */
const DEBRIS_SIGN = new RegExp(String.raw`[\^\\{]|[Oo]\(|\)\p{Lu}|${COMMAND}`, 'u')
const RUN = /\S+/g

const NAME = String.raw`\p{Lu}[\p{L}’-]{1,30}`
const VENUE = String.raw`\[\p{Lu}[\p{L}-]{1,20} ?['’]\d\d\]`
/** `Luo et al., 2021`, `Neu & Olkhovskaya (2020)`, `[NeurIPS'21]`, `[12, 13]`. */
const CITATIONS = new RegExp(
  [
    String.raw`${NAME} (?:et|at) al\b\.?(?:,? ?[([]?(?:19|20)\d\d[a-z]?[)\]]?)?`,
    String.raw`${NAME} (?:&|and) ${NAME},? ?(?:[([]?(?:19|20)\d\d[a-z]?[)\]]?|${VENUE})`,
    String.raw`[([]${NAME},? (?:19|20)\d\d[a-z]?[)\]]`,
    VENUE,
    String.raw`\[\d{1,3}(?:[,–-] ?\d{1,3}){0,20}\]`,
  ].join('|'),
  'gu',
)

/** What every citation holds, no further from its beginning than so many characters, and half of all texts do not. */
const CITATION_REACH = 200
const CITATION_SIGN = /\bal\b|(?:19|20)\d\d|\[/

/**
 * The parts of a text that are no language: addresses, formulas and citations of other papers, in order, without
 * overlaps. What stands in them names nothing that papers share. Linear in the length of the text.
 */
export function findForeignSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = [...findUrls(text)]
  addFormulas(spans, text)
  const citation = text.search(CITATION_SIGN)
  if (citation >= 0) addMatches(spans, text, CITATIONS, Math.max(0, citation - CITATION_REACH))
  return mergeSpans(spans)
}

/** The formulas alone, likewise, of a text that has a `$` or a backslash; looking for the debris of others would take longer than reading all words. */
export function findFormulas(text: string): readonly TextSpan[] {
  if (!text.includes('$') && !text.includes('\\')) return NONE
  const spans: TextSpan[] = []
  addFormulas(spans, text)
  return mergeSpans(spans)
}

const NONE: readonly TextSpan[] = []

function addFormulas(spans: TextSpan[], text: string): void {
  for (const pattern of text.includes('$') || text.includes('\\(') ? [DOLLARS, PARENTHESES] : []) addMatches(spans, text, pattern, 0)
  if (DEBRIS_SIGN.test(text)) addDebris(spans, text)
}

/** @param from where matches are looked for */
function addMatches(spans: TextSpan[], text: string, pattern: RegExp, from: number): void {
  pattern.lastIndex = from
  for (const { index, 0: match } of text.matchAll(pattern)) spans.push({ start: index, end: index + match.length })
}

function addDebris(spans: TextSpan[], text: string): void {
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const command = COMMANDS.exec(run)
    if (DEBRIS.test(run)) spans.push({ start: index, end: index + run.length })
    else if (command !== null) spans.push({ start: index, end: index + command[0].length })
  }
}

function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last === undefined || start >= last.end) merged.push({ start, end })
    else if (end > last.end) merged[merged.length - 1] = { start: last.start, end }
  }
  return merged
}
