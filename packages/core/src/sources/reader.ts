import type { Paper } from '../model/paper.js'
import type { IssueCollector } from './issueCollector.js'

/** What a reader of one format gives: papers in the order of the source, and the number of records that it dropped. */
export interface ReadRecords {
  readonly papers: readonly Paper[]
  readonly dropped: number
}

/** Reads one format. Broken records are told of and dropped; it throws FormatError where nothing can be read. */
export type Reader = (text: string, issues: IssueCollector) => ReadRecords
