import { expect, test } from 'vitest'
import { runScript } from '../setup/built.js'

test('the bench measures every stage, its memory and its work', { timeout: 120_000 }, async () => {
  const { exitCode, out } = await runScript('test/bench/run.mjs', ['200', '--json'])
  expect({ exitCode, out }).toMatchObject({ exitCode: 0 })
  const { results } = JSON.parse(out) as { results: readonly { papers: number; peakMb: number; stages: Record<string, number>; work: Record<string, number> }[] }
  expect(results.map(({ papers }) => papers)).toEqual([200])
  const [{ peakMb, stages, work }] = results as [(typeof results)[number]]
  expect(Object.keys(stages)).toEqual(expect.arrayContaining(['readSource', 'extract', 'link', 'detectCommunities', 'layout', 'buildMap (all of these)', 'toLoom', 'parseLoom']))
  expect(peakMb).toBeGreaterThan(10)
  expect(work['links']).toBeGreaterThan(100)
})

test('the bench is a table where nothing else is asked for', { timeout: 120_000 }, async () => {
  const { out } = await runScript('test/bench/run.mjs', ['200'])
  expect(out).toMatch(/\| CPU milliseconds \| 200 papers \|\n\| --- \| ---: \|\n\| readSource \| [\d,]+ \|/)
})
