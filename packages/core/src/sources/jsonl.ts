import { FormatError } from '../model/error.js'
import type { Paper } from '../model/paper.js'
import { quoteValue, type IssueCollector } from './issueCollector.js'
import { readRecord } from './record.js'
import type { ReadRecords } from './reader.js'

/**
 * Reads JSONL: a paper a line. A line that is broken is dropped.
 * @throws FormatError where not one line holds a JSON object
 */
export function readJsonl(text: string, issues: IssueCollector): ReadRecords {
  const papers: Paper[] = []
  let read = 0
  let objects = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    read++
    const value = parseLine(line, index + 1, issues)
    if (value === undefined) continue
    objects++
    const paper = readRecord(value, { line: index + 1 }, issues)
    if (paper !== null) papers.push(paper)
  }
  if (read > 0 && objects === 0) throw new FormatError('not one line is valid JSON: give a JSON object a line')
  return { papers, dropped: read - papers.length }
}

function parseLine(line: string, number: number, issues: IssueCollector): unknown {
  try {
    return JSON.parse(line)
  } catch {
    const message = `the line is not valid JSON and was dropped: ${quoteValue(line)}`
    issues.add('error', 'broken-line', message, { line: number })
    return undefined
  }
}
