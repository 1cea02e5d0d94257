import type { SourceFormat } from '../../model/source.js'
import { columnKey } from './columns.js'
import { readRows, type TableRow } from './readRows.js'
import { SYNONYMS } from './synonyms.js'

const SAMPLE = 20_000
const MOST_ROWS = 12
const LONGEST_NAME = 80
const TITLES = new Set<string>(SYNONYMS.title.map(columnKey))
const KNOWN = new Set<string>(Object.values(SYNONYMS).flat().map(columnKey))

/** The table format that a text may be in: a row of known names, and under it rows of as many cells. */
export function recognizeTable(start: string): SourceFormat[] {
  const tags = start.slice(0, 2000).split(/[\n\r]/)[0]!.split('\t')
  if (['TI', 'AU', 'SO'].every((tag) => tags.includes(tag))) return ['web-of-science-tab']
  const rows = readRows(start.slice(0, SAMPLE), { most: MOST_ROWS })
  const at = rows.findIndex(({ cells }) => isHeader(cells))
  if (at < 0) return isPlainTable(rows) ? ['csv'] : []
  const header = rows[at]!.cells
  const under = rows.slice(at + 1, at + 4)
  if (under.some(({ cells }) => cells.length < header.length / 2)) return []
  return [nameFormat(new Set(header.map(columnKey)), under.flatMap(({ cells }) => cells))]
}

function isHeader(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_NAME)) return false
  const keys = cells.map(columnKey)
  return keys.some((key) => TITLES.has(key)) && keys.filter((key) => KNOWN.has(key)).length >= 2
}

/** A table whose columns go by no known name: rows without a gap, of as many cells, under short names. */
function isPlainTable(rows: readonly TableRow[]): boolean {
  const [header, ...under] = rows
  if (header === undefined || header.cells.length < 3 || under.length < 2) return false
  const names = new Set(header.cells.map(columnKey))
  const isEven = under.every(({ cells, line }, index) => cells.length === header.cells.length && (index > 0 || line === header.line + 1))
  return isEven && names.size === header.cells.length && !names.has('') && header.cells.every((cell) => cell.length <= LONGEST_NAME / 2)
}

function nameFormat(keys: ReadonlySet<string>, cells: readonly string[]): SourceFormat {
  const has = (...names: readonly string[]): boolean => names.every((name) => keys.has(name))
  if (has('lensid')) return 'lens-csv'
  if (has('publicationid') && (has('pubyear') || has('dimensionsurl') || cells.some((cell) => /^pub\.\d+$/.test(cell)))) return 'dimensions-csv'
  if (has('sourcetitle') && (has('eid') || has('authorfullnames') || cells.some((cell) => cell.includes('scopus.com/')))) return 'scopus-csv'
  if (has('authorshipsauthordisplayname') || cells.some((cell) => /^https:\/\/openalex\.org\/W\d/.test(cell))) return 'openalex-csv'
  return 'csv'
}
