import { basename } from 'node:path'
import { decodeText, type Issue } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { MAX_BYTES, nameInput, readChunks } from './readChunks.js'
import type { Terminal } from './terminal.js'

/** A text that is longer, and holds a JSON object a line, is read in parts of this many bytes. */
const PART = 8_000_000
const NEWLINE = 0x0a

export interface InputPart {
  readonly text: string
  /** The file's own name, or `stdin`. */
  readonly source: string
  /** 1-based line that the part begins at. */
  readonly firstLine: number
  readonly issues: readonly Issue[]
}

/**
 * Reads a file, or stdin for `-`, plain or gzip: whole, or in parts that end with a line where it is long and each line
 * holds an object of its own, so that memory is bounded by the papers in it.
 */
export async function* readParts(given: string, terminal: Pick<Terminal, 'input'>): AsyncGenerator<InputPart> {
  const path = nameInput(given)
  let waiting: Uint8Array[] = []
  let length = 0
  let firstLine = 1
  let inLines: boolean | null = null
  for await (const chunk of readChunks(given, terminal)) {
    waiting.push(chunk)
    length += chunk.length
    if (length < PART) continue
    inLines ??= holdsLines(Buffer.concat(waiting))
    if (!inLines || !chunk.includes(NEWLINE)) {
      if (length > MAX_BYTES) throw new CommandFailure(EXIT.input, `${path} is too long, split it: over ${MAX_BYTES} bytes${inLines ? ' in one line' : ''}`)
      continue
    }
    const bytes = Buffer.concat(waiting)
    const end = bytes.lastIndexOf(NEWLINE) + 1
    yield decodePart(bytes.subarray(0, end), path, firstLine)
    firstLine += countLines(bytes.subarray(0, end))
    waiting = [bytes.subarray(end)]
    length = bytes.length - end
  }
  if (firstLine === 1 || length > 0) yield decodePart(Buffer.concat(waiting), path, firstLine)
}

/** Whether the first lines are whole objects, in an encoding where a line break is one byte. */
function holdsLines(bytes: Buffer): boolean {
  const end = bytes.indexOf(NEWLINE)
  if (end < 0 || bytes.includes(0)) return false
  return /^\{.*\}$/s.test(bytes.subarray(0, end).toString().trim()) && bytes.subarray(end + 1, end + 100).toString().trimStart().startsWith('{')
}

function decodePart(bytes: Buffer, path: string, firstLine: number): InputPart {
  const source = basename(path)
  const { text, issues } = decodeText(bytes)
  return { text, source, firstLine, issues: issues.map((issue) => ({ ...issue, source })) }
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
