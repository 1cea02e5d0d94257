import { KEPT_SPELLINGS, SPELLINGS } from './lexicon/spellings.js'
import { singular } from './singular.js'

/** A word without accents and ligatures, in lower case. Plain ASCII, nearly every word, takes the short way. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower) ? lower : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The form by which surfaces are compared: folded, hyphens and slashes as spaces, other signs dropped but `+`, `.` and
 * `^` (so that `A^2Nav`, `C++` and `Qwen2.5` keep their names), the last word singular.
 */
export function normalizeTerm(text: string): string {
  const folded = foldWord(text)
  const words = isAscii(folded) ? asciiWords(folded) : folded.split(/[^\p{L}\p{N}+.^]+/u).map(trimDots).filter((word) => word !== '')
  const last = words.pop()
  if (last === undefined) return ''
  words.push(singular(last))
  return words.join(' ')
}

/** The words of a folded text of plain ASCII. */
function asciiWords(text: string): string[] {
  const words: string[] = text.match(/[a-z\d+.^]+/g) ?? []
  return text.includes('.') ? words.map(trimDots).filter((word) => word !== '') : words
}

function trimDots(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && word.charCodeAt(start) === 46) start++
  while (end > start && word.charCodeAt(end - 1) === 46) end--
  return end - start === word.length ? word : word.slice(start, end)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** A British ending. */
const BRITISH = new RegExp(`(?:${[...SPELLINGS.keys()].join('|')})$`)

/** The American spelling of a folded word, as far as endings tell: `generalisation` to `generalization`. */
export function americanSpelling(word: string): string {
  if (word.length < 6 || KEPT_SPELLINGS.has(word)) return word
  if (word === 'centre' || word === 'fibre' || word === 'metre') return `${word.slice(0, -2)}er`
  const british = BRITISH.exec(word)?.[0]
  return british === undefined ? word : word.slice(0, -british.length) + SPELLINGS.get(british)!
}

/**
 * The key under which spelling variants of one term meet: every word singular and in American spelling, written
 * together, so that `pre-training`, `pretraining` and `Pre Training` are one.
 */
export function variantKey(text: string): string {
  return joinVariants(normalizeTerm(text).split(' '))
}

/** The {@link variantKey} of folded words. */
export function joinVariants(words: readonly string[]): string {
  let key = ''
  for (const word of words) key += wordVariant(word)
  return key
}

const variants = new Map<string, string>()
const MAX_VARIANTS = 100_000

/** What a folded word contributes to a {@link variantKey}. */
export function wordVariant(word: string): string {
  const known = variants.get(word)
  if (known !== undefined) return known
  const variant = americanSpelling(singular(word))
  if (variants.size < MAX_VARIANTS) variants.set(word, variant)
  return variant
}
