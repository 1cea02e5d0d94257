import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
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

/** Writes a file whole or not at all: into a file beside it first, which then takes its name. */
export async function writeOutput(path: string, content: string | Uint8Array | Iterable<string | Uint8Array>, force: boolean): Promise<void> {
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) throw new CommandFailure(EXIT.output, `cannot write ${path}: there is no folder ${folder}, make it first`)
  const beside = join(folder, `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  try {
    await writeFile(beside, typeof content === 'string' || content instanceof Uint8Array ? content : gather(content), { flag: 'wx' })
    refuseToOverwrite(path, force)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    if (error instanceof CommandFailure) throw error
    throw new CommandFailure(EXIT.output, `cannot write ${path}: ${describeSystemFault(error)}`)
  }
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
