import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseMap, readMap, toGexf, toMapJson, toVosviewerFiles } from '@paperloom/core'
import { smallMap } from '../core/export/smallMap.js'
import { runCli, temporaryFolder } from './runCli.js'

const map = smallMap()
const input = toMapJson(map)

function folderWithMap(): { folder: string; at: (name: string) => string } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'map.json'), input)
  return { folder, at: (name) => join(folder, name) }
}

describe('convert', () => {
  test.each([
    ['map.gexf', [], /^<\?xml[^>]*>\n<gexf /],
    ['map.graphml', [], /^<\?xml[^>]*>\n<graphml /],
    ['map.svg', [], /^<svg /],
    ['map.bib', [], /^@article\{beispiel2024driftnet,/],
    ['map.ris', [], /^TY {2}- JOUR\r\n/],
    ['map.md', [], /^1\. \[\*\*DriftNet: /],
    ['copy.json', [], /^\{\n"format": "paperloom-map"/],
    ['vos.json', ['--to', 'vosviewer'], /^\{"network":\{"items":\[/],
    ['graph.json', ['--to', 'graphology'], /^\{"attributes":\{"name":"Paperloom map"/],
    ['edges.csv', ['--table', 'edges'], /^Source,Target,Type,Weight,/],
  ])('writes %s', async (name, words, beginning) => {
    const { at } = folderWithMap()
    const { exitCode, out, err } = await runCli(['convert', at('map.json'), at(name), ...words])
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' })
    expect(err).toMatch(/^3 papers(?:, 1 link, 1 community)?: wrote \S+\n$/)
    expect(readFileSync(at(name), 'utf8')).toMatch(beginning)
  })

  test('several files bear the name of what they hold', async () => {
    const { folder, at } = folderWithMap()
    const ran = await runCli(['convert', at('map.json'), at('out.csv')])
    expect(ran.err).toContain(`wrote ${at('out-nodes.csv')}, ${at('out-edges.csv')}, ${at('out-evidence.csv')}\n`)
    await runCli(['convert', at('map.json'), at('vos.txt'), '--quiet'])
    expect(readdirSync(folder).sort()).toEqual([
      ...['map.json', 'out-edges.csv', 'out-evidence.csv', 'out-nodes.csv', 'vos-network.txt', 'vos-thesaurus.txt', 'vos.txt'],
    ])
    const back = await runCli(['convert', at('vos.txt'), at('back.json'), '--network', at('vos-network.txt')])
    expect(back).toMatchObject({ exitCode: 0 })
    const { value } = parseMap(readFileSync(at('back.json'), 'utf8'))
    expect(value.papers.map(({ id, x, y, community }) => [id, x, y, community])).toEqual(
      map.papers.map(({ id, x, y, community }) => [id, x, y, community]),
    )
    expect(value.links.map(({ source, target, weight }) => [source, target, weight])).toEqual([['drift', 'silt', 1.75]])
  })

  test('none of several files is written where one is in the way', async () => {
    const { at } = folderWithMap()
    writeFileSync(at('out-evidence.csv'), 'mine')
    const ran = await runCli(['convert', at('map.json'), at('out.csv')])
    expect(ran).toMatchObject({ exitCode: 4, err: `paperloom: ${at('out-evidence.csv')} exists already: name another file, or add --force\n` })
    expect(existsSync(at('out-nodes.csv'))).toBe(false)
    expect((await runCli(['convert', at('map.json'), at('out.csv'), '--force'])).exitCode).toBe(0)
    expect(readFileSync(at('out-evidence.csv'), 'utf8')).toMatch(/^Source,Target,/)
  })

  test('reads networks of other programs, from files, gzip and stdin, and says what is not kept', async () => {
    const { at } = folderWithMap()
    writeFileSync(at('net.gexf.gz'), gzipSync(toGexf(map)))
    expect((await runCli(['convert', at('net.gexf.gz'), at('a.json'), '-q'])).err).toBe('')
    const piped = await runCli(['convert', '-', '-', '--to', 'paperloom'], { input: toGexf(map) })
    expect(piped).toMatchObject({ exitCode: 0, err: '', out: readFileSync(at('a.json'), 'utf8') })
    const directed = toGexf(map).replace('defaultedgetype="undirected"', 'defaultedgetype="directed"')
    expect((await runCli(['convert', '-', '-', '--to', 'gexf'], { input: directed })).err).toBe(
      'not kept: links: links of a map have no direction; directed ones: 1\n',
    )
    expect((await runCli(['inspect', '-'], { input: toVosviewerFiles(map).map })).out).toContain('3 papers, 0 links')
  })

  test('a reading list of communities', async () => {
    const { exitCode, out } = await runCli(['convert', '-', '-', '--to', 'ris', '--community', 'c1'], { input })
    expect(exitCode).toBe(0)
    expect(out.match(/^ID {2}- .*/gm)).toEqual(['ID  - drift', 'ID  - silt'])
  })

  test('what was written reads back through every format that holds a network', async () => {
    for (const to of ['paperloom', 'vosviewer', 'gexf', 'graphml', 'graphology']) {
      const { out } = await runCli(['convert', '-', '-', '--to', to], { input })
      expect(readMap(out).value.links, to).toMatchObject([{ source: 'drift', target: 'silt', weight: 1.75 }])
    }
  })
})

test.each([
  ['an unknown extension', ['convert', 'MAP', 'AT/map.xyz'], 2, /give the format with --to \(paperloom, .*does not tell it: .*map\.xyz/],
  ['a format that there is not', ['convert', 'MAP', '-', '--to', 'dot'], 2, /Allowed choices are paperloom/],
  ['a table of no table', ['convert', 'MAP', 'AT/a.gexf', '--table', 'nodes'], 2, /--table belongs to csv, not to gexf/],
  ['three tables on stdout', ['convert', 'MAP', '-', '--to', 'csv'], 2, /stdout holds one table: choose it with --table/],
  ['a community of a network', ['convert', 'MAP', 'AT/a.svg', '--community', 'c1'], 2, /--community belongs to bibtex, ris and markdown, not to svg/],
  ['an unknown community', ['convert', 'MAP', 'AT/a.bib', '--community', 'c9'], 2, /no community c9; the map has: c1/],
  ['a ground of no picture', ['convert', 'MAP', 'AT/a.html', '--theme', 'dark'], 2, /--theme belongs to svg, not to html/],
  ['a name of no page', ['convert', 'MAP', 'AT/a.gexf', '--title', 'T'], 2, /--title belongs to svg and html, not to gexf/],
  ['a language of no viewer', ['convert', 'MAP', 'AT/a.md', '--locale', 'de'], 2, /--locale belongs to html, not to markdown/],
  ['a language that it does not speak', ['convert', 'MAP', 'AT/a.html', '--locale', 'it'], 2, /Allowed choices are en, de, fr, es, zh/],
  ['a network of no map file', ['convert', 'MAP', 'AT/a.gexf', '--network', 'MAP'], 2, /a network file belongs to a VOSviewer map file/],
  ['its own input', ['convert', 'MAP', 'MAP', '--force'], 2, /would replace its own input/],
  ['a file that exists', ['convert', 'MAP', 'MAP'], 4, /exists already/],
  ['papers instead of a map', ['convert', 'PAPERS', 'AT/a.gexf'], 3, /cannot read .*papers\.bib: this is no map .*papers are read by "build"/],
  ['a file that is not there', ['convert', 'AT/none.json', 'AT/a.gexf'], 3, /there is no such file/],
  ['a folder that is not there', ['convert', 'MAP', 'AT/none/a.gexf'], 5, /there is no folder/],
])('%s is refused in plain words', async (_, words, exitCode, message) => {
  const { folder, at } = folderWithMap()
  writeFileSync(at('papers.bib'), '@article{a, title = {A}}')
  const given = words.map((word) => word.replace(/^MAP$/, at('map.json')).replace(/^PAPERS$/, at('papers.bib')).replace(/^AT(?=\/)/, folder))
  const ran = await runCli(given)
  expect(ran.err).toMatch(message)
  expect(ran).toMatchObject({ exitCode, out: '' })
})
