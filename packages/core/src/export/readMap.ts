import { FormatError, UsageError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import type { PaperMap } from '../model/map.js'
import { MAP_FILE_FORMATS, recognizeMap, type MapFileFormat } from './detectMapFormat.js'
import { parseGexf } from './gexf.js'
import { parseGraphml } from './graphml.js'
import { parseGraphologyJson } from './graphologyJson.js'
import { parseMap } from './parseMap.js'
import { parseVosviewerFiles } from './vosviewerFiles.js'
import { parseVosviewerJson } from './vosviewerJson.js'

/** How to read a map file. */
export interface ReadMapOptions {
  /** The format; without it, it is told from the content. */
  readonly format?: MapFileFormat
  /** The network file that belongs to a VOSviewer map file. */
  readonly network?: string
}

const NOT_KNOWN =
  'this is no map that Paperloom can read: it takes its own maps, VOSviewer files, GEXF, GraphML and graphology JSON; papers are read by "build"'

/**
 * Reads a map from any format that holds one: Paperloom's own, VOSviewer's JSON or text files, GEXF, GraphML, or a
 * serialised graphology graph. What cannot be kept is an issue.
 * @throws UsageError where there is no such format, or where a network comes with anything but a VOSviewer map file
 * @throws FormatError where the text is not of that format, or of none
 */
export function readMap(text: string, { format, network }: ReadMapOptions = {}): Result<PaperMap> {
  if (format !== undefined && !MAP_FILE_FORMATS.includes(format)) {
    throw new UsageError(`no such format, take ${MAP_FILE_FORMATS.join(', ')}: ${String(format)}`)
  }
  const found = format === undefined ? recognizeMap(text) : { format, content: text }
  if (found === null) throw new FormatError(NOT_KNOWN)
  const isTable = found.format === 'vosviewer' && !/^\s*\{/.test(text)
  if (network !== undefined && !isTable) throw new UsageError('a network file belongs to a VOSviewer map file, and this is none')
  if (isTable) return parseVosviewerFiles(text, network)
  return PARSERS[found.format](found.content)
}

const PARSERS: Readonly<Record<MapFileFormat, (content: unknown) => Result<PaperMap>>> = {
  paperloom: parseMap,
  vosviewer: parseVosviewerJson,
  gexf: (content) => parseGexf(content as string),
  graphml: (content) => parseGraphml(content as string),
  graphology: parseGraphologyJson,
}
