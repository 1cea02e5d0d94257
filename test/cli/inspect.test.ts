import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toMapJson } from '@paperloom/core'
import { smallMap } from '../core/export/smallMap.js'
import { runCli, temporaryFolder } from './runCli.js'

const input = toMapJson(smallMap())

describe('inspect', () => {
  test('tells what the map holds and why papers are linked', async () => {
    const { exitCode, out, err } = await runCli(['inspect', '-'], { input })
    expect(out).toBe(
      [
        '3 papers, 1 link, 1 citation, 1 community',
        '0 concepts, 1 method, 1 dataset, 0 repositories',
        'made by paperloom 0.1.0',
        '',
        'c1  river datasets, 2 papers, stability 0.90',
        '    RiverBank',
        '  - DriftNet: watching rivers with cheap buoys',
        '  - RiverBank, a dataset of silt',
        '',
        'Strongest links',
        '  1.75  DriftNet: watching rivers with cheap buoys – RiverBank, a dataset of silt',
        '        cites: RiverBank, a dataset of silt 57 %; shared dataset: RiverBank 29 %; shared words: silt 14 %',
        '',
      ].join('\n'),
    )
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  })

  test('one community, in words and in figures', async () => {
    expect((await runCli(['inspect', '-', '--community', 'c1'], { input })).out).toContain('  - RiverBank, a dataset of silt')
    const { out } = await runCli(['inspect', '-', '--community', 'c1', '--json'], { input })
    expect(JSON.parse(out)).toMatchObject({ community: { id: 'c1', size: 2, papers: [{ id: 'drift' }, { id: 'silt' }] } })
  })

  test('of many communities the first twenty, for programs all', async () => {
    const map = smallMap()
    const communities = Array.from({ length: 1022 }, (_, at) => ({ ...map.communities[0]!, id: `c${at + 1}` }))
    const many = toMapJson({ ...map, communities })
    const { out } = await runCli(['inspect', '-'], { input: many })
    expect(out.match(/^c\d+ {2}/gm)).toHaveLength(20)
    expect(out).toContain('\nand 1,002 more communities, all with --json\n')
    const all = JSON.parse((await runCli(['inspect', '-', '--json'], { input: many })).out) as { communities: readonly { papers: readonly string[] }[] }
    expect(all.communities.map(({ papers }) => papers.length)).toEqual([2, ...Array<number>(1021).fill(0)])
    const { err } = await runCli(['inspect', '-', '--community', 'x'], { input: many })
    expect(err).toContain('it has c1, c2,')
    expect(err).toContain('c20 and 1,002 more')
  })

  test('one paper, by a part of its title', async () => {
    const { out } = await runCli(['inspect', '-', '--paper', 'cheap BUOYS'], { input })
    expect(out).toContain('DriftNet: watching rivers with cheap buoys\n  Ada Beispiel, Ole Nordmann\n  2024\n')
    expect(out).toContain('  method: DriftNet\n  dataset: RiverBank\n')
    expect(out).toContain('  c1: river datasets')
  })

  test('one paper, by its id, for programs', async () => {
    const { out } = await runCli(['inspect', '-', '--paper', 'lone', '--json'], { input })
    expect(JSON.parse(out)).toMatchObject({ paper: { id: 'lone' }, community: null, entities: [], links: [] })
  })

  test('of many links the strongest ten, for programs all', async () => {
    const { papers, links, ...rest } = smallMap()
    const others = Array.from({ length: 14 }, (_, at) => ({ ...papers[1]!, id: `p${at}`, title: `Lighthouse ${at}` }))
    const more = others.map(({ id }) => ({ source: 'drift', target: id, weight: 0.5, evidence: [{ kind: 'shared-words' as const, term: 'light', weight: 0.5 }] }))
    const many = toMapJson({ ...rest, papers: [...papers, ...others], links: [...links, ...more] })
    const { out } = await runCli(['inspect', '-', '--paper', 'drift'], { input: many })
    expect(out.match(/^ {2}0\.50 /gm)).toHaveLength(9)
    expect(out).toContain('\n  and 5 more, all with --json\n')
    expect(JSON.parse((await runCli(['inspect', '-', '--paper', 'drift', '--json'], { input: many })).out)).toHaveProperty('links.length', 15)
  })

  test('several papers fit: they are named', async () => {
    const { out } = await runCli(['inspect', '-', '--paper', 'ri'], { input })
    expect(out).toMatch(/^Several papers fit; .*\n {2}drift {2}DriftNet.*\n {2}silt {2}RiverBank/)
  })

  test.each<[string, string[], string, number, RegExp]>([
    ['no such community', ['--community', 'c9'], input, 2, /no community c9; it has c1/],
    ['no such paper', ['--paper', 'zebra'], input, 2, /no paper has this in its title or id: zebra/],
    ['both at once', ['--paper', 'a', '--community', 'c1'], input, 2, /not both/],
    ['no map', [], '{"papers": []}', 3, /cannot read stdin: this is no map that Paperloom can read/],
    ['no JSON', [], 'papers', 3, /cannot read stdin: this is no map that Paperloom can read/],
    ['a later version', [], '{"format":"paperloom-map","version":9,"papers":[]}', 3, /version 9, this Paperloom reads version 1/],
  ])('%s', async (_, words, text, exitCode, message) => {
    const ran = await runCli(['inspect', '-', ...words], { input: text })
    expect(ran.err).toMatch(message)
    expect(ran).toMatchObject({ exitCode, out: '' })
  })

  test('what is broken in a map is told of, the rest is shown', async () => {
    const file = join(temporaryFolder(), 'map.json')
    writeFileSync(file, JSON.stringify({ ...smallMap(), citations: [{ source: 'drift', target: '\u001b[2Jgone' }] }))
    const { exitCode, out, err } = await runCli(['inspect', file])
    expect(err).toBe('not kept: citations[0]: no such paper:  [2Jgone\n')
    expect(out).toContain('0 citations')
    expect(exitCode).toBe(0)
  })
})
