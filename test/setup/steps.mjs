import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PNPM = 'pnpm@10.34.9'
const OLDEST_NODE = [20, 19]

/** What npm says about settings of the machine, not of Paperloom. */
const HARMLESS = /^npm warn Unknown (?:user|env|builtin) config /

/** Ends with a sentence where Node is too old to go on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(`Paperloom needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}: see https://nodejs.org`)
}

/** Installs what pnpm-lock.yaml names, and nothing else. */
export async function install() {
  await quietly('installing', 'npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--prefer-offline'])
}

/** Builds both packages. */
export async function build() {
  await quietly('building', 'npm', ['run', '--silent', 'build'])
}

/**
 * Runs a step and shows its output only where it fails: then it ends here.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
export async function quietly(what, command, args) {
  process.stdout.write(`${what} … `)
  const start = performance.now()
  const { code, output } = await run(command, args)
  if (code === 0) {
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return
  }
  process.stdout.write(`failed\n\n${output}\n`)
  fail(`${what} failed: ${[command, ...args].join(' ')}`)
}

/**
 * Runs a command in the root folder and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true' } })
    let output = ''
    const keep = (chunk) => (output += chunk)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: withoutHarmless(output) }))
  })
}

/**
 * Starts a command; on Windows npm and npx need a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  return spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' && command !== process.execPath, ...options })
}

/** @param {string} message @returns {never} */
export function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** @param {string} output */
function withoutHarmless(output) {
  return output.split('\n').filter((line) => !HARMLESS.test(line)).join('\n')
}
