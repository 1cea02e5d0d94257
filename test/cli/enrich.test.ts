import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { setUpApi as setUp } from './setUpApi.js'
import { TWIN_TITLE, WORKS } from './fakeApi.js'
import { runCli, temporaryFolder } from './runCli.js'

describe('enrich', () => {
  const POOR = [
    { id: 'mine', title: 'Boats, my own title', identifiers: { doi: '10.5555/boat.7' }, abstract: 'My own words.' },
    { id: 'other', title: WORKS[6]!.title, identifiers: { doi: '10.5555/boat.6' } },
    { id: 'unknown', title: 'Kites', identifiers: { doi: '10.5555/kite' } },
    { id: 'unnamed', title: 'Bells' },
  ]

  test.each(['openalex', 'crossref', 'semantic-scholar'])('fills in what is missing, from %s, and leaves the rest', async (name) => {
    const { fetch, papers } = await setUp()
    const given = join(temporaryFolder(), 'papers.jsonl')
    writeFileSync(given, POOR.map((paper) => JSON.stringify(paper)).join('\n'))
    const ran = await fetch(['enrich', given, '--from', name])
    expect(ran).toMatchObject({ exitCode: 0, out: '' })
    expect(ran.err).toContain('Read 4 papers, 1 without an identifier to ask by: 0 found by title.\n')
    expect(ran.err).toContain(`Filled in from ${name}: `)
    expect(ran.err).toContain('references of 2')
    const [mine, other, ...rest] = papers()
    expect(mine).toMatchObject({ id: 'mine', title: 'Boats, my own title', abstract: 'My own words.', year: 2007 })
    expect(mine!.references).toHaveLength(2)
    expect(mine!.extra).toMatchObject({ enriched: { from: name } })
    expect(other).toMatchObject({ id: 'other', year: 2006, authors: ['Ada Byron'] })
    expect(rest).toEqual(POOR.slice(2))
  })

  test('tells of records that are no papers, and does not write over its input', async () => {
    const { fetch } = await setUp()
    const given = join(temporaryFolder(), 'papers.jsonl')
    const text = `${JSON.stringify(POOR[1])}\n{"abstract":"No title."}\nno JSON\n`
    writeFileSync(given, text)
    expect((await fetch(['enrich', given])).err).toContain('papers.jsonl (jsonl): 3 records, 1 kept, 0 merged, 2 dropped\n  error: ')
    expect(await runCli(['enrich', given, '--out', given, '--force', '--offline'])).toMatchObject({ exitCode: 2, err: expect.stringContaining('would replace its own input') })
    expect(readFileSync(given, 'utf8')).toBe(text)
  })

  test('makes citations of papers that had none', async () => {
    const { fetch, out } = await setUp()
    const given = join(temporaryFolder(), 'papers.jsonl')
    writeFileSync(given, POOR.map((paper) => JSON.stringify(paper)).join('\n'))
    await fetch(['enrich', given])
    const { citations } = JSON.parse((await runCli(['build', out, '--out', '-', '-q'])).out) as { citations: unknown }
    expect(citations).toEqual([{ source: 'mine', target: 'other' }])
  })

  describe('papers without an identifier', () => {
    const NAMELESS = [
      { id: 'all', title: 'On the Weaving of Paper Boats; Part 7', year: 2007, authors: ['Byron, A.'] },
      { id: 'near', title: WORKS[8]!.title, year: 2010, authors: ['Ada Byron'] },
      { id: 'author', title: WORKS[9]!.title, authors: ['A. Byron'] },
      { id: 'year', title: WORKS[10]!.title, year: 2010 },
      { id: 'title-alone', title: WORKS[11]!.title },
      { id: 'other-author', title: WORKS[12]!.title, year: 2012, authors: ['Bo Ames'] },
      { id: 'other-year', title: WORKS[13]!.title, year: 1970, authors: ['Ada Byron'] },
      { id: 'twins', title: TWIN_TITLE, year: 2011, authors: ['Ada Byron'] },
      { id: 'unheard-of', title: 'Bells that no tower has', year: 2011, authors: ['Ada Byron'] },
      { id: 'signs', title: '???' },
    ]
    const write = (): string => {
      const given = join(temporaryFolder(), 'papers.jsonl')
      writeFileSync(given, NAMELESS.map((paper) => JSON.stringify(paper)).join('\n'))
      return given
    }

    test.each([
      ['openalex', 'W1007', true],
      ['crossref', '10.5555/boat.7', true],
      ['semantic-scholar', WORKS[7]!.s2, true],
      ['arxiv', '2401.00007', false],
    ])('are found in %s by their title where first author or year agree', async (name, id, withReferences) => {
      const { fetch, papers } = await setUp()
      const ran = await fetch(['enrich', write(), '--from', name])
      expect(ran).toMatchObject({ exitCode: 0, out: '' })
      const matched = papers().map((paper) => [paper.id, (paper.extra?.['enriched'] as { matched?: { by: string } } | undefined)?.matched?.by])
      const twins = name === 'semantic-scholar' ? [['twins', 'title, first author and year']] : []
      expect(matched.filter(([, by]) => by !== undefined)).toEqual([
        ['all', 'title, first author and year'],
        ['near', 'title, first author and a year near'],
        ['author', 'title and first author'],
        ['year', 'title and year'],
        ...twins,
      ])
      const [first] = papers()
      expect(first).toMatchObject({ title: NAMELESS[0]!.title, authors: ['Byron, A.'], extra: { enriched: { from: name, matched: { id, score: 0.98 } } } })
      expect(first!.references?.length ?? 0).toBe(withReferences ? 2 : 0)
      expect(papers().slice(-1)).toEqual(NAMELESS.slice(-1))
    })

    test('are told of, those with several answers too', async () => {
      const { fetch } = await setUp()
      const ran = await fetch(['enrich', write()])
      expect(ran.err).toContain('Read 10 papers, 9 without an identifier to ask by: 4 found by title, 1 with a title that several papers bear.\n')
      expect(ran.err).toContain('  "On the Weaving of Paper Boats; Part 7" is W1007: title, first author and year\n')
    })

    test('are left alone with --no-titles', async () => {
      const { api, fetch, papers } = await setUp()
      const ran = await fetch(['enrich', write(), '--no-titles'])
      expect(ran.err).toContain('Read 10 papers, 9 without an identifier to ask by.\n')
      expect(papers()).toEqual(NAMELESS)
      expect(api.asked).toEqual([])
    })

    test('are asked for once: a run that was broken off goes on where it was', async () => {
      const { api, fetch } = await setUp()
      const given = write()
      api.mischief.push('none', 'none', 'none', { status: 404, text: 'gone' })
      expect((await fetch(['enrich', given])).exitCode).toBe(3)
      const before = api.asked.length
      expect((await fetch(['enrich', given])).exitCode).toBe(0)
      expect(api.asked.slice(before).filter((url) => url.includes('title.search'))).toHaveLength(9 - 3)
    })
  })
})
