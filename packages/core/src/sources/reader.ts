import type { Paper } from '../model/paper.js'
import type { IssueCollector } from './issueCollector.js'
import type { TableField } from './tables/synonyms.js'

/** What a reader of one format gives: papers in the order of the source, and the number of records that it dropped. */
export interface ReadRecords {
  readonly papers: readonly Paper[]
  readonly dropped: number
}

/** What a caller may tell a reader. */
export interface ReaderOptions {
  /** Tables only: the name of the column that holds a field, e.g. `{ title: 'Name of the paper' }`. */
  readonly columns?: Readonly<Partial<Record<TableField, string>>>
}

/** Reads one format. Broken records are told of and dropped; it throws FormatError where nothing can be read. */
export type Reader = (text: string, issues: IssueCollector, options?: ReaderOptions) => ReadRecords
