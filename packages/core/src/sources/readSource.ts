import { FormatError, UsageError } from '../model/error.js'
import { SOURCE_FORMATS, type SourceFormat, type SourceResult } from '../model/source.js'
import { detectFormat } from './detectFormat.js'
import { createIssueCollector } from './issueCollector.js'
import type { ReaderOptions } from './reader.js'
import { READERS } from './readers.js'
import { TABLE_FIELDS, type TableField } from './tables/synonyms.js'
import { warnOfOtherFormats } from './recognizeFormats.js'

/** How to read a source. */
export interface ReadOptions {
  /** The format; without it, it is detected. */
  readonly format?: SourceFormat
  /** The name of the file or stream, for issues. */
  readonly source?: string
  /** Tables only: the name of the column that holds a field, where it goes by a name that is not known. */
  readonly columns?: ReaderOptions['columns']
  /** The line that the text begins at, where it is a part of a file. Default 1. */
  readonly firstLine?: number
}

/**
 * Reads papers from a text. Broken records are dropped and told of as issues; the rest is kept.
 * @throws FormatError where nothing can be read: an unknown format, or a text that is not in the format asked for
 * @throws UsageError where the format asked for, or the field of a column, is unknown
 */
export function readSource(text: string, options: ReadOptions = {}): SourceResult {
  const { format: asked, source, columns = {}, firstLine = 1 } = options
  if (asked !== undefined && !SOURCE_FORMATS.includes(asked)) {
    throw new UsageError(`format must be one of ${SOURCE_FORMATS.join(', ')}, not ${String(asked)}`)
  }
  const stray = Object.keys(columns).find((field) => !TABLE_FIELDS.includes(field as TableField))
  if (stray !== undefined) throw new UsageError(`columns knows no field ${stray}, only ${TABLE_FIELDS.join(', ')}`)
  const clean = text.replace(/^\uFEFF/, '')
  const format = asked ?? detectFormat(clean)
  const place = source === undefined ? '' : ` in ${source}`
  if (format === null) throw new FormatError(`no papers found${place}: ${describeUnknown(clean)}`)
  const issues = createIssueCollector(source, firstLine)
  if (asked === undefined) {
    issues.add('note', 'format-detected', `format detected, give it yourself where this is wrong: ${format}`)
    warnOfOtherFormats(clean, format, issues)
  }
  try {
    const { papers, dropped } = READERS[format](clean, issues, { columns })
    return { value: papers, issues: issues.issues, format, read: papers.length + dropped, dropped }
  } catch (error) {
    if (error instanceof FormatError) throw new FormatError(`cannot read papers${place}: ${error.message}`)
    throw error
  }
}

function describeUnknown(text: string): string {
  const known = `give titles and abstracts separated by empty lines, or one of ${SOURCE_FORMATS.slice(1).join(', ')}`
  if (text.trim() === '') return 'the text is empty'
  if (text.startsWith('PK\u0003\u0004')) return 'this is a spreadsheet, a document or an archive: save it as CSV, or export it in another format'
  if (text.startsWith('%PDF-')) return 'this is a PDF: give a bibliography of the papers, or a page of their titles and abstracts'
  if (/^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(text.slice(0, 500))) return `this is HTML or XML; ${known}`
  return `the format is not one that Paperloom knows; ${known}`
}
