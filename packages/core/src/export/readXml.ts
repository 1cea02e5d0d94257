import { SaxesParser } from 'saxes'
import { FormatError } from '../model/error.js'

/** An element as it begins: its name without prefix, its attributes by name without prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** 1-based line of the end of the start tag. */
  readonly line: number
}

export interface XmlHandlers {
  onOpen(element: XmlElement): void
  /** `text` is all that stands directly in the element, entities resolved. */
  onClose(name: string, text: string): void
}

/** Deeper than any graph file; keeps a hostile one from growing the stack. */
const MAX_DEPTH = 256

/**
 * Reads XML and calls the handlers as elements begin and end. Entities of the document's own are an error, so that
 * they can never expand; prefixes are dropped, because files in the wild bind the same ones to many namespaces.
 * @throws FormatError naming line and column where the text is not well-formed
 */
export function readXml(text: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser()
  const texts: string[] = []
  const fail = (message: string): never => {
    throw new FormatError(`not well-formed XML: line ${parser.line}, column ${parser.column + 1}: ${message}`)
  }
  const addText = (part: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += part
  }
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= MAX_DEPTH) fail(`elements are nested more than ${MAX_DEPTH} deep`)
    texts.push('')
    const list = Object.entries(attributes).map(([key, value]) => [dropPrefix(key), value] as const)
    handlers.onOpen({ name: dropPrefix(name), attributes: new Map(list), line: parser.line })
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => handlers.onClose(dropPrefix(name), texts.pop() ?? ''))
  parser.write(text).close()
}

function dropPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
