import { stripMarkup } from '../../text/markup.js'
import { Text } from '../fieldShapes.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { plain } from './cslJson.js'
import { readCslNames, readCslYear } from './cslNames.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { AnObject, FirstText, Objects, textOf, Texts, type JsonObject } from './shapes.js'

const FORMAT: JsonFormat = {
  record: 'Crossref work',
  lists: ['message.items', 'items'],
  isRecord: (value) => Object.hasOwn(value, 'DOI'),
  leftOut: [
    'license', 'link', 'indexed', 'deposited', 'content-domain', 'assertion', 'relation', 'resource', 'score', 'reference-count',
    'references-count', 'prefix', 'member', 'update-policy', 'archive', 'source', 'issn-type', 'isbn-type', 'journal-issue', 'content-created', 'content-updated',
  ],
  draft: draftWork,
}

/**
 * Reads works of Crossref: an answer of its REST API, a list, one work, or works one a line. JATS in abstracts becomes
 * plain text; references lead by their DOI where they have one.
 * @throws FormatError where there is not one work
 */
export function readCrossref(text: string, issues: IssueCollector): ReadRecords {
  return readJsonRecords(text, FORMAT, issues)
}

const DATES = ['issued', 'published', 'published-print', 'published-online', 'created']

function draftWork(work: RecordReader): Draft {
  const doi = work.take(['DOI'], Text)
  const title = plain(work.take(['title'], FirstText))
  const subtitle = plain(work.take(['subtitle'], FirstText))
  const authors = readCslNames(work.take(['author'], Objects))
  const institutions = work.take(['institution'], Objects) ?? []
  const dates = DATES.map((name) => readCslYear(work.take([name], AnObject)))
  return {
    id: doi?.toLowerCase(),
    doi,
    title: title !== undefined && subtitle !== undefined && !title.includes(subtitle) ? `${title}: ${subtitle}` : title,
    abstract: readAbstract(work.take(['abstract'], Text)),
    authors: authors.length > 0 ? authors : readCslNames(work.take(['editor'], Objects)),
    date: dates.find((date) => date !== undefined),
    venue: plain(work.take(['container-title'], FirstText)) ?? institutions.map((one) => textOf(one, 'name')).find((name) => name !== undefined),
    url: work.take(['URL'], Text),
    keywords: work.take(['subject'], Texts),
    references: (work.take(['reference'], Objects) ?? []).map(readReference),
    extra: work.rest(),
  }
}

/** JATS abstracts begin with a title of their own. */
function readAbstract(text: string | undefined): string | undefined {
  return text === undefined ? undefined : stripMarkup(text).trim().replace(/^(?:abstract|summary)\s*(?:[:.]\s*|\n)/i, '')
}

function readReference(reference: JsonObject): string {
  const whole = textOf(reference, 'DOI', 'unstructured')
  if (whole !== undefined) return whole
  const parts = ['author', 'year', 'article-title', 'volume-title', 'series-title', 'journal-title', 'volume', 'first-page']
  return parts.map((name) => textOf(reference, name)).filter((part) => part !== undefined).join(', ')
}
