import { FormatError } from '../model/error.js'
import type { Paper } from '../model/paper.js'
import type { IssueCollector } from './issueCollector.js'
import { readJsonLines } from './json/readJsonText.js'
import { readRecord } from './record.js'
import type { ReadRecords } from './reader.js'

/**
 * Reads JSONL: a paper a line. A line that is broken is dropped.
 * @throws FormatError where not one line holds JSON
 */
export function readJsonl(text: string, issues: IssueCollector): ReadRecords {
  const papers: Paper[] = []
  let read = 0
  let broken = 0
  for (const line of readJsonLines(text, issues)) {
    read++
    if (line === null) broken++
    const paper = line === null ? null : readRecord(line.value, line.place, issues)
    if (paper !== null) papers.push(paper)
  }
  if (read > 0 && broken === read) throw new FormatError('not one line is valid JSON: give a JSON object a line')
  return { papers, dropped: read - papers.length }
}
