import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { readTable } from './readTable.js'
import type { RowReader } from './RowReader.js'

const COLUMNS = {
  id: ['Lens ID'],
  title: ['Title'],
  abstract: ['Abstract'],
  authors: ['Author/s', 'Authors'],
  year: ['Publication Year', 'Year Published'],
  venue: ['Source Title'],
  doi: ['DOI'],
  pmid: ['PMID'],
  url: ['External URL'],
  keywords: ['Keywords'],
  references: ['References'],
} as const

/**
 * Reads the CSV export of The Lens. Its references are Lens ids, by which papers of the same export are known.
 * @throws FormatError where there is no column of titles
 */
export function readLensCsv(text: string, issues: IssueCollector, options: ReaderOptions = {}): ReadRecords {
  return readTable(text, { columns: COLUMNS, draft: draftRow }, issues, options)
}

function draftRow(row: RowReader): Draft {
  return {
    id: row.text('id'),
    title: row.text('title'),
    abstract: row.text('abstract'),
    authors: row.list('authors', /;\s*/),
    date: row.text('year'),
    venue: row.text('venue'),
    doi: row.text('doi'),
    pmid: row.text('pmid'),
    url: row.text('url'),
    keywords: row.list('keywords', /;\s*/),
    references: row.list('references', /;\s*/),
    extra: row.rest(),
  }
}
