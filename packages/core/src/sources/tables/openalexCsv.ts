import type { Draft } from '../draft.js'
import { bareId } from '../json/openalex.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { readTable } from './readTable.js'
import type { RowReader } from './RowReader.js'

/** Columns of both generations: paths of the API's fields, and names for people. */
const COLUMNS = {
  id: ['id', 'Work ID', 'OpenAlex ID'],
  title: ['title', 'display_name', 'Title'],
  authors: ['authorships.author.display_name', 'Author', 'Authors'],
  year: ['publication_year', 'Year', 'publication_date'],
  venue: ['primary_location.source.display_name', 'locations.source.display_name', 'host_venue.display_name', 'Source'],
  doi: ['doi', 'ids.doi', 'DOI'],
} as const
const MORE = {
  abstract: ['abstract', 'Abstract'],
  pmid: ['ids.pmid', 'PMID'],
  url: ['primary_location.landing_page_url'],
  keywords: ['keywords.display_name', 'Keywords'],
  references: ['referenced_works', 'Referenced works'],
} as const

/**
 * Reads the CSV export of OpenAlex, of either generation: columns named by paths, or by words. Lists are parted by bars.
 * @throws FormatError where there is no column of titles
 */
export function readOpenalexCsv(text: string, issues: IssueCollector, options: ReaderOptions = {}): ReadRecords {
  return readTable(text, { columns: { ...COLUMNS, ...MORE }, draft: draftRow }, issues, options)
}

function draftRow(row: RowReader): Draft {
  const id = bareId(row.text('id'))
  return {
    id,
    openalex: id,
    title: row.text('title'),
    abstract: row.text('abstract'),
    authors: row.list('authors', /\|/),
    date: row.text('year'),
    venue: row.text('venue')?.split('|')[0],
    doi: row.text('doi'),
    pmid: row.text('pmid')?.replace(/^\D+/, ''),
    url: row.text('url')?.split('|')[0],
    keywords: row.list('keywords', /\|/),
    references: row.list('references', /\||;\s*/).map((reference) => bareId(reference.trim())!),
    extra: row.rest(),
  }
}
