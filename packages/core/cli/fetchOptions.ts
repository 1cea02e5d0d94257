import type { Command } from 'commander'
import type { Api } from './apis/api.js'
import { APIS } from './apis/apis.js'
import { Client } from './apis/Client.js'
import { createResponseCache, defaultCacheFolder } from './apis/responseCache.js'
import { CommandFailure, EXIT } from './failure.js'
import { atLeast } from './optionValues.js'
import type { Terminal } from './terminal.js'

/** What `fetch` and `enrich` have in common. */
export interface ApiFlags {
  readonly baseUrl?: string
  readonly cache?: string
  readonly maxAge: number
  readonly offline?: boolean
  readonly force?: boolean
  readonly quiet?: boolean
}

export const KEYS_HELP = `
Keys come from the environment alone: ${[...APIS.values()].flatMap(({ key }) => (key.variable === '' ? [] : [key.variable])).join(', ')}.
Answers are kept on disk, so that a run that was ended goes on where it was.`

export function addApiOptions(command: Command): Command {
  return command
    .option('--cache <folder>', 'where answers are kept (default ~/.cache/paperloom)')
    .option('--max-age <days>', 'ask again for what was fetched longer ago', atLeast(0), 30)
    .option('--offline', 'use what was fetched before, and nothing else')
    .option('--base-url <url>', 'another address of the API')
    .option('-f, --force', 'replace the file of --out where it exists')
    .option('-q, --quiet', 'say nothing but failures')
}

/** @throws CommandFailure where there is no such API */
export function apiOf(name: string): Api {
  const api = APIS.get(name)
  if (api === undefined) throw new CommandFailure(EXIT.usage, `there is no API ${name}: give one of ${[...APIS.keys()].join(', ')}`)
  return api
}

/** A client of an API as the flags want it. `show` replaces the line of progress. */
export function createClient(api: Api, flags: ApiFlags, terminal: Terminal, show: (text: string) => void): Client {
  const baseUrl = (flags.baseUrl ?? api.baseUrl).replace(/\/$/, '')
  if (!/^https?:\/\/[^/]/.test(baseUrl)) throw new CommandFailure(EXIT.usage, `--base-url must be an http address, not ${baseUrl}`)
  return new Client(api, {
    baseUrl,
    cache: createResponseCache(flags.cache ?? defaultCacheFolder(terminal.env), baseUrl, flags.offline === true ? Infinity : flags.maxAge),
    env: terminal.env,
    offline: flags.offline ?? false,
    onWait: (reason, seconds) => {
      show(`${api.name}: ${reason}; again in ${Math.ceil(seconds)} s`)
    },
    sleep: terminal.sleep,
  })
}
