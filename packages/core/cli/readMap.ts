import { FormatError, readMap as readMapText, type PaperMap, type ReadMapOptions, type Result } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { counted } from './figures.js'
import { readInput } from './readInput.js'
import { printable, type Terminal } from './terminal.js'

/** Reads a map file of any format, or stdin for `-`, and says on stderr what of it could not be kept. */
export async function readMap(path: string, terminal: Terminal, options: ReadMapOptions = {}): Promise<PaperMap> {
  const { text, path: file, issues: decoding } = await readInput(path, terminal)
  const { value, issues: found } = parse(text, file, options)
  const issues = [...decoding, ...found]
  for (const { message } of issues.slice(0, 5)) terminal.err(`not kept: ${printable(message)}\n`)
  if (issues.length > 5) terminal.err(`${counted(issues.length - 5, 'more fault')} in ${file}\n`)
  return value
}

function parse(text: string, path: string, options: ReadMapOptions): Result<PaperMap> {
  try {
    return readMapText(text, options)
  } catch (error) {
    if (error instanceof FormatError) throw new CommandFailure(EXIT.input, `cannot read ${path}: ${printable(error.message)}`)
    throw error
  }
}
