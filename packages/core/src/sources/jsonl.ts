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
  const { values, broken } = readJsonLines(text, issues)
  const papers: Paper[] = []
  for (const { value, place } of values) {
    const paper = readRecord(value, place, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: values.length + broken - papers.length }
}
