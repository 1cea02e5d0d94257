import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The built command, run as a user would run it. */
const COMMAND = fileURLToPath(new URL('../../packages/core/cli/bin.js', import.meta.url))

export interface Ended {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

/** Runs a script with this Node to its end. */
export async function runScript(script: string, words: readonly string[], input = ''): Promise<Ended> {
  const child = startScript(script, words)
  child.stdin?.end(input)
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exitCode, out, err }
}

export function runBuiltCommand(words: readonly string[], input = ''): Promise<Ended> {
  return runScript(builtCommand(), words, input)
}

/** Starts `paperloom serve` at a free port. */
export async function serveBuilt(map: string): Promise<{ url: string; close: () => void }> {
  const child = startScript(builtCommand(), ['serve', map, '--port', '0'])
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (text: string): void => {
      said += text
      const address = /http:\/\/\S+/.exec(said)
      if (address !== null) resolve(address[0])
    }
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.stderr?.setEncoding('utf8').on('data', listen)
    child.on('close', () => reject(new Error(`serve ended: ${said}`)))
  })
  return { url, close: () => child.kill() }
}

export function builtCommand(): string {
  const main = fileURLToPath(new URL('../../packages/core/dist/cli/main.js', import.meta.url))
  if (existsSync(main)) return COMMAND
  throw new Error('this test runs what was built: npm run build')
}

function startScript(script: string, words: readonly string[]): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' }
  delete env.NODE_OPTIONS
  return spawn(process.execPath, [script, ...words], { cwd: ROOT, env })
}
