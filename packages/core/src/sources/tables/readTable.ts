import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper, type Draft } from '../draft.js'
import { quoteValue, type IssueCollector } from '../issueCollector.js'
import type { ReaderOptions, ReadRecords } from '../reader.js'
import { columnKey, findColumns, type ColumnNames } from './columns.js'
import { readRows, type TableRow } from './readRows.js'
import { RowReader } from './RowReader.js'
import { SYNONYMS, type TableField } from './synonyms.js'

/** How a database writes its tables. */
export interface TableFormat {
  /** The names of its columns by the field that they hold, fields of its own among them. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  readonly draft: (row: RowReader) => Draft
}

const MOST_PREAMBLE = 10

/**
 * Reads a table of papers, one a row. Lines above the header are left out. Columns that no field is read from are kept
 * in `extra` by their names.
 * @throws FormatError where no row is a header with a column of titles
 */
export function readTable(text: string, format: TableFormat, issues: IssueCollector, { columns: given = {} }: ReaderOptions = {}): ReadRecords {
  const rows = readRows(text)
  const names = namesOf(format)
  const at = findHeader(rows, [...(given.title === undefined ? [] : [given.title]), ...names.get('title')!.own, ...SYNONYMS.title])
  const { cells, line } = rows[at]!
  const header = cells.map((cell) => cell.trim())
  const columns = findColumns(header, names, given, issues, line)
  return readPapers(rows.slice(at + 1), header, columns, format, issues)
}

function namesOf({ columns }: TableFormat): Map<string, ColumnNames> {
  const fields = new Set([...Object.keys(columns), ...Object.keys(SYNONYMS)])
  return new Map([...fields].map((field) => [field, { own: columns[field] ?? [], others: SYNONYMS[field as TableField] ?? [] }]))
}

function findHeader(rows: readonly TableRow[], titles: readonly string[]): number {
  const head = rows.slice(0, MOST_PREAMBLE)
  for (const key of titles.map(columnKey)) {
    const at = head.findIndex(({ cells }) => cells.some((cell) => columnKey(cell) === key))
    if (at >= 0) return at
  }
  const found = rows[0]?.cells.slice(0, 12).join(', ') ?? ''
  throw new FormatError(`no column holds titles: rename the one that does to "title", or give its name, as in --column title="Paper name"; the first row is ${quoteValue(found)}`)
}

function readPapers(rows: readonly TableRow[], header: readonly string[], columns: ReadonlyMap<string, number>, format: TableFormat, issues: IssueCollector): ReadRecords {
  const papers: Paper[] = []
  for (const { cells, line } of rows) {
    const more = cells.slice(header.length).filter((cell) => cell.trim() !== '')
    if (more.length > 0) issues.add('warning', 'long-row', `the row has more cells than there are columns, check its quotes: ${quoteValue(more.join(', '))}`, { line })
    const paper = finishPaper(format.draft(new RowReader(header, columns, cells)), { line }, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: rows.length - papers.length }
}
