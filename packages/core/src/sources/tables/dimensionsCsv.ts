import { readCitedReference } from '../citedReference.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTable } from './readTable.js'
import type { RowReader } from './RowReader.js'

const COLUMNS = {
  id: ['Publication ID'],
  title: ['Title'],
  abstract: ['Abstract'],
  authors: ['Authors'],
  year: ['PubYear', 'Publication Year', 'Publication Date'],
  venue: ['Source title', 'Source title/Anthology title', 'Anthology title'],
  doi: ['DOI'],
  pmid: ['PMID'],
  url: ['Source Linkout', 'Dimensions URL'],
  keywords: ['MeSH terms'],
  references: ['Cited references'],
} as const

/**
 * Reads the CSV exports of Dimensions, the line above the header included. Cited references lead by their DOI, else by
 * their Dimensions id, by which papers of the same export are known.
 * @throws FormatError where there is no column of titles
 */
export function readDimensionsCsv(text: string, issues: IssueCollector, options: ReaderOptions = {}): ReadRecords {
  return readTable(text, { columns: COLUMNS, draft: draftRow }, issues, options)
}

function draftRow(row: RowReader): Draft {
  return {
    id: row.text('id'),
    title: row.text('title'),
    abstract: row.text('abstract'),
    authors: row.list('authors', /;\s*/).map(speakName),
    date: row.text('year'),
    venue: row.text('venue'),
    doi: row.text('doi'),
    pmid: row.text('pmid'),
    url: row.text('url'),
    keywords: row.list('keywords', /;\s*/),
    references: row.list('references', /;\s*(?=\[)|\n/).flatMap(readReference),
    extra: row.rest(),
  }
}

/** `[Weaver, A]|Paper boats|J. Knots|2019|8|2|1-9|10.1000/k.8|pub.1000000001|12` */
function readReference(reference: string): string[] {
  const parts = reference.split('|').map((part) => part.trim())
  const id = parts.find((part) => /^10\.\d{4,9}\/\S/.test(part)) ?? parts.find((part) => /^pub\.\d+$/.test(part))
  return id === undefined ? readCitedReference(reference) : [id]
}
