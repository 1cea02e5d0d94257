import type { Server } from 'node:http'
import { InvalidArgumentError, type Command } from 'commander'
import { toMapJsonParts } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { counted } from './figures.js'
import { createMapServer, listenFrom } from './mapServer.js'
import { wholeFrom } from './optionValues.js'
import { readMap } from './readMap.js'
import type { Terminal } from './terminal.js'
import { findViewer } from './viewerFolder.js'

const DEFAULT_PORT = 4790

interface ServeFlags {
  readonly port?: number
  readonly host: string
}

const EXAMPLES = `
Examples:
  paperloom serve map.json
  PORT=8080 paperloom serve map.json
  paperloom serve map.json --host 0.0.0.0   (others on your network can see it)`

export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('show a map in the browser')
    .argument('<map>', 'a map file; - reads stdin')
    .option('-p, --port <n>', `where to listen; PORT does the same (default ${DEFAULT_PORT}, or the next free one)`, wholeFrom(0, 65_535))
    .option('--host <name>', 'address to listen at', 'localhost')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flags: ServeFlags) => {
      const viewer = findViewer()
      const map = await readMap(path, terminal)
      const server = createMapServer(viewer, Buffer.concat(Array.from(toMapJsonParts(map), (part) => Buffer.from(part))))
      const port = await start(server, flags.port ?? portFrom(terminal.env), flags.host)
      terminal.out(`${counted(map.papers.length, 'paper')} at http://${inAddress(flags.host)}:${port}/  (Ctrl-C ends it)\n`)
    })
}

async function start(server: Server, port: number, host: string): Promise<number> {
  try {
    return await listenFrom(server, port, host)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reasons = new Map([
      ['EADDRINUSE', 'this port and the ten after it are taken: give another with --port'],
      ['EACCES', 'this port is not for you: give one above 1023'],
      ['EADDRNOTAVAIL', 'this machine has no such address'],
      ['ENOTFOUND', 'there is no such host'],
    ])
    throw new CommandFailure(EXIT.output, `cannot listen at ${host}:${port}: ${reasons.get(code ?? '') ?? message}`)
  }
}

function portFrom({ PORT: text }: NodeJS.ProcessEnv): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  try {
    return wholeFrom(0, 65_535)(text)
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw new CommandFailure(EXIT.usage, `PORT is no port: ${text}. ${error.message}`)
    throw error
  }
}

/** An IPv6 address stands in brackets; an address for all is reached by this machine's own name. */
function inAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
