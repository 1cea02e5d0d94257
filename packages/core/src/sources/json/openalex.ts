import { Text } from '../fieldShapes.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { AnObject, Objects, objectOf, textOf, Texts, Value, type JsonObject } from './shapes.js'

const FORMAT: JsonFormat = {
  record: 'OpenAlex work',
  lists: ['results'],
  isRecord: (value) => Object.hasOwn(value, 'display_name') || Object.hasOwn(value, 'title') || /openalex\.org\/W|^W\d+$/i.test(textOf(value, 'id') ?? ''),
  leftOut: [
    'locations', 'best_oa_location', 'related_works', 'counts_by_year', 'abstract_inverted_index_v3', 'apc_list', 'apc_paid', 'institutions',
    'corresponding_author_ids', 'corresponding_institution_ids', 'has_content', 'content_urls', 'cited_by_api_url', 'concepts', 'ngrams_url', 'indexed_in',
  ],
  draft: draftWork,
}

/**
 * Reads works of OpenAlex: an answer of its API, a list, one work, or works one a line. The abstract is put together from
 * its inverted index; referenced works become references by their id.
 * @throws FormatError where there is not one work
 */
export function readOpenalex(text: string, issues: IssueCollector): ReadRecords {
  return readJsonRecords(text, FORMAT, issues)
}

function draftWork(work: RecordReader): Draft {
  const id = bareId(work.take(['id'], Text))
  const index = work.take(['abstract_inverted_index'], AnObject)
  const ids = work.take(['ids'], AnObject)
  const location = work.take(['primary_location', 'host_venue'], AnObject)
  const authorships = work.take(['authorships'], Objects) ?? []
  const keywords = work.take(['keywords'], Objects) ?? []
  const title = work.take(['title'], Text)
  const name = work.take(['display_name'], Text)
  const page = textOf(location, 'landing_page_url', 'url')
  return {
    id,
    openalex: id,
    title: title ?? name,
    abstract: index === undefined ? work.take(['abstract'], Text) : invertIndex(index),
    authors: authorships.map((one) => textOf(objectOf(one, 'author'), 'display_name') ?? textOf(one, 'raw_author_name') ?? ''),
    date: work.take(['publication_year'], Value) ?? work.take(['publication_date'], Text),
    venue: textOf(objectOf(location, 'source'), 'display_name') ?? textOf(location, 'display_name', 'raw_source_name'),
    url: page,
    arxiv: page !== undefined && /arxiv/i.test(page) ? page : undefined,
    doi: work.take(['doi'], Text) ?? textOf(ids, 'doi'),
    pmid: textOf(ids, 'pmid')?.replace(/^\D+/, ''),
    keywords: keywords.map((keyword) => textOf(keyword, 'display_name', 'keyword') ?? ''),
    references: (work.take(['referenced_works'], Texts) ?? []).map((work) => bareId(work)!),
    extra: work.rest(),
  }
}

const PREFIX = 'https://openalex.org/'

/** `https://openalex.org/W1` is `W1`. */
export function bareId(id: string | undefined): string | undefined {
  return id?.startsWith(PREFIX) === true ? id.slice(PREFIX.length) : id?.replace(/^https?:\/\/openalex\.org\/(?:works\/)?/i, '')
}

const LONGEST = 20_000

/** The text of an inverted index: each word with the positions where it stands. */
function invertIndex(index: JsonObject): string {
  const words: string[] = []
  for (const word of Object.keys(index)) {
    const positions = (index as Readonly<Record<string, unknown>>)[word]
    if (!Array.isArray(positions)) continue
    for (const position of positions as unknown[]) {
      if (typeof position === 'number' && Number.isInteger(position) && position >= 0 && position < LONGEST) words[position] = word
    }
  }
  return words.filter((word) => word !== '').join(' ').replace(/^abstract[:.]? (?=\p{Lu})/iu, '')
}
