import { paperKey } from '../base/key.js'
import type { Identifiers, Paper } from '../model/paper.js'
import { Id, Keywords, Names, References, Text } from './fieldShapes.js'
import { withOtherIdentifiers } from './doiList.js'
import { readIdentifiers } from './identifiers.js'
import { quoteValue, type IssueCollector, type IssuePlace } from './issueCollector.js'
import { RecordReader } from './RecordReader.js'

const TITLE = ['title']
const ABSTRACT = ['abstract', 'summary']
const VENUE = ['venue', 'journal', 'booktitle']

/** Reads one record of a JSON source; null where it has no title, with an issue that says so. */
export function readRecord(value: unknown, place: IssuePlace, issues: IssueCollector): Paper | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `a paper must be an object with a title, so this was dropped: ${quoteValue(value)}`
    issues.add('error', 'not-a-paper', message, place)
    return null
  }
  const record = new RecordReader(new Map(Object.entries(value)), place, issues)
  const title = record.take(TITLE, Text)
  if (title === undefined) {
    issues.add('error', 'no-title', `the paper has no title and was dropped: ${quoteValue(value)}`, place)
    return null
  }
  const abstract = record.take(ABSTRACT, Text)
  const authors = record.take(['authors', 'author'], Names)
  const year = record.year()
  const venue = record.take(VENUE, Text)
  const { url, urls } = record.addresses()
  const keywords = record.take(['keywords'], Keywords)
  const { identifiers, others } = readIdentifiers(record)
  const references = record.take(['references'], References)
  const id = record.take(['id'], Id) ?? paperKey(title)
  const extra = withOtherIdentifiers(record.extra(), others)
  return {
    id,
    title,
    ...(abstract === undefined ? {} : { abstract }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
    ...(year === undefined ? {} : { year }),
    ...(venue === undefined ? {} : { venue }),
    ...(url === undefined ? {} : { url }),
    ...(urls.length === 0 ? {} : { urls }),
    ...(keywords === undefined || keywords.length === 0 ? {} : { keywords }),
    ...identifierField(identifiers),
    ...(references === undefined || references.length === 0 ? {} : { references }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  }
}

function identifierField(identifiers: Identifiers): { identifiers?: Identifiers } {
  return Object.keys(identifiers).length === 0 ? {} : { identifiers }
}
