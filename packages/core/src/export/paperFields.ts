import type { Identifiers, Paper } from '../model/paper.js'
import { PAPER_NAMES, plainName, readExtraName, writeExtraName } from './fieldNames.js'
import { htmlToText } from './htmlText.js'
import { safeUrl } from './safeUrl.js'

/** What a graph file can say about a node or a link. */
export type Scalar = string | number | boolean

/**
 * A paper's fields as graph files hold them: lists joined by a semicolon. Identifiers stand beside the rest; of
 * `extra`, only what is text, number or truth value, by names of its own.
 */
export function writePaperFields(paper: Paper): Map<string, Scalar> {
  const { abstract, authors, year, venue, url, keywords, identifiers = {}, extra = {} } = paper
  const own = {
    year,
    venue,
    authors: writeNames(authors),
    keywords: keywords?.join('; '),
    url,
    ...identifiers,
    abstract,
  }
  const others = Object.entries(extra).map(([name, value]): [string, unknown] => [writeExtraName(name), value])
  const entries = [...Object.entries(own), ...others]
  return new Map(entries.filter((entry): entry is [string, Scalar] => isScalar(entry[1]) && entry[1] !== ''))
}

export function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  )
}

/**
 * The opposite of {@link writePaperFields}: fields of any graph file as those of a paper; unknown ones go to `extra`.
 */
export function readPaperFields(fields: ReadonlyMap<string, Scalar>): Omit<Paper, 'id' | 'title'> {
  const left = new Map(fields)
  const byPlainName = new Map([...fields.keys()].reverse().map((name) => [plainName(name), name]))
  const take = (names: readonly string[]): string | undefined => {
    const name = names.map((plain) => byPlainName.get(plain)).find((found) => found !== undefined && left.has(found))
    if (name === undefined) return undefined
    const text = String(left.get(name)).trim()
    left.delete(name)
    return text === '' ? undefined : text
  }
  const text = take(PAPER_NAMES.abstract)
  const year = readYear(take(PAPER_NAMES.year))
  const url = safeUrl(take(PAPER_NAMES.url))
  const keywords = splitList(take(PAPER_NAMES.keywords))
  return withoutUndefined<Omit<Paper, 'id' | 'title'>>({
    abstract: text === undefined ? undefined : readText(text),
    authors: readNames(take(PAPER_NAMES.authors)),
    year,
    venue: take(PAPER_NAMES.venue),
    url,
    keywords,
    identifiers: readIdentifiers(take),
    extra: left.size === 0 ? undefined : readExtra(left),
  })
}

function readExtra(fields: ReadonlyMap<string, Scalar>): Record<string, Scalar> {
  const entries = [...fields].filter(([name]) => name !== '__proto__')
  return Object.fromEntries(entries.map(([name, value]) => [readExtraName(name, fields), value]))
}

/** HTML only where there is a tag: `p < 0.05` and `a <b> c` of a plain text stay. */
export function readText(text: string): string {
  return /<\/?(?:table|t[rdh]|div|br|[abip]|em|strong|span|img|ul|ol|li|h[1-6]|script|style|svg|iframe)\b[^<]*>/i.test(
    text,
  )
    ? htmlToText(text)
    : text
}

function readIdentifiers(take: (names: readonly string[]) => string | undefined): Identifiers | undefined {
  const identifiers = withoutUndefined<Identifiers>({
    doi: take(PAPER_NAMES.doi)
      ?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
      .toLowerCase(),
    arxiv: take(PAPER_NAMES.arxiv),
    openalex: take(PAPER_NAMES.openalex),
    semanticScholar: take(PAPER_NAMES.semanticScholar),
    pmid: take(PAPER_NAMES.pmid),
  })
  return Object.keys(identifiers).length === 0 ? undefined : identifiers
}

function readYear(text: string | undefined): number | undefined {
  const year = Number(text)
  return Number.isSafeInteger(year) && year >= 1000 && year <= 3000 ? year : undefined
}

/** A single `Weaver, Ada` gets a semicolon of its own, so that it is not taken for two. */
function writeNames(names: readonly string[] | undefined): string | undefined {
  const [first] = names ?? []
  return names?.length === 1 && first!.includes(',') ? `${first!};` : names?.join('; ')
}

/** Names between semicolons, or between commas where each part is a whole name, as in `Ada Weaver, Bo Linden`. */
function readNames(text: string | undefined): string[] | undefined {
  const parts = text?.split(',').map((part) => part.trim()) ?? []
  const areNames = parts.length > 1 && parts.every((part) => /^\p{Lu}\S* \S/u.test(part))
  return text?.includes(';') === false && areNames ? parts : splitList(text)
}

function splitList(text: string | undefined): string[] | undefined {
  const list = text
    ?.split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return list === undefined || list.length === 0 ? undefined : list
}

/** Optional fields are absent, never undefined. */
function withoutUndefined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
