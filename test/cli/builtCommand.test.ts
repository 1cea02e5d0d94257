import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseMap } from '@paperloom/core'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { runBuiltCommand } from '../setup/built.js'
import { PAPERS_JSONL, temporaryFolder } from './runCli.js'

test('the built command builds from stdin and inspects what it built', async () => {
  const out = join(temporaryFolder(), 'map.json')
  const built = await runBuiltCommand(['build', '-', '--out', out], PAPERS_JSONL)
  expect(built).toMatchObject({ exitCode: 0, out: '' })
  expect(built.err).toMatch(/^Read 6 records from 1 input: 6 papers/)
  expect(parseMap(readFileSync(out, 'utf8'))).toMatchObject({ issues: [] })
  const inspected = await runBuiltCommand(['inspect', out])
  expect(inspected).toMatchObject({ exitCode: 0, err: '' })
  expect(inspected.out).toMatch(/^6 papers, \d+ links?, 2 citations, 2 communities/)
})

test('exit codes reach the shell, in plain words', async () => {
  expect(await runBuiltCommand(['build', 'none.txt', '--out', 'map.json'])).toEqual({
    exitCode: 3,
    out: '',
    err: 'paperloom: cannot read none.txt: there is no such file or folder\n',
  })
  expect((await runBuiltCommand(['bild'])).exitCode).toBe(2)
})

test('the example that npm start shows is whole', async () => {
  const { exitCode, out } = await runBuiltCommand(['build', 'examples/daily-papers/papers.jsonl', '--out', '-', '--quiet'])
  const { value, issues } = parseMap(out)
  expect({ exitCode, issues, papers: value.papers.length }).toEqual({ exitCode: 0, issues: [], papers: 70 })
  expect(value.communities.length).toBeGreaterThan(4)
  expect(value.papers.filter(({ community }) => community === null)).toEqual([])
})

test('any number of workers reads the same of a long file, with all that is wrong in it', async () => {
  const long = join(temporaryFolder(), 'long.jsonl')
  const note = 'é€ '.repeat(50_000)
  const lines = makePapers(90).map((paper, at) => (at % 13 === 5 ? '{"title":' : JSON.stringify({ ...paper, url: at % 7 === 3 ? 'javascript:0' : paper.url, note })))
  writeFileSync(long, lines.join('\n'))
  const build = (workers: string) => runBuiltCommand(['build', long, '--out', '-', '--quiet', '--workers', workers])
  const [one, two, five] = [await build('1'), await build('2'), await build('5')]
  expect(two).toEqual(one)
  expect(five).toEqual(one)
  const { papers, report } = parseMap(one.out).value
  expect(papers.every(({ extra }) => extra?.note === note)).toBe(true)
  const brokenLines = report.issues.filter(({ code }) => code === 'broken-line').map(({ line }) => line)
  expect(brokenLines).toEqual([6, 19, 32, 45, 58, 71, 84])
})

test('any number of workers gives the same bytes, for few papers and for many', async () => {
  const many = join(temporaryFolder(), 'many.jsonl')
  writeFileSync(many, makePapers(1100).map((paper) => JSON.stringify(paper)).join('\n'))
  for (const papers of ['examples/daily-papers/papers.jsonl', many]) {
    const build = (workers: string) => runBuiltCommand(['build', papers, '--out', '-', '--quiet', '--workers', workers])
    const [one, three] = [await build('1'), await build('3')]
    expect(one).toMatchObject({ exitCode: 0, err: '' })
    expect(three).toEqual(one)
  }
})

test('any number of workers leaves papers where an earlier map has them', async () => {
  const [some, all, earlier] = ['some.jsonl', 'all.jsonl', 'earlier.json'].map((name) => join(temporaryFolder(), name))
  const papers = makePapers(300).map((paper) => JSON.stringify(paper))
  writeFileSync(some!, papers.slice(0, 250).join('\n'))
  writeFileSync(all!, papers.join('\n'))
  await runBuiltCommand(['build', some!, '--out', earlier!, '--quiet'])
  const build = (workers: string) => runBuiltCommand(['build', all!, '--out', '-', '--quiet', '--previous', earlier!, '--workers', workers])
  const [one, two] = [await build('1'), await build('2')]
  expect(two).toEqual(one)
  const placeOf = new Map(parseMap(readFileSync(earlier!, 'utf8')).value.papers.map(({ id, x, y }) => [id, { x, y }]))
  const kept = parseMap(one.out).value.papers.filter(({ id }) => placeOf.has(id))
  expect(kept.length).toBe(250)
  for (const { id, x, y } of kept) expect({ x, y }).toEqual(placeOf.get(id))
})
