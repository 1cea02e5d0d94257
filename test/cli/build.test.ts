import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseMap } from '@paperloom/core'
import { CITATIONS, EXPORTS } from '../fixtures/bibliography/exports.js'
import { PAPERS, PAPERS_JSONL, runCli, temporaryFolder } from './runCli.js'

function folderWithPapers(): { folder: string; papers: string; out: string } {
  const folder = temporaryFolder()
  const papers = join(folder, 'papers.jsonl')
  writeFileSync(papers, PAPERS_JSONL)
  return { folder, papers, out: join(folder, 'map.json') }
}

describe('build', () => {
  test('writes a map and tells in words what became of the input', async () => {
    const { papers, out, folder } = folderWithPapers()
    const ran = await runCli(['build', papers, '--out', out])
    expect(ran.err).toMatch(/^Read 6 records from 1 input: 6 papers, 0 merged, 0 dropped\.\nFound \d+ concepts?, \d+ methods?, /)
    expect(ran.err).toContain(`Wrote ${out}. See it: paperloom serve ${out}`)
    expect(ran).toMatchObject({ exitCode: 0, out: '' })
    const { value, issues } = parseMap(readFileSync(out, 'utf8'))
    expect(issues).toEqual([])
    expect(value.papers.map(({ id }) => id)).toEqual(PAPERS.map(({ id }) => id))
    expect(readdirSync(folder).sort()).toEqual(['map.json', 'papers.jsonl'])
  })

  test('names the first twenty of many communities', async () => {
    const papers = Array.from({ length: 50 }, (_, at) => ({ title: `Paper ${at}`, abstract: `zw${at >> 1}qua zw${at >> 1}qui zw${at >> 1}quo` }))
    const ran = await runCli(['build', '-', '--out', '-'], { input: papers.map((paper) => JSON.stringify(paper)).join('\n') })
    expect(parseMap(ran.out).value.communities).toHaveLength(25)
    expect(ran.err.match(/^ {2}c\d+ +2 /gm)).toHaveLength(20)
    expect(ran.err).toContain('\n  and 5 more, all in the map\n')
  })

  test('gives the same bytes from a file, from stdin, from gzip and in parts', async () => {
    const { folder, papers, out } = folderWithPapers()
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.jsonl.gz')]
    writeFileSync(first, JSON.stringify(PAPERS.slice(3)))
    writeFileSync(second, gzipSync(PAPERS.slice(0, 3).map((paper) => JSON.stringify(paper)).join('\n')))
    await runCli(['build', papers, '--out', out, '--quiet'])
    const strip = (text: string): string => text.slice(0, text.indexOf('"report": '))
    const expected = strip(readFileSync(out, 'utf8'))
    const piped = await runCli(['build', '-', '--out', '-', '-q'], { input: PAPERS_JSONL })
    expect(strip(piped.out)).toBe(expected)
    const packed = await runCli(['build', '-', '--out', '-', '-q'], { input: gzipSync(PAPERS_JSONL) })
    expect(packed.out).toBe(piped.out)
    const parts = await runCli(['build', first, second, '--out', '-', '-q'])
    expect(strip(parts.out)).toBe(expected)
    expect(parts.err).toBe('')
  })

  test.each(Object.entries(EXPORTS))('makes a map with citations of %s, as a database exports it', async (name, text) => {
    const file = join(temporaryFolder(), name)
    writeFileSync(file, text)
    const { out, exitCode } = await runCli(['build', file, '--out', '-', '--quiet'])
    expect(exitCode).toBe(0)
    const { papers, citations, links, report } = parseMap(out).value
    const title = new Map(papers.map((paper) => [paper.id, paper.title]))
    expect(citations.map(({ source, target }) => [title.get(source), title.get(target)]).sort()).toEqual([...CITATIONS].sort())
    expect(links.some(({ evidence }) => evidence.some(({ kind }) => kind === 'citation'))).toBe(true)
    expect(report).toMatchObject({ read: 6, kept: 6, merged: 0, dropped: 0 })
  })

  test('a key that two files use leads to the paper of its own file, whatever their order', async () => {
    const { folder, out } = folderWithPapers()
    const [silk, rings] = [join(folder, 'silk.bib'), join(folder, 'rings.bib')]
    const write = (path: string, title: string, key: string): void =>
      writeFileSync(path, `@article{smith2020, title={${title}}}\n@article{${key}, title={On ${title}}, cites={smith2020}}\n`)
    write(silk, 'Silk of antiquity', 'roe2021')
    write(rings, 'Rings of muons', 'foe2021')
    const written: string[] = []
    for (const inputs of [[silk, rings], [rings, silk]]) {
      await runCli(['build', ...inputs, '--out', out, '--force', '--weight', 'shared-words=0'])
      written.push(readFileSync(out, 'utf8'))
    }
    const { papers, citations, links } = parseMap(written[0]!).value
    const titles = new Map(papers.map(({ id, title }) => [id, title]))
    expect(citations.map(({ source, target }) => [source, titles.get(target)])).toEqual([
      ['foe2021', 'Rings of muons'],
      ['roe2021', 'Silk of antiquity'],
    ])
    expect(links).toHaveLength(2)
    expect(written[1]).toBe(written[0])

    const read = join(folder, 'read.jsonl')
    await runCli(['read', silk, rings, '--out', read])
    await runCli(['build', read, '--out', out, '--force'])
    expect(parseMap(readFileSync(out, 'utf8')).value.citations).toEqual(citations)
  })

  test('--json prints figures for programs', async () => {
    const { papers, out } = folderWithPapers()
    const ran = await runCli(['build', papers, '--out', out, '--json', '--quiet'])
    const report = JSON.parse(ran.out) as Record<string, unknown>
    expect(report).toMatchObject({
      command: 'build',
      out,
      figures: { papers: 6, communities: 2, withoutCommunity: 1 },
      report: { read: 6, kept: 6, merged: 0, dropped: 0 },
    })
    expect(ran.err).toBe('')
  })

  test('options reach the map', async () => {
    const { folder, papers, out } = folderWithPapers()
    const thesaurus = join(folder, 'thesaurus.txt')
    writeFileSync(thesaurus, 'label\treplace by\nKelpNet\tSeaweed Net\nwavelet transforms\t\n')
    const words = ['--seed', '7', '--resolution', '1.5', '--top-k', '3', '--min-weight', '0.01', '--format', 'jsonl']
    await runCli(['build', papers, '--out', out, ...words, '--thesaurus', thesaurus])
    const { value } = parseMap(readFileSync(out, 'utf8'))
    expect(value.parameters).toMatchObject({ seed: 7, resolution: 1.5, topK: 3, minWeight: 0.01, thesaurusHash: expect.stringMatching(/^[\da-f]{8}$/) })
    const links = ['--counting', 'full', '--similarity', 'jaccard', '--weight', 'citation=2', '--weight', 'co-citation=0']
    await runCli(['build', papers, '--out', out, '--force', ...links, '--no-merge', '--no-merge-preprints'])
    const { parameters } = parseMap(readFileSync(out, 'utf8')).value
    expect(parameters).not.toHaveProperty('thesaurusHash')
    expect(parameters).toMatchObject({ counting: 'full', similarity: 'jaccard', merge: false, mergePreprints: false })
    expect(parameters.weights).toMatchObject({ citation: 2, 'co-citation': 0, 'shared-words': 0.7 })
    const names = value.entities.map(({ name }) => name.toLowerCase())
    expect(names).toContain('seaweed net')
    expect(names.filter((name) => name.includes('wavelet'))).toEqual([])
  })

  test('progress is shown to a person only', async () => {
    const watched = await runCli(['build', '-', '--out', '-'], { input: PAPERS_JSONL, watched: true })
    expect(watched.err).toContain('\r\u001b[K3/6 linking papers')
    const alone = await runCli(['build', '-', '--out', '-'], { input: PAPERS_JSONL })
    expect(alone.err).not.toContain('linking papers')
    expect(alone.err).not.toContain('\u001b')
    expect(alone.out).toBe(watched.out)
  })

  test('colours only where asked for', async () => {
    const coloured = await runCli(['build', '-', '--out', '-'], { input: PAPERS_JSONL, colour: true })
    expect(coloured.err).toContain('\u001b[1m')
  })
})

describe('a broken input', () => {
  test('is told of by kind, line and file; the rest is built', async () => {
    const { papers, out } = folderWithPapers()
    writeFileSync(papers, `${PAPERS_JSONL}{"title": \n{"abstract": "no title"}\n`)
    const { exitCode, err } = await runCli(['build', papers, '--out', out])
    expect(exitCode).toBe(0)
    expect(err).toContain('Read 8 records from 1 input: 6 papers, 0 merged, 2 dropped.')
    expect(err).toMatch(/error: [a-z-]+, 1 time\n {2}.*papers\.jsonl:7: /)
  })

  test('a title cannot steer the terminal', async () => {
    const { papers, out } = folderWithPapers()
    writeFileSync(papers, `${PAPERS_JSONL}{"title": 7, "abstract": "\\u001b]0;owned\\u0007"}\n`)
    const { err } = await runCli(['build', papers, '--out', out])
    expect(err).not.toContain('\u001b')
  })

  test('text that is not UTF-8 is read and reported', async () => {
    const { papers, out } = folderWithPapers()
    writeFileSync(papers, Buffer.from(PAPERS_JSONL.replace('Ida Strand', 'Søren Ålesund'), 'latin1'))
    const { err } = await runCli(['build', papers, '--out', out])
    expect(err).toContain('warning: encoding-guessed')
    expect(parseMap(readFileSync(out, 'utf8')).value.papers[0]!.authors).toEqual(['Søren Ålesund'])
  })

  test('UTF-16 with a byte order mark is read', async () => {
    const { papers, out } = folderWithPapers()
    writeFileSync(papers, `\ufeff${PAPERS_JSONL}`, 'utf16le')
    expect((await runCli(['build', papers, '--out', out])).exitCode).toBe(0)
  })
})

describe('a failure says what, where and what to do, and has an exit code of its class', () => {
  test.each<[string, string[], number, RegExp]>([
    ['a missing file', ['build', 'IN/none.txt', '-o', 'OUT'], 3, /cannot read .*none\.txt: there is no such file/],
    ['a folder', ['build', 'IN', '-o', 'OUT'], 3, /it is a folder/],
    ['a format that nobody knows', ['build', 'IN/binary', '-o', 'OUT'], 3, /binary/],
    ['an empty file', ['build', 'IN/empty', '-o', 'OUT'], 3, /empty/],
    ['damaged gzip', ['build', 'IN/damaged.gz', '-o', 'OUT'], 3, /gzip data is damaged/],
    ['a broken thesaurus', ['build', 'PAPERS', '-o', 'OUT', '--thesaurus', 'IN/thesaurus'], 3, /line 2: expected "label<TAB>replace by"/],
    ['a thesaurus of two minds', ['build', 'PAPERS', '-o', 'OUT', '--thesaurus', 'IN/minds'], 3, /line 2: "a" stands for "b" before and for "c" here, keep one of them/],
    ['a missing folder', ['build', 'PAPERS', '-o', 'IN/none/map.json'], 5, /there is no folder .*none, make it first/],
    ['an unknown option', ['build', 'PAPERS', '-o', 'OUT', '--sede', '1'], 2, /Did you mean --seed\?/],
    ['an unknown command', ['biuld', 'PAPERS'], 2, /Did you mean build\?/],
    ['no --out', ['build', 'PAPERS'], 2, /--out/],
    ['no input', ['build', '-o', 'OUT'], 2, /input/],
    ['half a seed', ['build', 'PAPERS', '-o', 'OUT', '--seed', '1.5'], 2, /Expected a whole number/],
    ['an empty seed', ['build', 'PAPERS', '-o', 'OUT', '--seed', ''], 2, /Expected a whole number/],
    ['a resolution of 0', ['build', 'PAPERS', '-o', 'OUT', '--resolution', '0'], 2, /Expected "auto" or a number above 0/],
    ['a top-k of 0', ['build', 'PAPERS', '-o', 'OUT', '--top-k', '0'], 2, /from 1/],
    ['a weight below 0', ['build', 'PAPERS', '-o', 'OUT', '--min-weight', '-1'], 2, /at least 0/],
    ['an unknown format', ['build', 'PAPERS', '-o', 'OUT', '--format', 'docx'], 2, /Allowed choices are papers-page, json, jsonl/],
    ['stdin twice', ['build', '-', '-', '-o', 'OUT'], 2, /give - once/],
    ['two writers on stdout', ['build', 'PAPERS', '-o', '-', '--json'], 2, /both write to stdout/],
    ['its own input', ['build', 'PAPERS', '-o', 'PAPERS', '--force'], 2, /would replace its own input/],
  ])('%s', async (_, words, exitCode, message) => {
    const { folder, papers, out } = folderWithPapers()
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/binary'), Buffer.from([0, 1, 2, 3, 0, 255]))
    writeFileSync(join(folder, 'in/empty'), '')
    writeFileSync(join(folder, 'in/damaged.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))
    writeFileSync(join(folder, 'in/minds'), 'a\tb\na\tc\n')
    writeFileSync(join(folder, 'in/thesaurus'), 'a\tb\nno tab here\n')
    const named = words.map((word) => word.replace('OUT', out).replace('PAPERS', papers).replace(/^IN/, join(folder, 'in')))
    const ran = await runCli(named)
    expect(ran.err).toMatch(message)
    expect(ran.err).not.toContain('\n    at ')
    expect(ran.exitCode).toBe(exitCode)
    expect(existsSync(out)).toBe(false)
    expect(readFileSync(papers, 'utf8')).toBe(PAPERS_JSONL)
  })

  test('a file is replaced with --force only', async () => {
    const { folder, papers, out } = folderWithPapers()
    writeFileSync(out, 'precious')
    const refused = await runCli(['build', papers, '--out', out])
    expect(refused).toMatchObject({ exitCode: 4, err: `paperloom: ${out} exists already: name another file, or add --force\n` })
    expect(readFileSync(out, 'utf8')).toBe('precious')
    expect((await runCli(['build', papers, '--out', out, '--force'])).exitCode).toBe(0)
    expect(parseMap(readFileSync(out, 'utf8')).value.papers).toHaveLength(6)
    expect(readdirSync(folder).sort()).toEqual(['map.json', 'papers.jsonl'])
  })
})

describe('help', () => {
  test.each([[], ['build'], ['inspect'], ['serve']])('%s has examples', async (...words) => {
    const { exitCode, out } = await runCli([...words, '--help'])
    expect(out).toContain('Examples:\n  ')
    expect(out).toMatch(/Usage: paperloom/)
    expect(exitCode).toBe(0)
  })

  test('--version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ exitCode: 0, out: '0.1.0\n' })
  })

  test('without words it shows the help and fails', async () => {
    expect(await runCli([])).toMatchObject({ exitCode: 2 })
  })
})
