import { describe, expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { parseMap } from '../../../packages/core/src/export/parseMap.js'
import { parseVosviewerFiles, toVosviewerFiles } from '../../../packages/core/src/export/vosviewerFiles.js'
import { parseVosviewerJson, toVosviewerJson } from '../../../packages/core/src/export/vosviewerJson.js'
import { smallMap } from './smallMap.js'

type Loose = ReturnType<typeof JSON.parse>

describe('toVosviewerJson', () => {
  const document: Loose = JSON.parse(toVosviewerJson(smallMap()))

  test('papers as items, communities as clusters', () => {
    expect(document.network.clusters).toEqual([{ cluster: 1, label: 'river datasets' }])
    expect(document.network.items[0]).toMatchObject({
      id: 'drift',
      label: 'DriftNet: watching rivers with cheap buoys',
      url: 'https://example.org/drift',
      x: 12.25,
      y: -3,
      cluster: 1,
      weights: { Citations: 0 },
      scores: { 'Pub. year': 2024 },
      authors: 'Ada Beispiel; Ole Nordmann',
      doi: '10.5555/drift',
    })
    expect(document.network.items[1]).not.toHaveProperty('cluster')
    expect(document.network.items[2].weights).toEqual({ Citations: 1 })
    expect(document.config.terminology.item).toBe('Paper')
    expect(document.config.color_schemes.cluster_colors).toEqual([{ cluster: 1, color: '#2a649f' }])
  })

  test('links with their reasons', () => {
    expect(document.network.links).toEqual([
      {
        source_id: 'drift',
        target_id: 'silt',
        strength: 1.75,
        description: 'citation: RiverBank, a dataset of silt 1; shared dataset: RiverBank 0.5; shared words: silt 0.25',
      },
    ])
  })

  test('descriptions are HTML in which every text is escaped', () => {
    const evil = '<script>alert(1)</script>'
    const map: PaperMap = {
      ...smallMap(),
      papers: smallMap().papers.map((paper) => ({ ...paper, abstract: evil, venue: evil, authors: [evil] })),
    }
    const items: Loose[] = JSON.parse(toVosviewerJson(map)).network.items
    for (const { description } of items) expect(description).not.toContain('<script')
  })

  test('communities beyond 1000 have no cluster', () => {
    const communities = Array.from({ length: 1001 }, (_, index) => ({
      id: `k${index}`,
      label: `K ${index}`,
      terms: [],
      size: 0,
    }))
    const papers = ['k0', 'k1000'].map((community, index) => ({
      id: community,
      title: community,
      community,
      x: index,
      y: 0,
    }))
    const { network }: Loose = JSON.parse(
      toVosviewerJson({ ...smallMap(), papers, communities, links: [], citations: [] }),
    )
    expect(network.clusters).toHaveLength(1000)
    expect(network.items.map((item: Loose) => item.cluster)).toEqual([1, undefined])
  })
})

describe('parseVosviewerJson', () => {
  const read = (network: object, more: object = {}) => parseVosviewerJson(JSON.stringify({ network, ...more }))

  test('items, clusters, links', () => {
    const { value, issues } = read({
      items: [
        {
          id: 7,
          label: 'visser (2021)',
          x: 0.5,
          y: -1,
          cluster: 2,
          weights: { Citations: 19 },
          scores: { 'Pub. year': 2021 },
          url: 'https://example.org/7',
        },
        { id: 'b', label: 'b', x: 0, y: 0, cluster: 2, heading: 'News' },
      ],
      links: [
        { source_id: 'b', target_id: 7 },
        { source_id: 7, target_id: 'b', strength: 2.5 },
      ],
      clusters: [{ cluster: 2, label: 'Metrics' }],
    })
    expect(issues).toEqual([])
    expect(value.papers).toEqual([
      {
        id: '7',
        title: 'visser (2021)',
        url: 'https://example.org/7',
        year: 2021,
        community: 'c2',
        x: 0.5,
        y: -1,
        extra: { weights: { Citations: 19 }, scores: { 'Pub. year': 2021 } },
      },
      { id: 'b', title: 'b', extra: { heading: 'News' }, community: 'c2', x: 0, y: 0 },
    ])
    expect(value.communities).toEqual([{ id: 'c2', label: 'Metrics', terms: [], size: 2 }])
    expect(value.links).toEqual([
      { source: '7', target: 'b', weight: 3.5, evidence: [{ kind: 'imported', weight: 3.5 }] },
    ])
    expect(parseMap(value)).toEqual({ value, issues: [] })
  })

  test('descriptions are taken apart, or taken as text', () => {
    const { value } = read({
      items: [
        {
          id: 1,
          label: 'a',
          x: 0,
          y: 0,
          description:
            '<table><tr><td>Authors:</td><td>a, b; c, d</td></tr><tr><td>Source:</td><td>J &amp; K</td></tr><tr><td>Year:</td><td>2020</td></tr></table>',
        },
        { id: 2, label: 'b', x: 1, y: 0, description: '<p>Some <b>words</b></p><script>alert(1)</script>' },
      ],
    })
    expect(value.papers[0]).toMatchObject({ authors: ['a, b', 'c, d'], venue: 'J & K', year: 2020 })
    expect(value.papers[1]!.abstract).toBe('Some words')
  })

  test('title and settings are kept and written again, without HTML', () => {
    const config = {
      parameters: { attraction: 1 },
      terminology: { item: 'Journal' },
      templates: { item_description: '<b>{label}</b>' },
    }
    const info = { title: 'A <i>map</i>', description: '<p>of it</p>' }
    const { value } = read({ items: [] }, { config, info })
    expect(value.parameters).toMatchObject({ title: 'A map', description: 'of it' })
    const written: Loose = JSON.parse(toVosviewerJson(value))
    expect(written.config).toEqual({ parameters: { attraction: 1 }, terminology: { item: 'Journal' } })
    expect(written.info).toEqual({ title: 'A map', description: 'of it' })
  })

  test.each([
    ['', 'it is empty'],
    ['[1', 'not a VOSviewer file'],
    ['{}', 'no list of items'],
    ['{"network":{"items":3}}', 'no list of items'],
  ])('%j', (text, message) => {
    expect(() => parseVosviewerJson(text)).toThrow(FormatError)
    expect(() => parseVosviewerJson(text)).toThrow(message)
  })

  test('items and links of the wrong kind are issues', () => {
    const { value, issues } = read({
      items: [null, 3, [], { id: {} }, { id: 'a', x: '1' }],
      links: [null, { source_id: 'a', target_id: 'a', strength: {} }],
    })
    expect(value.papers.map(({ id }) => id)).toEqual(['a'])
    expect(issues.map(({ code }) => code)).toEqual([
      'no-id',
      'no-id',
      'no-id',
      'no-id',
      'unknown-paper',
      'self-link',
      'no-position',
    ])
  })
})

describe('map and network files', () => {
  test('are written with one width for all rows', () => {
    const { map, network, thesaurus } = toVosviewerFiles(smallMap())
    expect(map.split('\n')[0]).toBe(
      'id\tlabel\tdescription\turl\tx\ty\tcluster\tweight<Links>\tweight<Total link strength>\tweight<Citations>\tscore<Pub. year>',
    )
    expect(map.split('\n')[2]).toBe('lone\tAn index of lighthouses\t\t\t90\t0.5\t\t0\t0\t0\t')
    expect(map.split('\n')[3]).toContain('"RiverBank, a dataset of silt"')
    expect(network).toBe('drift\tsilt\t1.75\n')
    expect(thesaurus).toBe('label\treplace by\ndrift-net\tDriftNet\n')
  })

  test('come back', () => {
    const files = toVosviewerFiles(smallMap())
    const { value, issues } = parseVosviewerFiles(files.map, files.network)
    expect(issues).toEqual([])
    const [drift] = smallMap().papers
    expect(value.papers[0]).toMatchObject({
      id: 'drift',
      title: drift!.title,
      abstract: drift!.abstract,
      authors: drift!.authors,
      year: 2024,
      x: 12.25,
      y: -3,
    })
    expect(value.papers.map(({ community }) => community)).toEqual(['c1', null, 'c1'])
    expect(value.links[0]!.weight).toBe(1.75)
  })

  test.each(['\t', ',', ';'])('are read with %j between the cells', (delimiter) => {
    const rows = [
      ['id', 'label', 'x', 'y', 'cluster', 'weight<Links>', 'score'],
      ['1', '"a, b; c"', '0', '1', '1', '3', '0.5'],
      ['2', 'd', '1', '1', '', '1', ''],
    ]
    const map = rows.map((row) => row.join(delimiter)).join('\n')
    const network = `1${delimiter}2${delimiter}2\n2${delimiter}1${delimiter}0.5\n`
    const { value, issues } = parseVosviewerFiles(map, network)
    expect(issues).toEqual([])
    expect(value.papers).toEqual([
      {
        id: '1',
        title: 'a, b; c',
        community: 'c1',
        x: 0,
        y: 1,
        extra: { weights: { Links: 3 }, scores: { score: 0.5 } },
      },
      { id: '2', title: 'd', community: null, x: 1, y: 1, extra: { weights: { Links: 1 } } },
    ])
    expect(value.links.map(({ weight }) => weight)).toEqual([2.5])
  })

  test('a link without strength counts 1; repeated pairs are summed', () => {
    expect(parseVosviewerFiles('id\tlabel\n1\ta\n2\tb', '1\t2\n2\t1\n1\t2').value.links[0]!.weight).toBe(3)
  })

  test('faults are told with their line', () => {
    const { issues } = parseVosviewerFiles('id\tx\ty\n1\t0\t0\n1\t1\t1\n\t2\t2\n3\t4\t5', '1\t9\n1\t3\tmuch\n')
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['double-id', 'line 3'],
      ['no-id', 'line 4'],
      ['unknown-paper', 'network line 1'],
      ['bad-weight', 'network line 2'],
    ])
    expect(parseVosviewerFiles('id\tx\ty\n1\t0\t0\n2\t1\t1').issues.map(({ code }) => code)).toEqual(['no-links'])
  })

  test('a map file without names is refused', () => {
    expect(() => parseVosviewerFiles('1\t2\t3\n')).toThrow('names no column "id" or "label"')
    expect(() => parseVosviewerFiles('')).toThrow(FormatError)
  })
})
