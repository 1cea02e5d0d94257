import { splitReferences } from '../citedReference.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTable } from './readTable.js'
import type { RowReader } from './RowReader.js'

const COLUMNS = {
  title: ['Title'],
  abstract: ['Abstract'],
  authors: ['Author full names'],
  shortAuthors: ['Authors'],
  year: ['Year'],
  venue: ['Source title', 'Conference name'],
  doi: ['DOI'],
  url: ['Link'],
  keywords: ['Author Keywords'],
  indexKeywords: ['Index Keywords'],
  references: ['References'],
  pmid: ['PubMed ID'],
  id: ['EID'],
} as const

/**
 * Reads the CSV export of Scopus. Cited references become references: their DOI where they have one, else the text.
 * @throws FormatError where there is no column of titles
 */
export function readScopusCsv(text: string, issues: IssueCollector, options: ReaderOptions = {}): ReadRecords {
  return readTable(text, { columns: COLUMNS, draft: draftRow }, issues, options)
}

function draftRow(row: RowReader): Draft {
  const full = row.list('authors', /;\s*/).map((name) => name.replace(/ ?\(\d+\)$/, ''))
  const short = row.text('shortAuthors') ?? ''
  const names = full.length > 0 ? full : short.split(short.includes(';') ? /;\s*/ : /,\s*/)
  const pmid = row.text('pmid')
  return {
    id: row.text('id'),
    title: row.text('title'),
    abstract: row.text('abstract')?.replace(/^\[no abstract available\]$/i, ''),
    authors: names.filter((name) => name !== '[No author name available]').map(speakName),
    date: row.text('year'),
    venue: row.text('venue'),
    url: row.text('url'),
    doi: row.text('doi'),
    pmid,
    keywords: [...row.list('keywords', /;\s*/), ...row.list('indexKeywords', /;\s*/)],
    references: splitReferences(row.text('references') ?? ''),
    extra: row.rest(),
  }
}
