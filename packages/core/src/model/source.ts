import type { Result } from './issue.js'
import type { Paper } from './paper.js'

/** Formats that `readSource` reads. */
export const SOURCE_FORMATS = [
  'papers-page',
  'json',
  'jsonl',
  'bibtex',
  'ris',
  'endnote',
  'pubmed',
  'web-of-science',
  'web-of-science-tab',
  'scopus-csv',
  'lens-csv',
  'dimensions-csv',
  'openalex-csv',
  'csv',
  'openalex',
  'crossref',
  'semantic-scholar',
  'papers-with-code',
  'arxiv',
  'csl-json',
  'zotero-json',
  'zotero-rdf',
  'markdown',
] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

/** Papers in the order of the source. `read = value.length + dropped`. */
export interface SourceResult extends Result<readonly Paper[]> {
  readonly format: SourceFormat
  /** Records seen, whole or broken. */
  readonly read: number
  /** Records that could not become a paper; each has an issue that says why. */
  readonly dropped: number
}
