import { constants } from 'node:buffer'
import { FormatError, isLoom, parseLoom, parseMapParts, readMap as readMapText, type PaperMap, type ReadMapOptions, type Result } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { counted } from './figures.js'
import { MAX_BYTES, nameInput, readChunks } from './readChunks.js'
import { decodeInput } from './readInput.js'
import { printable, type Terminal } from './terminal.js'

/** A map of our own as JSON that is longer is read item by item: its text need not fit into memory, nor into one string. */
const LONG = 8_000_000
const OWN_MAP = /^\s*\{\s*"format":\s*"paperloom-map"/

/** Reads a map file of any format, or stdin for `-`, and says on stderr what of it could not be kept. */
export async function readMap(path: string, terminal: Terminal, options: ReadMapOptions = {}): Promise<PaperMap> {
  const { value, issues } = await readAny(path, terminal, options)
  for (const { message } of issues.slice(0, 5)) terminal.err(`not kept: ${printable(message)}\n`)
  if (issues.length > 5) terminal.err(`${counted(issues.length - 5, 'more fault')} in ${nameInput(path)}\n`)
  return value
}

async function readAny(given: string, terminal: Terminal, options: ReadMapOptions): Promise<Result<PaperMap>> {
  const path = nameInput(given)
  const chunks: Uint8Array[] = []
  let length = 0
  let most = MAX_BYTES
  const rest = readChunks(given, terminal)
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      const wasShort = length <= LONG
      chunks.push(next.value)
      length += next.value.length
      if (wasShort && length > LONG) {
        const head = Buffer.concat(chunks)
        if (isOwnMap(head)) return await parseMapParts(decode(chunks, rest))
        if (isLoom(head)) most = constants.MAX_LENGTH
      }
      if (length > most) throw new CommandFailure(EXIT.input, `${path} is too long, make a map of fewer papers: over ${most} bytes`)
    }
    return parse({ path, bytes: join(chunks, length) }, options)
  } catch (error) {
    if (error instanceof FormatError) throw new CommandFailure(EXIT.input, `cannot read ${path}: ${printable(error.message)}`)
    throw error
  }
}

/** All bytes as one list; the chunks are given up one by one, as a map may be half of what memory holds. */
function join(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let end = length
  for (let chunk = chunks.pop(); chunk !== undefined; chunk = chunks.pop()) bytes.set(chunk, (end -= chunk.length))
  return bytes
}

function parse(input: { readonly path: string; readonly bytes: Uint8Array }, options: ReadMapOptions): Result<PaperMap> {
  if (isLoom(input.bytes)) return parseLoom(input.bytes)
  const { text, issues } = decodeInput(input)
  const read = readMapText(text, options)
  return { value: read.value, issues: [...issues, ...read.issues] }
}

function isOwnMap(bytes: Uint8Array): boolean {
  return OWN_MAP.test(new TextDecoder().decode(bytes.subarray(0, 200)))
}

/** @throws FormatError where the bytes are no UTF-8, as those of our own maps are */
async function* decode(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const chunk of first) yield decoder.decode(chunk, { stream: true })
    for await (const chunk of rest) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new FormatError('not a Paperloom map: its text is no UTF-8')
    throw error
  }
}
