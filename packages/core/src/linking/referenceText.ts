import { dropNameSuffix } from '../base/nameSuffix.js'
import { foldWords, isTelling } from './foldWords.js'

/** What a reference written out says, as far as its notation tells. */
export interface ReferenceText {
  readonly words: readonly string[]
  readonly years: readonly number[]
  /** Of a Web of Science reference, `Weaver A, 2019, J KNOT THEORY, V8, P1`. */
  readonly indexed: IndexedReference | null
}

/** Where a paper stands in print. */
export interface IndexedReference {
  /** The first author's family name, or its last word. */
  readonly family: string
  readonly year: number
  readonly volume: string | null
  readonly page: string | null
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g

/** Takes a written reference apart. */
export function readReferenceText(text: string): ReferenceText {
  return {
    words: foldWords(text),
    years: [...new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)))],
    indexed: readIndexed(text),
  }
}

/** The same for all who cite one thing, as far as it can be told: by author, year and place in print, else by its longest part, else by all words. */
export function keyOfText(text: string): string {
  const { words, years, indexed } = readReferenceText(text)
  if (indexed !== null && (indexed.page !== null || indexed.volume !== null)) {
    const { family, year, volume, page } = indexed
    return `print ${family} ${year} v${volume ?? ''} p${page ?? ''}`
  }
  const parts = text.split(/[,;()]|\. |\.$/).map(foldWords)
  const longest = parts.reduce((best, part) => (part.join(' ').length > best.join(' ').length ? part : best), [])
  if (years.length > 0 && isTelling(longest)) return `title ${words[0]!} ${longest.join(' ')}`
  return words.length === 0 ? `text ${text}` : `text ${words.join(' ')}`
}

function readIndexed(text: string): IndexedReference | null {
  const [author = '', year = '', ...rest] = text.split(',').map((part) => part.trim())
  if (!/^\d{4}$/.test(year) || author.startsWith('[')) return null
  const family = familyOf(author)
  const tagged = (tag: string): string | null => {
    const part = rest.find((value) => value.startsWith(tag) && /^[A-Z][A-Za-z]?\d/.test(value))
    return part === undefined ? null : part.slice(1).toLowerCase()
  }
  return family === null ? null : { family, year: Number(year), volume: tagged('V'), page: tagged('P') }
}

/** `El Jaouhari A`, `Dejniak D.`, `King M Jr`: the last word that is not initials, nor behind them. */
function familyOf(author: string): string | null {
  const words = dropNameSuffix(author).replace(/(?<=\S) (?:\p{Lu}\.?){1,4}$/u, '')
  return foldWords(words).at(-1) ?? null
}
