import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseMap } from '@paperloom/core'
import { ROOT, runScript } from '../setup/built.js'
import { temporaryFolder } from './runCli.js'

const EXAMPLES = join(ROOT, 'examples')

test('every example says what it is', () => {
  for (const name of readdirSync(EXAMPLES)) {
    expect(readdirSync(join(EXAMPLES, name)), name).toEqual(expect.arrayContaining(['README.md', 'package.json']))
    expect(JSON.parse(readFileSync(join(EXAMPLES, name, 'package.json'), 'utf8')), name).toMatchObject({ private: true })
  }
})

test('script-basics says who is linked to whom and why, and writes the map', async () => {
  const out = join(temporaryFolder(), 'map.json')
  const ran = await runScript('examples/script-basics/index.mjs', [out])
  expect(ran).toMatchObject({ exitCode: 0, err: '' })
  expect(ran.out).toMatch(/^\d papers on /)
  expect(ran.out).toMatch(/^surgeformer – tidecast: .*citation: TideCast.* = \d\.\d+$/m)
  expect(ran.out).toMatch(/^surgeformer – harbourgauge: .*: HarbourGauge-20 \d/m)
  expect(ran.out).toContain(`wrote ${out}`)
  const { value, issues } = parseMap(readFileSync(out, 'utf8'))
  expect(issues).toEqual([])
  expect(value.papers).toHaveLength(9)
})

test('custom-extractor links papers by what its extractor finds', async () => {
  const ran = await runScript('examples/custom-extractor/index.mjs', [])
  expect(ran).toMatchObject({ exitCode: 0, err: '' })
  expect(ran.out).toMatch(/^aging – battery: .*shared concept: NaPF6 0\.\d+/m)
  expect(ran.out).toMatch(/^brine – catalyst: .*shared concept: NaCl 0\.\d+/m)
})
