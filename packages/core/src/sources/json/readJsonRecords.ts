import { compareText } from '../../base/order.js'
import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper, type Draft } from '../draft.js'
import { quoteValue, type IssueCollector, type IssuePlace } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { RecordReader } from '../RecordReader.js'
import { isLines } from './isLines.js'
import { parseJson, readJsonLines } from './readJsonText.js'
import { fieldOf, isJsonObject, textOf, type JsonObject } from './shapes.js'

/** How a service writes its records. */
export interface JsonFormat {
  /** What a record is called in messages. */
  readonly record: string
  /** Where lists of records lie in an answer: `message.items`. The answer may be a list or a record itself. */
  readonly lists: readonly string[]
  /** Whether an object is a record of this format. */
  readonly isRecord: (value: JsonObject) => boolean
  /** Fields that say nothing about the paper itself: left out, and told of. */
  readonly leftOut?: readonly string[]
  /** What stands for a paper inside of an entry of the list: `citedPaper`. */
  readonly wrappers?: readonly string[]
  /** Whether a record is a paper at all; others are left out, and told of. */
  readonly isPaper?: (value: JsonObject) => boolean
  readonly draft: (record: RecordReader) => Draft
}

interface Found {
  readonly value: unknown
  readonly place: IssuePlace
}

/**
 * Reads records of a service: an answer of it, a list, one record, or one of these a line.
 * @throws FormatError where the text is not JSON or holds no such record
 */
export function readJsonRecords(text: string, format: JsonFormat, issues: IssueCollector): ReadRecords {
  const papers: Paper[] = []
  const leftOut = new Set<string>()
  let dropped = 0
  let answers = 0
  for (const answer of isLines(text) ? readJsonLines(text, issues) : [{ value: parseJson(text), place: {} }]) {
    const found = answer === null ? null : findRecords(answer.value, answer.place, format)
    if (found === null) {
      if (answer !== null) issues.add('error', 'not-a-paper', `this is no ${format.record}, so it was dropped: ${quoteValue(answer.value)}`, answer.place)
      dropped++
      continue
    }
    answers++
    for (const one of found) {
      const paper = readOne(one, format, leftOut, issues)
      if (paper === 'none') continue
      if (paper === null) dropped++
      else papers.push(paper)
    }
  }
  if (answers === 0) throw new FormatError(`the JSON holds no ${format.record}: give the service's answer, a list of its records, or a record a line`)
  if (leftOut.size > 0) issues.add('note', 'fields-left-out', `fields that say nothing about the paper itself were left out: ${[...leftOut].sort(compareText).join(', ')}`)
  return { papers, dropped }
}

function readOne({ value, place }: Found, format: JsonFormat, leftOut: Set<string>, issues: IssueCollector): Paper | 'none' | null {
  if (!isJsonObject(value)) {
    issues.add('error', 'not-a-paper', `this is no ${format.record}, so it was dropped: ${quoteValue(value)}`, place)
    return null
  }
  if (format.isPaper?.(value) === false) {
    issues.add('note', 'no-paper', `this is no paper, so it was left out: ${quoteValue(textOf(value, 'itemType', 'title') ?? value)}`, place)
    return 'none'
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  for (const name of format.leftOut ?? []) {
    if (fields.delete(name)) leftOut.add(name)
  }
  return finishPaper(format.draft(new RecordReader(fields, place, issues)), place, issues)
}

/** The records of an answer; null where it holds none. */
function findRecords(value: unknown, place: IssuePlace, format: JsonFormat): Found[] | null {
  if (Array.isArray(value)) return unwrapAll(value, '', place, format)
  if (!isJsonObject(value)) return null
  for (const path of format.lists) {
    const list = follow(value, path)
    if (Array.isArray(list)) return unwrapAll(list, path, place, format)
  }
  if (isRecord(value, format)) return [{ value, place }]
  const single = ['message', ...(format.wrappers ?? [])].map((name) => follow(value, name)).find((inner) => isRecord(inner, format))
  if (single !== undefined) return [{ value: single, place }]
  const values = Object.values(value)
  return values.length > 0 && values.every((one) => isRecord(one, format)) ? values.map((one) => ({ value: one, place })) : null
}

function unwrapAll(list: readonly unknown[], path: string, place: IssuePlace, { wrappers = [] }: JsonFormat): Found[] {
  return list.map((value, index) => {
    const inner = isJsonObject(value) ? wrappers.map((name) => follow(value, name)).find(isJsonObject) : undefined
    return { value: inner ?? value, place: { ...place, path: `${path}[${String(index)}]` } }
  })
}

function follow(value: object, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isJsonObject(inner) ? fieldOf(inner, name) : undefined), value)
}

function isRecord(value: unknown, { isRecord: isOne }: JsonFormat): value is object {
  return isJsonObject(value) && isOne(value)
}
