import { FormatError } from '../model/error.js'
import { MAP_FORMAT } from '../model/map.js'
import type { Paper } from '../model/paper.js'
import type { IssueCollector } from './issueCollector.js'
import { readRecord } from './record.js'
import { parseJson } from './json/readJsonText.js'
import type { ReadRecords } from './reader.js'

/**
 * Reads JSON: an array of papers, an object with `papers`, one paper, or a map document, whose papers it gives.
 * @throws FormatError where the text is not JSON, or holds no list of papers
 */
export function readJson(text: string, issues: IssueCollector): ReadRecords {
  const { list, path, map } = findList(parseJson(text))
  const papers: Paper[] = []
  for (const [index, value] of list.entries()) {
    const paper = readRecord(map ? withoutPlace(value) : value, { path: `${path}[${String(index)}]` }, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: list.length - papers.length }
}

interface List {
  readonly list: readonly unknown[]
  readonly path: string
  readonly map: boolean
}

function findList(document: unknown): List {
  if (Array.isArray(document)) return { list: document, path: '', map: false }
  if (typeof document === 'object' && document !== null) {
    const fields = new Map(Object.entries(document))
    const papers: unknown = fields.get('papers')
    if (Array.isArray(papers)) return { list: papers, path: 'papers', map: fields.get('format') === MAP_FORMAT }
    if (typeof fields.get('title') === 'string') return { list: [document], path: '', map: false }
  }
  throw new FormatError('the JSON holds no papers: give an array of papers, or an object with a list named "papers"')
}

/** What a map adds to a paper and is derived again when a map is built. */
const DERIVED = new Set(['community', 'x', 'y', 'links'])

function withoutPlace(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !DERIVED.has(name)))
}
