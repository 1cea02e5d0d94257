import { FormatError, parseMap, type Issue, type PaperMap } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { counted } from './figures.js'
import { readInput } from './readInput.js'
import { printable, type Terminal } from './terminal.js'

/** Reads a map file, or stdin for `-`, and says on stderr what of it was broken and left out. */
export async function readMap(path: string, terminal: Terminal): Promise<PaperMap> {
  const { text, path: file } = await readInput(path, terminal)
  const { value, issues } = parse(text, file)
  for (const { message } of issues.slice(0, 5)) terminal.err(`left out: ${printable(message)}\n`)
  if (issues.length > 5) terminal.err(`${counted(issues.length - 5, 'more fault')} in ${file}\n`)
  return value
}

function parse(text: string, path: string): { readonly value: PaperMap; readonly issues: readonly Issue[] } {
  try {
    return parseMap(text)
  } catch (error) {
    if (error instanceof FormatError) throw new CommandFailure(EXIT.input, `cannot read ${path}: ${printable(error.message)}`)
    throw error
  }
}
