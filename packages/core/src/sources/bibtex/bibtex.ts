import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { latexToText } from '../../text/latex.js'
import { findUrls } from '../../text/urls.js'
import { cleanLine, finishPaper, type Draft } from '../draft.js'
import { quoteValue, type IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { splitKeys, splitReferences } from '../citedReference.js'
import { readBibtexNames } from './bibtexNames.js'
import { BibtexScanner, type BibtexEntry } from './BibtexScanner.js'
import { inheritFields } from './inheritFields.js'

/** Entries that hold data for others and are no papers. */
const DATA = new Set(['xdata', 'set'])

/**
 * Reads BibTeX and BibLaTeX. An entry's key is the paper's id; the fields `cites` and `references`, exported lists of cited
 * references, and `cites: key, key` in a note (as Better BibTeX has it) become references.
 * @throws FormatError where there is not one entry
 */
export function readBibtex(text: string, issues: IssueCollector): ReadRecords {
  const entries = [...new BibtexScanner(text, issues).scan()]
  inheritFields(entries, issues)
  const works = entries.filter(({ type }) => !DATA.has(type))
  if (works.length === 0) throw new FormatError('there is no BibTeX entry: entries look like @article{key, title = {...}}')
  tellOfDoubles(works, issues)
  const papers: Paper[] = []
  for (const entry of works) {
    const paper = finishPaper(draftEntry(entry), { line: entry.line }, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: works.length - papers.length }
}

function tellOfDoubles(entries: readonly BibtexEntry[], issues: IssueCollector): void {
  const lines = new Map<string, number>()
  for (const { key, line } of entries) {
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    else if (key !== '') issues.add('warning', 'duplicate-key', `the key is taken since line ${String(first)}, give each entry its own: ${quoteValue(key)}`, { line })
  }
}

const TITLES = ['title', 'subtitle']
const BOOK_TITLES = ['booktitle', 'booksubtitle']
const VENUES = ['journal', 'journaltitle', 'shortjournal', 'eventtitle']
const AUTHORS = ['author', 'editor', 'director', 'bookauthor', 'holder']
const DATES = ['date', 'year', 'issued', 'eventdate']
const ADDRESSES = ['url', 'ee', 'link']
const MORE_ADDRESSES = ['code', 'github', 'repository', 'software', 'project', 'website', 'bdsk-url-1', 'bdsk-url-2', 'bdsk-url-3']
const PROSE_ADDRESSES = ['howpublished', 'note', 'annote', 'annotation', 'addendum']
const KEYWORDS = ['keywords', 'keyword', 'author_keywords', 'keywords-plus', 'mesh']
const NOTES = ['note', 'annote', 'annotation', 'addendum', 'extra']
const VERBATIM = new Set(['doi', 'url', 'eprint', 'file', 'pdf', 'isbn', 'issn', 'pmid', 'pmcid', 'ids', 'crossref', 'xdata', 'verba', ...MORE_ADDRESSES])

function draftEntry({ type, key, fields }: BibtexEntry): Draft {
  const left = new Map(fields)
  const take = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = left.get(name)
      left.delete(name)
      if (value !== undefined && value.trim() !== '') return value
    }
    return undefined
  }
  const prose = (names: readonly string[]): string | undefined => {
    const value = take(names)
    return value === undefined ? undefined : latexToText(value)
  }
  const verbatim = (names: readonly string[]): string | undefined => {
    const value = take(names)
    return value === undefined ? undefined : readVerbatim(value)
  }
  const notes = NOTES.map((name) => fields.get(name) ?? '')
  const urls = [
    ...MORE_ADDRESSES.flatMap((name) => verbatim([name]) ?? []),
    ...PROSE_ADDRESSES.flatMap((name) => findAddresses(fields.get(name))),
  ]
  const eprint = readEprint(fields, take)
  return {
    id: key,
    title: joinTitle(TITLES.map((name) => prose([name]))) || joinTitle(BOOK_TITLES.map((name) => prose([name]))),
    abstract: prose(['abstract']),
    authors: readBibtexNames(take(AUTHORS) ?? ''),
    date: prose(DATES.filter((name) => /\d{4}/.test(fields.get(name) ?? ''))) ?? prose(DATES),
    venue: prose(VENUES) ?? joinTitle(BOOK_TITLES.map((name) => prose([name]))),
    url: verbatim(ADDRESSES),
    urls,
    keywords: KEYWORDS.flatMap((name) => splitKeywords(prose([name]) ?? '')),
    doi: verbatim(['doi']),
    ...eprint,
    pmid: eprint.pmid ?? verbatim(['pmid']),
    references: readReferences(take, notes),
    extra: readExtra(type, left),
  }
}

function findAddresses(text: string | undefined): string[] {
  return text === undefined ? [] : findUrls(latexToText(text)).map(({ url }) => url)
}

/** `Title: subtitle`; a title that ends with a sign of its own gets no colon. */
function joinTitle([title, subtitle]: readonly (string | undefined)[]): string {
  const [first, second] = [cleanLine(title), cleanLine(subtitle)]
  if (first === '' || second === '') return first || second
  return `${first}${/[:?!.–—-]$/.test(first) ? '' : ':'} ${second}`
}

const MENTION_ARXIV = ['arxiv', 'journal', 'note', 'howpublished', 'number', 'volume']
const ARXIV = /arxiv[:.\s]*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i

type Take = (names: readonly string[]) => string | undefined

/** arXiv ids stand in `eprint`, or where search engines put them: `journal = {arXiv preprint arXiv:2401.00001}`. */
function readEprint(fields: ReadonlyMap<string, string>, take: Take): { arxiv?: string | undefined; pmid?: string | undefined } {
  const archive = (fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '').trim().toLowerCase()
  const eprint = readVerbatim(fields.get('eprint') ?? '')
  if (eprint !== '' && archive === 'pubmed') return { pmid: eprint }
  const named = MENTION_ARXIV.map((name) => ARXIV.exec(fields.get(name) ?? '')?.[1])
  const own = archive === 'arxiv' || archive === '' ? eprint : ''
  if (archive === 'arxiv' && eprint !== '') take(['eprint'])
  return { arxiv: own === '' ? (named.find((id) => id !== undefined) ?? take(['arxivid'])) : own }
}

function readReferences(take: Take, notes: readonly string[]): string[] {
  const noted = notes.flatMap((note) => [...note.matchAll(/(?:^|\n|\\\\|;)[^\S\n]*cites:([^\n;\\]*)/gi)].map((match) => match[1]!))
  const keys = [latexToText(take(['cites']) ?? ''), ...noted]
  const lists = ['cited-references', 'references'].map((name) => latexToText(take([name]) ?? ''))
  return [...keys.flatMap(splitKeys), ...lists.flatMap(splitReferences)]
}

function splitKeywords(text: string): string[] {
  return text.split(text.includes(';') ? ';' : ',')
}

/** Addresses and identifiers: only what keeps TeX from reading them as commands goes. */
export function readVerbatim(value: string): string {
  const text = value.trim()
  if (!/[\\{}$]/.test(text)) return text
  return text
    .replace(/\{?\\textasciitilde ?(?:\{\})?\}?|\\~(?:\{\})?|\$\\sim\$/g, '~')
    .replace(/\\(?:url|path|nolinkurl|href)(?=\{)/g, '')
    .replace(/\\([&%#_$])/g, '$1')
    .replace(/[{}]/g, '')
    .trim()
}

function* readExtra(type: string, left: ReadonlyMap<string, string>): Generator<[string, string]> {
  yield ['entrytype', type]
  for (const [name, value] of left) {
    const text = VERBATIM.has(name) ? readVerbatim(value) : cleanLine(latexToText(value))
    if (text !== '') yield [name, text]
  }
}
