import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, runScript } from '../setup/built.js'

const data = resolve(ROOT, process.env['PAPERLOOM_DATA'] ?? '../shared/data')

test.skipIf(!existsSync(data))(`no score lies below its floor (skipped where there is no data at ${data})`, { timeout: 300_000 }, async () => {
  const { exitCode, out } = await runScript('test/eval/run.mjs', [])
  expect({ exitCode, out }).toMatchObject({ exitCode: 0 })
  expect(out).toContain('all values at or above their floors')
})
