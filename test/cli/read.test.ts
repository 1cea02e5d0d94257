import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readSource } from '@paperloom/core'
import { runCli, temporaryFolder } from './runCli.js'

const BIB = `@article{weaver, title = {Paper Boats}, year = {2019}, doi = {10.1234/knot.8}, abstract = {We fold boats.}, volume = {8}}
@article{ames, title = {Slow Clocks}, year = {2001}}
@misc{nobody, year = {2002}}
`
const CSV = 'Paper name,Published,DOI,Shelf\nPaper Boats,2019,10.1234/knot.8,3\nKites,2003,,4\n'

function folderWithFiles(): { bib: string; csv: string; out: string; report: string } {
  const folder = temporaryFolder()
  const [bib, csv] = [join(folder, 'library.bib'), join(folder, 'mine.csv')]
  writeFileSync(bib, BIB)
  writeFileSync(csv, CSV)
  return { bib, csv, out: join(folder, 'papers.jsonl'), report: join(folder, 'report.json') }
}

describe('read', () => {
  test('writes the papers, a report, and says what became of each file', async () => {
    const { bib, csv, out, report } = folderWithFiles()
    const ran = await runCli(['read', bib, csv, '--column', 'title=Paper name', '--out', out, '--report', report])
    expect(ran).toMatchObject({ exitCode: 0, out: '' })
    expect(ran.err).toContain('library.bib (bibtex): 3 records, 2 kept, 0 merged, 1 dropped\n  error: no-title, 1 time (line 3): ')
    expect(ran.err).toContain('mine.csv (csv): 2 records, 1 kept, 1 merged, 0 dropped')
    expect(ran.err).toContain('Read 5 records from 2 inputs: 3 papers, 1 merged, 1 dropped.\nPapers with abstract 33.3 %, ')
    expect(ran.err).toContain('references missing in 100 % of the papers: there will be no links by citations')
    expect(ran.err).toContain(`Wrote ${out} and ${report}.`)
    const written = readSource(readFileSync(out, 'utf8'))
    expect(written).toMatchObject({ format: 'jsonl', dropped: 0 })
    expect(written.value.map(({ title }) => title).sort()).toEqual(['Kites', 'Paper Boats', 'Slow Clocks'])
    expect(written.value.find(({ title }) => title === 'Paper Boats')?.extra).toMatchObject({ volume: '8', Shelf: '3' })
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      command: 'read',
      read: 5,
      kept: 3,
      merged: 1,
      dropped: 1,
      files: [{ source: 'library.bib', format: 'bibtex', read: 3, kept: 2, merged: 0, dropped: 1 }, { source: 'mine.csv', merged: 1 }],
      merges: [{ rule: 'same-doi' }],
    })
  })

  test('warns of what was put together against its titles', async () => {
    const chapter = (key: string, title: string): string => `@incollection{${key}, title = {${title}}, doi = {10.1007/knots}}\n`
    const { err } = await runCli(['read', '-'], { input: chapter('a', 'History Looms') + chapter('b', 'Theory Dyes') })
    expect(err).toMatch(/1 merged, 0 dropped\.\n {2}warning: other-title-merged, 1 time: .*Theory Dyes|History Looms/)
  })

  test('leaves doubles apart where it is told', async () => {
    const { bib, csv } = folderWithFiles()
    const { out } = await runCli(['read', bib, csv, '--column', 'title=Paper name', '--no-merge', '--out', '-', '-q'])
    expect(out.trim().split('\n')).toHaveLength(4)
  })

  test('--strict fails where something was dropped, after telling', async () => {
    const { bib, csv } = folderWithFiles()
    const ran = await runCli(['read', bib, '--strict', '--report', '-', '--quiet'])
    expect(ran).toMatchObject({ exitCode: 3, err: 'paperloom: --strict: a record was dropped, the report says why\n' })
    expect(JSON.parse(ran.out)).toMatchObject({ dropped: 1 })
    expect((await runCli(['read', csv, '--column', 'title=Paper name', '--strict'])).exitCode).toBe(0)
  })

  test('reads stdin, plain and packed', async () => {
    for (const input of [BIB, gzipSync(BIB)]) {
      const { out, exitCode } = await runCli(['read', '-', '--out', '-', '-q'], { input })
      expect([exitCode, out.trim().split('\n').length]).toEqual([0, 2])
    }
  })

  test.each([
    [['-', '-'], 2, 'stdin can be read once'],
    [['missing.bib'], 3, 'cannot read missing.bib: there is no such file'],
    [['-', '--out', '-', '--report', '-'], 2, 'both write to stdout'],
    [['-', '--column', 'title'], 2, 'Expected field=name'],
    [['-', '--column', 'shelf=x'], 2, 'Expected one of title, abstract'],
    [['-', '--column', 'title=x'], 3, 'no column holds titles'],
  ])('%j fails in words', async (words, exitCode, message) => {
    const ran = await runCli(['read', ...words], { input: 'Nr,Year,What\n1,2001,Boats\n2,2002,Kites\n' })
    expect(ran.exitCode).toBe(exitCode)
    expect(ran.err).toContain(message)
    expect(ran.err).not.toMatch(/\n {2,8}at /)
  })

  test('damaged gzip, an empty file and a page without papers fail in words', async () => {
    const packed = gzipSync(BIB)
    for (const input of [packed.subarray(0, packed.length - 12), '', '<html>']) {
      const ran = await runCli(['read', '-'], { input })
      expect(ran).toMatchObject({ exitCode: 3, out: '' })
      expect(ran.err).toMatch(/^paperloom: (?:cannot read stdin: its gzip data is damaged|no papers found in stdin)/)
    }
  })

  test('does not replace its input, nor a file without --force', async () => {
    const { bib, out } = folderWithFiles()
    expect((await runCli(['read', bib, '--out', bib, '--force'])).exitCode).toBe(2)
    writeFileSync(out, 'mine')
    expect((await runCli(['read', bib, '--out', out])).exitCode).toBe(4)
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })

  test('reads a long file of lines in parts, lines counted through', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'long.jsonl.gz')
    const abstract = 'They float. '.repeat(2500)
    const lines = Array.from({ length: 1300 }, (_, index) => JSON.stringify({ title: `Boat ${index}`, abstract }))
    writeFileSync(path, gzipSync([...lines.slice(0, 1200), '{"title": ', ...lines.slice(1200)].join('\n')))
    const { out } = await runCli(['read', path, '--report', '-', '-q'])
    const report = JSON.parse(out) as { read: number; files: { reasons: object[] }[] }
    expect(report.read).toBe(1301)
    expect(report.files[0]!.reasons).toContainEqual(expect.objectContaining({ code: 'broken-line', count: 1, places: [1201] }))
  })

  test('says once what holds of a whole file that is read in parts', async () => {
    const path = join(temporaryFolder(), 'works.jsonl')
    const work = (index: number): string => JSON.stringify({ id: `https://openalex.org/W${index}`, title: `Boat ${index}`, referenced_works: [], counts_by_year: [], locations: [{ x: 'y'.repeat(9000) }] })
    writeFileSync(path, Array.from({ length: 2000 }, (_, index) => work(index)).join('\n'))
    const { out } = await runCli(['read', path, '--report', '-', '-q'])
    const [file] = (JSON.parse(out) as { files: { read: number; reasons: object[] }[] }).files
    expect(file!.read).toBe(2000)
    const message = 'fields that say nothing about the paper itself were left out: counts_by_year, locations'
    expect(file!.reasons).toContainEqual({ severity: 'note', code: 'fields-left-out', count: 1, places: [], message })
  })

  test('keeps what came before where a later part of a long file is something else', async () => {
    const path = join(temporaryFolder(), 'cut.jsonl')
    const long = 'x'.repeat(900_000)
    const good = Array.from({ length: 9 }, (_, index) => JSON.stringify({ title: `Boat ${index}`, abstract: long }))
    const bad = Array.from({ length: 12 }, () => `<p>${long}</p>`)
    writeFileSync(path, [...good, ...bad].join('\n'))
    const { out, exitCode } = await runCli(['read', path, '--report', '-', '-q'])
    expect(exitCode).toBe(0)
    const report = JSON.parse(out) as { read: number; kept: number; dropped: number; files: { reasons: object[] }[] }
    expect(report).toMatchObject({ read: 21, kept: 9, dropped: 12 })
    const message = expect.stringMatching(/^nothing in \d+ lines from here on could be read, so they were dropped: /) as string
    expect(report.files[0]!.reasons).toContainEqual(expect.objectContaining({ severity: 'error', code: 'broken-lines', message }))
  })
})
