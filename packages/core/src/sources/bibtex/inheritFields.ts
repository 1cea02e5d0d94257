import type { IssueCollector } from '../issueCollector.js'
import { quoteValue } from '../issueCollector.js'
import type { BibtexEntry } from './BibtexScanner.js'

/** What names a work or belongs to one entry alone is not inherited. */
const OWN = new Set([
  'abstract', 'annotation', 'annote', 'bdsk-url-1', 'crossref', 'doi', 'eprint', 'file', 'ids', 'keywords', 'label', 'note', 'options',
  'pages', 'pmid', 'related', 'shorthand', 'sortkey', 'subtitle', 'title', 'titleaddon', 'url', 'xdata', 'xref',
])
const BOOK_TITLES: readonly (readonly [string, string])[] = [['title', 'booktitle'], ['subtitle', 'booksubtitle'], ['titleaddon', 'booktitleaddon']]
const LONGEST_CHAIN = 10

/**
 * Fills in what entries inherit: all of `xdata`, and of `crossref` what holds for the parts of a book, with the book's
 * title as `booktitle`.
 */
export function inheritFields(entries: readonly BibtexEntry[], issues: IssueCollector): void {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry] as const).reverse())
  for (const entry of entries) {
    const parents = parentsOf(entry, byKey, issues)
    for (const parent of parents) copyFields(parent, entry)
  }
}

interface Parent {
  readonly entry: BibtexEntry
  readonly whole: boolean
}

/** Nearest first: an entry's own data, then the book it lies in, then theirs. */
function parentsOf(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>, issues: IssueCollector): Parent[] {
  const parents: Parent[] = []
  const seen = new Set([entry])
  let waiting: Parent[] = [{ entry, whole: true }]
  for (let round = 0; round < LONGEST_CHAIN && waiting.length > 0; round++) {
    const next: Parent[] = []
    for (const child of waiting) {
      for (const { key, whole } of linksOf(child.entry)) {
        const parent = byKey.get(key.toLowerCase())
        if (parent === undefined) {
          if (child.entry === entry) issues.add('warning', 'missing-crossref', `the entry inherits from one that is not there: ${quoteValue(key)}`, { line: entry.line })
        } else if (!seen.has(parent)) {
          seen.add(parent)
          next.push({ entry: parent, whole: whole && child.whole })
        }
      }
    }
    for (const parent of next) parents.push(parent)
    waiting = next
  }
  return parents
}

function linksOf({ fields }: BibtexEntry): { key: string; whole: boolean }[] {
  const xdata = (fields.get('xdata') ?? '').split(',').map((key) => ({ key: key.trim(), whole: true }))
  return [...xdata, { key: (fields.get('crossref') ?? '').trim(), whole: false }].filter(({ key }) => key !== '')
}

function copyFields({ entry: parent, whole }: Parent, child: BibtexEntry): void {
  for (const [name, value] of parent.fields) {
    if ((whole || !OWN.has(name)) && !child.fields.has(name) && name !== 'xdata') child.fields.set(name, value)
  }
  if (whole) return
  for (const [from, to] of BOOK_TITLES) {
    const value = parent.fields.get(from)
    if (value !== undefined && !child.fields.has(to)) child.fields.set(to, value)
  }
}
