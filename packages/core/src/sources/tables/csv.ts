import { findUrls } from '../../text/urls.js'
import { splitReferences } from '../citedReference.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTable } from './readTable.js'
import type { RowReader } from './RowReader.js'

/**
 * Reads a table of one's own: values separated by commas, semicolons, tabs or bars, with a row of names above. Columns
 * are known by many names; `columns` names them where they go by others.
 * @throws FormatError where there is no column of titles
 */
export function readCsv(text: string, issues: IssueCollector, options: ReaderOptions = {}): ReadRecords {
  return readTable(text, { columns: {}, draft: draftRow }, issues, options)
}

function draftRow(row: RowReader): Draft {
  const keywords = row.text('keywords')
  return {
    id: row.text('id'),
    title: row.text('title'),
    abstract: row.text('abstract'),
    authors: row.names('authors').map(speakName),
    date: row.text('year'),
    venue: row.text('venue'),
    url: row.text('url'),
    urls: findUrls(row.text('urls') ?? '').map(({ url }) => url),
    keywords: keywords?.split(/[;|\n]/.test(keywords) ? /[;|\n]/ : ','),
    doi: row.text('doi'),
    arxiv: row.text('arxiv'),
    pmid: row.text('pmid'),
    openalex: row.text('openalex')?.replace(/^.*\//, ''),
    semanticScholar: row.text('semanticScholar'),
    references: row.list('references', /[;|\n]/).flatMap(splitReferences),
    extra: row.rest(),
  }
}
