import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand, runBuiltCommand } from '../setup/built.js'
import { startFakeApi } from './fakeApi.js'
import { temporaryFolder } from './runCli.js'

test('a run that was killed goes on where it was', async () => {
  const api = await startFakeApi()
  const folder = temporaryFolder()
  const out = join(folder, 'corpus.jsonl')
  const words = ['fetch', 'openalex', '--query', 'paper boats', '--out', out, '--base-url', api.url, '--cache', join(folder, 'cache')]
  api.mischief.push('none', 'none', 'hang')
  const child = spawn(process.execPath, [builtCommand(), ...words], { stdio: 'ignore' })
  await expect.poll(() => api.asked.length, { timeout: 20_000 }).toBe(3)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  expect(await runBuiltCommand([...words, '--quiet'])).toMatchObject({ exitCode: 0, err: '' })
  expect(api.asked.slice(3)[0]).toContain('cursor=20')
  expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(40)
})
