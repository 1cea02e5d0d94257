import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT, runScript } from '../setup/built.js'

const PAPERS = join(ROOT, 'examples/script-basics/papers.jsonl')

/** What the code of a README takes as given. */
const GIVEN = `
  import { readFileSync } from 'node:fs'
  const text = readFileSync('papers.jsonl', 'utf8')
  const thesaurus = new Map()
`

test.each([
  ['README.md', ''],
  ['packages/core/README.md', GIVEN],
])('the code in %s runs', async (path, given) => {
  const cache = join(ROOT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  copyFileSync(PAPERS, join(folder, 'papers.jsonl'))
  const blocks = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code)
  expect(blocks.length).toBeGreaterThan(0)
  writeFileSync(join(folder, 'readme.mjs'), `process.chdir(import.meta.dirname)\n${given}${blocks.join('\n')}`)
  const { exitCode, out, err } = await runScript(join(folder, 'readme.mjs'), [])
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out).toMatch(/^[\d.]+ |^\w+ [\d.]+ /)
})
