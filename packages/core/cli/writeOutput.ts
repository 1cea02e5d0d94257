import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, statSync } from 'node:fs'
import { open, realpath, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CommandFailure, describeSystemFault, EXIT } from './failure.js'

/** @throws CommandFailure where the file is there already and may not be replaced */
export function refuseToOverwrite(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new CommandFailure(EXIT.exists, `${path} exists already: name another file, or add --force`)
}

/** @throws CommandFailure where the file is one of those that are read */
export async function refuseOwnInput(path: string, inputs: readonly string[]): Promise<void> {
  const real = (name: string): Promise<string> => realpath(name).catch(() => name)
  const target = await real(path)
  for (const input of inputs) {
    if ((await real(input)) === target) throw new CommandFailure(EXIT.usage, `the output would replace its own input: ${input}`)
  }
}

type Content = string | Uint8Array | Iterable<string | Uint8Array>

/** Writes a file whole or not at all: into a file beside it first, which then takes its name. A pipe or a device is written into, and a link followed. */
export async function writeOutput(path: string, content: Content, force: boolean): Promise<void> {
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) throw new CommandFailure(EXIT.output, `cannot write ${path}: there is no folder ${folder}, make it first`)
  try {
    if (isPlain(path)) await writeWhole(existsSync(path) ? await realpath(path) : path, content, force)
    else {
      refuseToOverwrite(path, force)
      await writeFile(path, pieces(content))
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    throw new CommandFailure(EXIT.output, `cannot write ${path}: ${describeSystemFault(error)}`)
  }
}

/** Whether there is a file of that name, or nothing yet. */
function isPlain(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined || found.isFile()
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function writeWhole(path: string, content: Content, force: boolean): Promise<void> {
  const beside = join(dirname(resolve(path)), `.paperloom-${randomUUID().slice(0, 8)}.part`)
  const cleanUp = (): void => {
    rmSync(beside, { force: true })
  }
  const stop = (signal: NodeJS.Signals): void => {
    cleanUp()
    ignore()
    process.kill(process.pid, signal)
  }
  const ignore = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    await writePieces(beside, pieces(content))
    refuseToOverwrite(path, force)
    await rename(beside, path)
  } catch (error) {
    if (existsSync(beside)) cleanUp()
    throw error
  } finally {
    ignore()
  }
}

/** Makes each piece while the one before is written. */
async function writePieces(path: string, content: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, 'wx')
  try {
    let last: Promise<unknown> = Promise.resolve()
    for (const piece of content) {
      await last
      last = file.writeFile(piece)
      // Where making the next one fails, nobody asks for it any more.
      last.catch(() => undefined)
    }
    await last
  } finally {
    await file.close()
  }
}

function pieces(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : gather(content)
}

const BATCH = 1 << 18

/** The same content with short texts put together: each piece that is written costs a turn. */
function* gather(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let batch = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') batch += piece
    if (typeof piece === 'string' && batch.length < BATCH) continue
    yield batch
    batch = ''
    if (typeof piece !== 'string') yield piece
  }
  yield batch
}
