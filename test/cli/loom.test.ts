import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isLoom, parseLoom, toMapJson } from '@paperloom/core'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { PAPERS_JSONL, runCli, temporaryFolder } from './runCli.js'

test('build writes a compact map where the name ends in .loom; every command reads it, packed too', async () => {
  const folder = temporaryFolder()
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('papers.jsonl'), PAPERS_JSONL)
  expect((await runCli(['build', at('papers.jsonl'), '--out', at('map.loom')])).exitCode).toBe(0)
  await runCli(['build', at('papers.jsonl'), '--out', at('map.json')])
  const bytes = readFileSync(at('map.loom'))
  const json = readFileSync(at('map.json'), 'utf8')
  expect(isLoom(bytes)).toBe(true)
  expect(toMapJson(parseLoom(bytes).value)).toBe(json)
  writeFileSync(at('map.loom.gz'), gzipSync(bytes))
  const views = await Promise.all(['map.json', 'map.loom', 'map.loom.gz'].map((name) => runCli(['inspect', at(name), '--json'])))
  expect(views[1]).toEqual(views[0])
  expect(views[2]).toEqual(views[0])
})

test('convert goes either way', async () => {
  const folder = temporaryFolder()
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('papers.jsonl'), PAPERS_JSONL)
  await runCli(['build', at('papers.jsonl'), '--out', at('map.json')])
  expect((await runCli(['convert', at('map.json'), at('map.loom')])).exitCode).toBe(0)
  expect((await runCli(['convert', at('map.loom'), at('again.json')])).exitCode).toBe(0)
  expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('map.json'), 'utf8'))
  const refused = await runCli(['convert', at('map.json'), '-', '--to', 'loom'])
  expect(refused).toMatchObject({ exitCode: 2, out: '' })
  expect(refused.err).toContain('name a file')
})

test('a long map as JSON is read item by item, packed too; its faults are told with their place', async () => {
  const folder = temporaryFolder()
  const at = (name: string): string => join(folder, name)
  const text = toMapJson(createMadeUpMap({ papers: 4000, communities: 40 }))
  expect(text.length).toBeGreaterThan(8_000_000)
  writeFileSync(at('map.json'), text)
  writeFileSync(at('map.json.gz'), gzipSync(text))
  for (const name of ['map.json', 'map.json.gz']) {
    expect((await runCli(['convert', at(name), at('again.json'), '--force'])).exitCode).toBe(0)
    expect(readFileSync(at('again.json'), 'utf8') === text).toBe(true)
  }
  const end = text.lastIndexOf('"source"')
  writeFileSync(at('broken.json'), `${text.slice(0, end)}source${text.slice(end)}`)
  expect(await runCli(['inspect', at('broken.json')])).toMatchObject({ exitCode: 3, err: expect.stringMatching(/broken\.json: not a Paperloom map: links\[\d+\]: /) as string })
  writeFileSync(at('latin.json'), Buffer.from(text.replace('"title"', '"t\u00eftle"'), 'latin1'))
  expect(await runCli(['inspect', at('latin.json')])).toMatchObject({ exitCode: 3, err: expect.stringContaining('its text is no UTF-8') as string })
})

test('a compact map may be longer than any text', async () => {
  const folder = temporaryFolder()
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('papers.jsonl'), PAPERS_JSONL)
  await runCli(['build', at('papers.jsonl'), '--out', at('map.loom')])
  const short = await runCli(['inspect', at('map.loom'), '--json'])
  // A part that this version does not know, 2^29 bytes of nothing.
  const bytes = Buffer.concat([readFileSync(at('map.loom')), Buffer.of(99, 0x80, 0x80, 0x80, 0x80, 0x02)])
  writeFileSync(at('map.loom'), bytes)
  truncateSync(at('map.loom'), bytes.length + 2 ** 29)
  expect(await runCli(['inspect', at('map.loom'), '--json'])).toEqual(short)
})

test('a map that is no compact one, and no text of ours, must fit into a text', async () => {
  const path = join(temporaryFolder(), 'map.gexf')
  writeFileSync(path, '<gexf>')
  truncateSync(path, 500_000_001)
  const refused = await runCli(['inspect', path])
  expect(refused).toMatchObject({ exitCode: 3, out: '' })
  expect(refused.err).toContain('map.gexf is too long, make a map of fewer papers: over 500000000 bytes')
})

test('a damaged file is refused with its name and what to do', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'map.loom'), Buffer.from('LOOM\u0003\u0001\u0050'))
  const ran = await runCli(['inspect', join(folder, 'map.loom')])
  expect(ran.exitCode).toBe(3)
  expect(ran.err).toMatch(/cannot read .*map\.loom: the map file is damaged: it ends too early; build it again/)
})
