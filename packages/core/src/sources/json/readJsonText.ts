import { FormatError } from '../../model/error.js'
import { DEEPEST, nestsDeeply } from './nestsDeeply.js'
import { quoteValue, type IssueCollector, type IssuePlace } from '../issueCollector.js'

/** A value and where it stands. */
export interface JsonValue {
  readonly value: unknown
  readonly place: IssuePlace
}

/** @throws FormatError where the text is not JSON */
export function parseJson(text: string): unknown {
  if (nestsDeeply(text)) throw new FormatError(`the JSON is nested more than ${String(DEEPEST)} deep, which no bibliography is`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : ''
    throw new FormatError(`this is not valid JSON, mend it or export it again: ${reason}`)
  }
}

/**
 * One value a line, each parsed when it is asked for, so that no two need be held at once; of a broken line, null and an
 * issue.
 */
export function* readJsonLines(text: string, issues: IssueCollector): Generator<JsonValue | null> {
  let number = 0
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    number++
    const line = text.slice(start, end).trim()
    if (line === '') continue
    const place = { line: number }
    const value = parseLine(line, place, issues)
    yield value === undefined ? null : { value, place }
  }
}

function parseLine(line: string, place: IssuePlace, issues: IssueCollector): unknown {
  try {
    if (!nestsDeeply(line)) return JSON.parse(line)
    issues.add('error', 'too-deep', `the line is nested more than ${String(DEEPEST)} deep and was dropped: ${quoteValue(line.slice(0, 100))}`, place)
    return undefined
  } catch {
    issues.add('error', 'broken-line', `the line is not valid JSON and was dropped: ${quoteValue(line)}`, place)
    return undefined
  }
}
