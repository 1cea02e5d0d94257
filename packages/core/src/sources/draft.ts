import { paperKey } from '../base/key.js'
import type { Identifiers, Paper } from '../model/paper.js'
import { normalizeArxiv, normalizeDoi } from '../text/identifiers.js'
import { classifyUrl } from '../text/urls.js'
import { splitDois, withOtherIdentifiers } from './doiList.js'
import { quoteValue, type IssueCollector, type IssuePlace } from './issueCollector.js'
import { dropOthers } from './speakName.js'

/** White space that is more than single spaces: most text has none. */
export const UNEVEN = /\s\s|[^\S ]/

type Text = string | undefined
type Texts = readonly string[] | undefined

/** What a reader of a bibliographic format found in a record, in the record's own spelling. Empty values count as absent. */
export interface Draft {
  /** The source's own key; without one, the id is made of the title. */
  readonly id?: Text
  readonly title?: Text
  readonly abstract?: Text
  /** `First Last` each. */
  readonly authors?: Texts
  /** A year, or a date in any notation that holds a year of four digits. */
  readonly date?: string | number | undefined
  readonly venue?: Text
  readonly url?: Text
  readonly urls?: Texts
  readonly keywords?: Texts
  /** Of several, the first names the paper, the others go to `extra.otherIdentifiers`. */
  readonly doi?: Text
  readonly arxiv?: Text
  readonly openalex?: Text
  readonly semanticScholar?: Text
  readonly pmid?: Text
  readonly references?: Texts
  /** Fields that Paperloom does not know. */
  readonly extra?: Iterable<readonly [string, unknown]>
}

/**
 * Makes a paper of what a reader found: text cleaned, identifiers bare, addresses safe, a DOI or arXiv id that stands
 * in the address taken from there. Null where there is no title, with an issue that says so.
 */
export function finishPaper(draft: Draft, place: IssuePlace, issues: IssueCollector): Paper | null {
  const title = cleanLine(draft.title)
  if (title === '') {
    const known = cleanLine(draft.id) || cleanLine(draft.doi) || cleanLine(draft.abstract)
    issues.add('error', 'no-title', `the paper has no title and was dropped: ${quoteValue(known)}`, place)
    return null
  }
  const abstract = cleanProse(draft.abstract)
  const authors = (draft.authors ?? []).map((name) => dropOthers(cleanLine(name))).filter((name) => name !== '')
  const year = readYear(draft.date, place, issues)
  const venue = cleanLine(draft.venue)
  const { url, urls } = readAddresses(draft, place, issues)
  const keywords = cleanList(draft.keywords)
  const dois = readDois(draft, url, place, issues)
  const identifiers = readIdentifiers(draft, url, dois)
  const references = cleanList(draft.references)
  const extra = withOtherIdentifiers(Object.fromEntries(draft.extra ?? []), dois.slice(1))
  return {
    id: cleanLine(draft.id) || paperKey(title),
    title,
    ...(abstract === '' ? {} : { abstract }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(year === undefined ? {} : { year }),
    ...(venue === '' ? {} : { venue }),
    ...(url === undefined ? {} : { url }),
    ...(urls.length === 0 ? {} : { urls }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(Object.keys(identifiers).length === 0 ? {} : { identifiers }),
    ...(references.length === 0 ? {} : { references }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  }
}

/** On one line, single spaces. */
export function cleanLine(text: string | undefined): string {
  if (text === undefined) return ''
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

/** Lines that were only wrapped are joined; paragraphs, parted by an empty line, stay. */
function cleanProse(text: string | undefined): string {
  if (text === undefined) return ''
  if (!text.includes('\n')) return cleanLine(text)
  return text.replaceAll('\r', '').split(/\n[^\S\n]*\n/).map(cleanLine).filter((paragraph) => paragraph !== '').join('\n')
}

function cleanList(texts: Texts): string[] {
  return texts === undefined ? [] : [...new Set(texts.map(cleanLine))].filter((text) => text !== '')
}

/** The year of the work: `[1938] 2002` was written long before it was published. */
function readYear(date: string | number | undefined, place: IssuePlace, issues: IssueCollector): number | undefined {
  const text = cleanLine(date?.toString()).replace(/\[\d{4}\] ?(?=\d{4})/, '')
  if (text === '') return undefined
  const year = Number(/(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0] ?? /(?<!\d)[12]\d{3}(?=\d{2}(?:\d{2})?(?!\d))/.exec(text)?.[0])
  if (year >= 1000) return year
  issues.add('warning', 'bad-year', `the date holds no year between 1000 and 2999, so it was left out: ${quoteValue(text)}`, place)
  return undefined
}

function readAddresses(draft: Draft, place: IssuePlace, issues: IssueCollector): { url: string | undefined; urls: string[] } {
  let url: string | undefined
  const urls = new Set<string>()
  const given = [draft.url ?? '', ...(draft.urls ?? [])]
  for (const [index, raw] of given.entries()) {
    const text = raw.trim()
    if (text === '') continue
    const link = classifyUrl(text)
    if (link.url === '') {
      issues.add('warning', 'bad-url', `only addresses of web sites (http, https) are kept, so this was left out: ${quoteValue(text)}`, place)
    } else if (index === 0 || (url === undefined && link.kind !== 'repository')) url = link.url
    else urls.add(link.url)
    if (link.kind === 'repository') urls.add(link.url)
  }
  return { url, urls: [...urls] }
}

/** The DOIs that are given, else the one that the address holds. */
function readDois(draft: Draft, url: string | undefined, place: IssuePlace, issues: IssueCollector): string[] {
  const parts = splitDois(cleanLine(draft.doi))
  const given = parts.flatMap(({ doi }) => doi ?? [])
  const ofPage = url === undefined ? null : normalizeDoi(url)
  if (given.length === 0 && ofPage !== null) return [ofPage]
  for (const { text, doi } of parts) {
    if (doi === null) issues.add('warning', 'bad-doi', `this is no DOI, so it was left out: ${quoteValue(text)}`, place)
  }
  return [...new Set(given)]
}

function readIdentifiers(draft: Draft, url: string | undefined, dois: readonly string[]): Identifiers {
  const [doi] = dois
  const named = [draft.doi, ...dois, url].map(arxivOf).find((id) => id !== null)
  const arxiv = normalizeArxiv(draft.arxiv ?? '') ?? named
  const openalex = /(?:^|\/)(W\d{1,12})$/i.exec(cleanLine(draft.openalex))?.[1]?.toUpperCase()
  const semanticScholar = /^[^\s/]{1,80}$/.exec(cleanLine(draft.semanticScholar))?.[0]
  const pmid = /^\d{1,9}$/.exec(cleanLine(draft.pmid))?.[0]
  const pairs = Object.entries({ doi, arxiv, openalex, semanticScholar, pmid })
  return Object.fromEntries(pairs.filter(([, value]) => value !== null && value !== undefined && value !== ''))
}

function arxivOf(address: string | undefined): string | null {
  return address === undefined || !/arxiv/i.test(address) ? null : normalizeArxiv(address)
}
