import * as v from 'valibot'
import { stripMarkup } from '../../text/markup.js'
import type { Draft } from '../draft.js'
import { Id, Keywords, Text } from '../fieldShapes.js'
import type { IssueCollector } from '../issueCollector.js'
import { readNotes } from '../notes.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { readCslNames, readCslYear } from './cslNames.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { AnObject, FirstText, Objects, Value } from './shapes.js'

const CSL_DATE = v.union([Value, AnObject])

const FORMAT: JsonFormat = {
  record: 'CSL-JSON item',
  lists: ['items', 'references'],
  isRecord: (value) => Object.hasOwn(value, 'title') || Object.hasOwn(value, 'type'),
  draft: draftItem,
}

/**
 * Reads CSL-JSON, as Zotero, Mendeley and pandoc write it.
 * @throws FormatError where there is not one item
 */
export function readCslJson(text: string, issues: IssueCollector): ReadRecords {
  return readJsonRecords(text, FORMAT, issues)
}

function draftItem(item: RecordReader): Draft {
  const notes = readNotes(item.peek('note'))
  const authors = readCslNames(item.take(['author'], Objects))
  const doi = item.take(['DOI', 'doi'], Text)
  const number = item.peek('number')
  return {
    id: item.take(['id', 'citation-key'], Id),
    title: plain(item.take(['title', 'title-short'], FirstText)),
    abstract: plain(item.take(['abstract'], Text)),
    authors: authors.length > 0 ? authors : readCslNames(item.take(['editor', 'director', 'container-author'], Objects)),
    date: readCslYear(item.take(['issued', 'original-date'], CSL_DATE)),
    venue: plain(item.take(['container-title', 'event-title', 'event'], FirstText)),
    url: item.take(['URL', 'url'], Text),
    keywords: item.take(['keyword', 'keywords'], Keywords)?.flatMap((keyword) => keyword.split(',')),
    doi: doi ?? notes.doi,
    arxiv: notes.arxiv ?? (number !== undefined && /^arxiv:/i.test(number) ? number : undefined),
    pmid: item.take(['PMID'], Id) ?? notes.pmid,
    references: notes.cites,
    extra: item.rest(),
  }
}

export function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : stripMarkup(text)
}
