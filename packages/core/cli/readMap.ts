import { FormatError, isLoom, parseLoom, readMap as readMapText, type PaperMap, type ReadMapOptions, type Result } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { counted } from './figures.js'
import { decodeInput, readInputBytes, type InputBytes } from './readInput.js'
import { printable, type Terminal } from './terminal.js'

/** Reads a map file of any format, or stdin for `-`, and says on stderr what of it could not be kept. */
export async function readMap(path: string, terminal: Terminal, options: ReadMapOptions = {}): Promise<PaperMap> {
  const input = await readInputBytes(path, terminal)
  const { value, issues } = parse(input, options)
  for (const { message } of issues.slice(0, 5)) terminal.err(`not kept: ${printable(message)}\n`)
  if (issues.length > 5) terminal.err(`${counted(issues.length - 5, 'more fault')} in ${input.path}\n`)
  return value
}

function parse(input: InputBytes, options: ReadMapOptions): Result<PaperMap> {
  try {
    if (isLoom(input.bytes)) return parseLoom(input.bytes)
    const { text, issues } = decodeInput(input)
    const read = readMapText(text, options)
    return { value: read.value, issues: [...issues, ...read.issues] }
  } catch (error) {
    if (error instanceof FormatError) throw new CommandFailure(EXIT.input, `cannot read ${input.path}: ${printable(error.message)}`)
    throw error
  }
}
