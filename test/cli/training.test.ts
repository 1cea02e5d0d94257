import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryFolder } from './runCli.js'

/** Training itself takes a minute and data that are not here. */
test('the training program loads, and looks for its data', () => {
  const folder = temporaryFolder()
  const { status, stderr } = spawnSync(process.execPath, ['packages/core/training/train.mjs', folder], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/ENOENT[^\n]+gold/)
})
