import { FormatError } from '../../model/error.js'
import { quoteValue, type IssueCollector, type IssuePlace } from '../issueCollector.js'
import { isLines } from './isLines.js'

/** Values with where they stand, and the number of lines that hold none. */
export interface JsonValues {
  readonly values: readonly { readonly value: unknown; readonly place: IssuePlace }[]
  readonly broken: number
}

/**
 * The value of a JSON text, or one a line where each line holds its own.
 * @throws FormatError where nothing is JSON
 */
export function readJsonText(text: string, issues: IssueCollector): JsonValues {
  if (isLines(text)) return readJsonLines(text, issues)
  return { values: [{ value: parseJson(text), place: {} }], broken: 0 }
}

/** @throws FormatError where the text is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : ''
    throw new FormatError(`this is not valid JSON, mend it or export it again: ${reason}`)
  }
}

/**
 * One value a line; a broken line is told of and counted.
 * @throws FormatError where no line is JSON
 */
export function readJsonLines(text: string, issues: IssueCollector): JsonValues {
  const values: { value: unknown; place: IssuePlace }[] = []
  let broken = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    const place = { line: index + 1 }
    try {
      values.push({ value: JSON.parse(line), place })
    } catch {
      broken++
      issues.add('error', 'broken-line', `the line is not valid JSON and was dropped: ${quoteValue(line)}`, place)
    }
  }
  if (broken > 0 && values.length === 0) throw new FormatError('not one line is valid JSON: give a JSON object a line')
  return { values, broken }
}
