import { basename } from 'node:path'
import { decodeText, type Issue } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { MAX_BYTES, nameInput, readChunks } from './readChunks.js'
import type { Terminal } from './terminal.js'

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
  const path = nameInput(given)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of readChunks(given, terminal)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_BYTES) throw new CommandFailure(EXIT.input, `${path} is too long, split it: over ${MAX_BYTES} bytes`)
  }
  return decodeInput({ path, bytes: Buffer.concat(chunks) })
}

/** The text of bytes, and what had to be guessed of it. */
export function decodeInput({ bytes, path }: InputBytes): InputText {
  const source = basename(path)
  const { text, issues } = decodeText(bytes)
  return { path, source, text, issues: issues.map((issue) => ({ ...issue, source })) }
}
