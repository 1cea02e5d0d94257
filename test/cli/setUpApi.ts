import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '@paperloom/core'
import { startFakeApi, type FakeApi } from './fakeApi.js'
import { runCli, temporaryFolder, type Ran, type RunOptions } from './runCli.js'

interface Run {
  readonly api: FakeApi
  readonly out: string
  readonly fetch: (words: readonly string[], options?: RunOptions) => Promise<Ran>
  readonly papers: () => Paper[]
}

/** A server, a folder with the cache, and a command that knows both. */
export async function setUpApi(): Promise<Run> {
  const api = await startFakeApi()
  const folder = temporaryFolder()
  const out = join(folder, 'corpus.jsonl')
  const common = ['--out', out, '--force', '--base-url', api.url, '--cache', join(folder, 'cache')]
  return {
    api,
    out,
    fetch: (words, options) => runCli([...words, ...common], options),
    papers: () => readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Paper),
  }
}
