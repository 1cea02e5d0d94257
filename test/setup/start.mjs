import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, ROOT, start } from './steps.mjs'

/** `npm start`: from a fresh clone to a map in the browser. */
const PAPERS = 'examples/daily-papers/papers.jsonl'
const MAP = 'out/daily-papers.json'
const COMMAND = 'packages/core/cli/bin.js'

checkNode()
await install()
await build()
mkdirSync(join(ROOT, 'out'), { recursive: true })
const built = await paperloom(['build', PAPERS, '--out', MAP, '--force'], 'inherit').ended
if (built !== 0) process.exit(built)

const server = paperloom(['serve', MAP], ['ignore', 'pipe', 'inherit'])
server.child.stdout.setEncoding('utf8').on('data', (text) => {
  process.stdout.write(text)
  const [address] = /https?:\/\/\S+/.exec(text) ?? []
  if (address !== undefined) openBrowser(address)
})
// What reads our words may be gone, `npm start | head`: then nobody knows of a server.
process.stdout.on('error', () => server.child.kill())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.child.kill(signal))
process.exitCode = await server.ended

/** Runs the command as a user would. */
function paperloom(words, stdio) {
  const child = start(process.execPath, [COMMAND, ...words], { stdio })
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0))) }
}

/** Opens the address where a person sits at a screen; where that fails, the printed address is enough. */
function openBrowser(address) {
  const { env, platform, stdout } = process
  const screen = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (!stdout.isTTY || env.CI || !screen) return
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[platform] ?? ['xdg-open']
  spawn(command, [...args, address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref()
}
