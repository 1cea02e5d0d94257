import { isRecord } from '../base/plainData.js'
import { MAP_FORMAT } from '../model/map.js'
import { parseJson } from './parseJson.js'
import { findDelimiter, readTable } from './readTable.js'

/** Formats that `readMap` reads. */
export const MAP_FILE_FORMATS = ['paperloom', 'vosviewer', 'gexf', 'graphml', 'graphology'] as const
export type MapFileFormat = (typeof MAP_FILE_FORMATS)[number]

/** What a file is, and its text, or what `JSON.parse` made of it where it is JSON. */
export interface RecognizedMap {
  readonly format: MapFileFormat
  readonly content: unknown
}

/** How far into an XML file its first element is looked for: comments and a document type may stand before it. */
const HEAD = 20_000

/**
 * The format of a map file by its content; null where it is none that `readMap` reads.
 * @throws FormatError where it begins as JSON and is none
 */
export function detectMapFormat(text: string): MapFileFormat | null {
  return recognizeMap(text)?.format ?? null
}

/** Like {@link detectMapFormat}, so that JSON is parsed once. */
export function recognizeMap(text: string): RecognizedMap | null {
  const start = /\S/.exec(text)?.[0]
  if (start === '<') {
    const format = detectXml(text.slice(0, HEAD))
    return format === null ? null : { format, content: text }
  }
  if (start === '{') {
    const content = parseJson(text, 'a map that Paperloom can read')
    const format = detectJson(content)
    return format === null ? null : { format, content }
  }
  const [header] = readTable(/\S.*/.exec(text)?.[0] ?? '', findDelimiter(text))
  const isTable = header !== undefined && header.cells.length > 1 && ['id', 'label'].some((name) => header.cells.includes(name))
  return isTable ? { format: 'vosviewer', content: text } : null
}

/** A prefix may stand before the name of the first element. */
function detectXml(head: string): 'gexf' | 'graphml' | null {
  const [, name] = /<(?:[\w-]+:)?(gexf|graphml)[\s>]/i.exec(head) ?? []
  return name === undefined ? null : (name.toLowerCase() as 'gexf' | 'graphml')
}

function detectJson(content: unknown): MapFileFormat | null {
  if (!isRecord(content)) return null
  if (content.format === MAP_FORMAT) return 'paperloom'
  if (isRecord(content.network)) return 'vosviewer'
  return Array.isArray(content.nodes) ? 'graphology' : null
}
