import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { decodeText, type Issue } from '@paperloom/core'
import { CommandFailure, describeSystemFault, EXIT } from './failure.js'
import type { Terminal } from './terminal.js'

/** Longer than any text that JavaScript can hold; what unpacks to more is refused. */
const MAX_BYTES = 500_000_000

export interface InputText {
  readonly text: string
  /** The path as it was given, or `stdin`. */
  readonly path: string
  /** The file's own name, or `stdin`: what a map may say of where it came from. */
  readonly source: string
  readonly issues: readonly Issue[]
}

/** The bytes of a file, or of stdin, unpacked. */
export interface InputBytes {
  readonly bytes: Uint8Array
  /** See {@link InputText}. */
  readonly path: string
}

/** Reads a file, or stdin for `-`: plain or gzip; UTF-8, UTF-16 or, where neither fits, Windows-1252 (with an issue). */
export async function readInput(given: string, terminal: Pick<Terminal, 'input'>): Promise<InputText> {
  return decodeInput(await readInputBytes(given, terminal))
}

/** Reads a file, or stdin for `-`, plain or gzip. */
export async function readInputBytes(given: string, terminal: Pick<Terminal, 'input'>): Promise<InputBytes> {
  const path = given === '-' ? 'stdin' : given
  const packed = given === '-' ? await readStream(terminal.input) : await readBytes(given)
  const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? await unpack(packed, path) : packed
  if (bytes.length > MAX_BYTES) throw new CommandFailure(EXIT.input, `${path} is too long, split it: ${bytes.length} bytes`)
  return { path, bytes }
}

/** The text of bytes, and what had to be guessed of it. */
export function decodeInput({ bytes, path }: InputBytes): InputText {
  const source = basename(path)
  return { path, source, ...decode(bytes, source) }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new CommandFailure(EXIT.input, `cannot read ${path}: ${describeSystemFault(error)}`)
  }
}

async function readStream(input: Terminal['input']): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    length += chunk.length
    if (length > MAX_BYTES) throw new CommandFailure(EXIT.input, `stdin is too long, split it: over ${MAX_BYTES} bytes`)
  }
  return Buffer.concat(chunks)
}

async function unpack(packed: Buffer, path: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ERR_BUFFER_TOO_LARGE' ? `it unpacks to over ${MAX_BYTES} bytes` : 'its gzip data is damaged'
    throw new CommandFailure(EXIT.input, `cannot read ${path}: ${reason}`)
  }
}

function decode(bytes: Uint8Array, source: string): Pick<InputText, 'text' | 'issues'> {
  const { text, issues } = decodeText(bytes)
  return { text, issues: issues.map((issue) => ({ ...issue, source })) }
}
