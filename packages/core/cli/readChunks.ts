import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CommandFailure, describeSystemFault, EXIT } from './failure.js'
import type { Terminal } from './terminal.js'

/** Longer than any text that JavaScript can hold; what cannot be read in parts and is longer is refused. */
export const MAX_BYTES = 500_000_000

/** What an input is called in messages. */
export function nameInput(given: string): string {
  return given === '-' ? 'stdin' : given
}

/** The bytes of a file, or of stdin for `-`, unpacked where they are gzip. */
export async function* readChunks(given: string, { input }: Pick<Terminal, 'input'>): AsyncGenerator<Uint8Array> {
  const packed = given === '-' ? input : createReadStream(given, { highWaterMark: 1 << 20 })
  try {
    yield* unpack(packed)
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = code.startsWith('Z_') ? 'its gzip data is damaged' : describeSystemFault(error)
    throw new CommandFailure(EXIT.input, `cannot read ${nameInput(given)}: ${reason}`)
  }
}

async function* unpack(packed: Terminal['input']): AsyncGenerator<Uint8Array> {
  const chunks = (packed as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  let head = new Uint8Array(0)
  while (head.length < 2) {
    const next = await chunks.next()
    if (next.done === true) break
    head = Buffer.concat([head, next.value])
  }
  const all = (async function* (): AsyncGenerator<Uint8Array> {
    yield head
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  })()
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* all
  else yield* unzip(all)
}

async function* unzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed)
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  for await (const chunk of source.pipe(unzipped)) yield chunk as Uint8Array
}

