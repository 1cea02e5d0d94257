import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper, type Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { scanTagged, type TagStyle } from './scanTagged.js'
import { TagReader } from './TagReader.js'

/**
 * Reads a format of the tagged family.
 * @throws FormatError where there is not one record
 */
export function readTagged(text: string, style: TagStyle, draft: (record: TagReader) => Draft, issues: IssueCollector): ReadRecords {
  const records = scanTagged(text, style)
  if (records.length === 0) throw new FormatError(`there is no record: records begin with the tag ${style.first}`)
  const papers: Paper[] = []
  for (const record of records) {
    const reader = new TagReader(record)
    const paper = finishPaper(draft(reader), { line: record.line }, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: records.length - papers.length }
}
