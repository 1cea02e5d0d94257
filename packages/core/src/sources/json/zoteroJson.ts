import * as v from 'valibot'
import { stripMarkup } from '../../text/markup.js'
import type { Draft } from '../draft.js'
import { Id, Text } from '../fieldShapes.js'
import type { IssueCollector } from '../issueCollector.js'
import { readNotes } from '../notes.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { isJsonObject, Objects, textOf, type JsonObject } from './shapes.js'

const FORMAT: JsonFormat = {
  record: 'Zotero item',
  lists: ['items'],
  wrappers: ['data'],
  isRecord: (value) => Object.hasOwn(value, 'itemType'),
  isPaper: (value) => !NO_PAPERS.has(textOf(value, 'itemType') ?? ''),
  leftOut: ['attachments', 'notes', 'collections', 'relations', 'version', 'select', 'libraryID', 'itemID', 'uri', 'dateAdded', 'dateModified', 'accessDate'],
  draft: draftItem,
}
const NO_PAPERS = new Set(['attachment', 'note', 'annotation'])

/**
 * Reads what Zotero and Better BibTeX write as JSON: an export of Better BibTeX, items of the web API, a list, one item.
 * Attachments and notes are left out.
 * @throws FormatError where there is not one item
 */
export function readZoteroJson(text: string, issues: IssueCollector): ReadRecords {
  return readJsonRecords(text, FORMAT, issues)
}

const TITLES = ['title', 'caseName', 'nameOfAct', 'subject', 'shortTitle']
const VENUES = ['publicationTitle', 'proceedingsTitle', 'bookTitle', 'conferenceName', 'encyclopediaTitle', 'dictionaryTitle', 'websiteTitle', 'blogTitle', 'forumTitle', 'repository', 'institution', 'university', 'reporter', 'seriesTitle', 'journalAbbreviation']
const DATES = ['date', 'dateDecided', 'dateEnacted', 'issueDate', 'year']
/** Those who made the work, and those who are named where nobody did. */
const MAKERS = /^(?:author|artist|performer|director|inventor|programmer|cartographer|podcaster|presenter|interviewee|sponsor|podcastGuest|composer)$/
const OTHERS = /^(?:editor|bookAuthor|contributor)$/
const Tags = v.pipe(v.array(v.unknown()), v.transform((tags) => tags.map(readTag)))

function draftItem(item: RecordReader): Draft {
  const notes = readNotes(item.peek('extra'))
  const creators = item.take(['creators'], Objects) ?? []
  const makers = namesOf(creators, MAKERS)
  const archive = item.peek('archiveID')
  const key = item.take(['key', 'itemKey'], Id)
  return {
    id: item.take(['citationKey', 'citekey'], Id) ?? notes.key ?? key,
    title: plain(item.take(TITLES, Text)),
    abstract: plain(item.take(['abstractNote'], Text)),
    authors: makers.length > 0 ? makers : namesOf(creators, OTHERS),
    date: item.take(DATES, Text),
    venue: item.take(VENUES, Text),
    url: item.take(['url'], Text),
    keywords: item.take(['tags'], Tags),
    doi: item.take(['DOI'], Text) ?? notes.doi,
    arxiv: notes.arxiv ?? (archive !== undefined && /^arxiv:/i.test(archive) ? archive : undefined),
    pmid: item.take(['PMID'], Id) ?? notes.pmid,
    references: notes.cites,
    extra: item.rest(),
  }
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : stripMarkup(text)
}

function namesOf(creators: readonly JsonObject[], types: RegExp): string[] {
  return creators
    .filter((creator) => types.test(textOf(creator, 'creatorType') ?? 'author'))
    .map((creator) => textOf(creator, 'name') ?? [textOf(creator, 'firstName'), textOf(creator, 'lastName')].filter((part) => part !== undefined).join(' '))
}

function readTag(tag: unknown): string {
  if (typeof tag === 'string') return tag
  return isJsonObject(tag) ? (textOf(tag, 'tag') ?? '') : ''
}
