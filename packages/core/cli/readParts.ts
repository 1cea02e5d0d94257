import { basename } from 'node:path'
import { CommandFailure, EXIT } from './failure.js'
import { MAX_BYTES, nameInput, readChunks } from './readChunks.js'
import type { Terminal } from './terminal.js'

/** A text that is longer, and holds a JSON object a line, is read in parts of this many bytes. */
const PART = 8_000_000
const NEWLINE = 0x0a

export interface InputPart {
  /** Good until the next part is asked for. */
  readonly bytes: Uint8Array
  /** The file's own name, or `stdin`. */
  readonly source: string
  /** 1-based line that the part begins at. */
  readonly firstLine: number
}

/**
 * Reads a file, or stdin for `-`, plain or gzip: whole, or in parts that end with a line where it is long and each line
 * holds an object of its own, so that memory is bounded by the papers in it.
 */
export async function* readParts(given: string, terminal: Pick<Terminal, 'input'>): AsyncGenerator<InputPart> {
  const path = nameInput(given)
  const source = basename(path)
  const waiting = new ByteList()
  let firstLine = 1
  let inLines: boolean | null = null
  for await (const chunk of readChunks(given, terminal)) {
    waiting.push(chunk)
    const { bytes } = waiting
    if (bytes.length < PART) continue
    inLines ??= holdsLines(bytes)
    if (!inLines || !chunk.includes(NEWLINE)) {
      if (bytes.length > MAX_BYTES) throw new CommandFailure(EXIT.input, `${path} is too long, split it: over ${MAX_BYTES} bytes${inLines ? ' in one line' : ''}`)
      continue
    }
    const part = bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1)
    yield { bytes: part, source, firstLine }
    firstLine += countLines(part)
    waiting.drop(part.length)
  }
  if (firstLine === 1 || waiting.bytes.length > 0) yield { bytes: waiting.bytes, source, firstLine }
}

/** Bytes that wait, always in the same room: with another one for each part, V8 would go through all that was read whenever 64 MB more were. */
class ByteList {
  #room = Buffer.alloc(0)
  #length = 0

  /** Not to be kept: others take their place. */
  get bytes(): Buffer {
    return this.#room.subarray(0, this.#length)
  }

  push(chunk: Uint8Array): void {
    const length = this.#length + chunk.length
    if (length > this.#room.length) {
      const before = this.bytes
      this.#room = Buffer.allocUnsafe(Math.max(length, 2 * this.#room.length))
      this.#room.set(before)
    }
    this.#room.set(chunk, this.#length)
    this.#length = length
  }

  /** Drops so many, those that came first. */
  drop(count: number): void {
    this.#room.copyWithin(0, count, this.#length)
    this.#length -= count
  }
}

/** Whether the first lines are whole objects, in an encoding where a line break is one byte. */
function holdsLines(bytes: Buffer): boolean {
  const end = bytes.indexOf(NEWLINE)
  if (end < 0 || bytes.includes(0)) return false
  return /^\{.*\}$/s.test(bytes.subarray(0, end).toString().trim()) && bytes.subarray(end + 1, end + 100).toString().trimStart().startsWith('{')
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
