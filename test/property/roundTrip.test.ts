import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PaperMap, Result } from '@paperloom/core'
import { FormatError } from '../../packages/core/src/model/error.js'
import { parseGexf, toGexf } from '../../packages/core/src/export/gexf.js'
import { parseGraphml, toGraphml } from '../../packages/core/src/export/graphml.js'
import { parseGraphologyJson, toGraphologyJson } from '../../packages/core/src/export/graphologyJson.js'
import { parseMap } from '../../packages/core/src/export/parseMap.js'
import { toMapJson } from '../../packages/core/src/export/mapJson.js'
import { parseVosviewerFiles, toVosviewerFiles } from '../../packages/core/src/export/vosviewerFiles.js'
import { parseVosviewerJson, toVosviewerJson } from '../../packages/core/src/export/vosviewerJson.js'
import { cleanXmlText, createXmlIds } from '../../packages/core/src/export/xml.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { arbitraryMap, hostileText } from './arbitraryMap.js'

interface Format {
  readonly write: (map: PaperMap) => string
  readonly read: (text: string) => Result<PaperMap>
  /** XML has no control characters. */
  readonly isXml?: boolean
}

const FORMATS: Readonly<Record<string, Format>> = {
  'VOSviewer JSON': { write: toVosviewerJson, read: parseVosviewerJson },
  'VOSviewer map and network': {
    write: (map) => JSON.stringify(toVosviewerFiles(map)),
    read: (text) => {
      const files = JSON.parse(text) as { map: string; network: string }
      return parseVosviewerFiles(files.map, files.network)
    },
  },
  GEXF: { write: toGexf, read: parseGexf, isXml: true },
  GraphML: { write: toGraphml, read: parseGraphml, isXml: true },
  'graphology JSON': { write: toGraphologyJson, read: parseGraphologyJson },
}

/** Papers that share a community, as lists of ids; which name or number a community has is not compared here. */
function partition(map: PaperMap): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, community } of map.papers) {
    if (community !== null) groups.set(community, [...(groups.get(community) ?? []), id])
  }
  return [...groups.values()].map((ids) => ids.sort().join('\0')).sort()
}

const positions = (map: PaperMap): unknown[] => map.papers.map(({ id, x, y }) => [id, x, y]).sort()
const weights = (map: PaperMap): unknown[] =>
  map.links.map(({ source, target, weight }) => [source, target, weight]).sort()

describe.each(Object.entries(FORMATS))('%s', (name, { write, read, isXml = false }) => {
  test('1,000 made-up papers keep id, title, position, community, links and weights', () => {
    const map = createMadeUpMap({ papers: 1000, communities: 14, seed: 7 })
    const { value, issues } = read(write(map))
    expect(issues).toEqual([])
    expect(value.papers.map(({ id, title, x, y, community }) => ({ id, title, x, y, community }))).toEqual(
      map.papers.map(({ id, title, x, y, community }) => ({ id, title, x, y, community })),
    )
    expect(weights(value)).toEqual(weights(map))
    expect(
      value.papers.map(({ year, authors, venue, abstract }) => ({ year, authors, venue, abstract: abstract?.trim() })),
    ).toEqual(
      map.papers.map(({ year, authors, venue, abstract }) => ({ year, authors, venue, abstract: abstract?.trim() })),
    )
    if (name !== 'VOSviewer map and network') {
      expect(value.communities.map(({ label, size }) => ({ label, size }))).toEqual(
        map.communities.map(({ label, size }) => ({ label, size })),
      )
    }
    expect(parseMap(toMapJson(value)).issues).toEqual([])
  })

  test('what was read is written the same again', () => {
    const map = read(write(createMadeUpMap({ papers: 60, communities: 5, seed: 3 }))).value
    const again = read(write(map)).value
    expect(again.papers).toEqual(map.papers)
    expect(again.links.map(({ source, target, weight }) => [source, target, weight])).toEqual(weights(map))
  })

  test('a link keeps its name, where the format has names of links', () => {
    const made = createMadeUpMap({ papers: 6, communities: 2, seed: 3 })
    const links = made.links.map((link) => ({ ...link, evidence: [{ kind: 'imported' as const, term: 'co-author', weight: link.weight }] }))
    const map = { ...made, links }
    const expected = name.startsWith('VOSviewer') ? [undefined] : ['co-author']
    expect([...new Set(read(write(map)).value.links.map(({ evidence }) => evidence[0]!.term))]).toEqual(expected)
  })

  test('fields of extra keep name and value, whatever they are called, where the format has such fields', () => {
    const hasFields = name !== 'VOSviewer map and network'
    const taken = ['x', 'y', 'id', 'ID', 'label', 'size', 'community', 'Community', 'group', 'year', 'author', 'description', 'weights', 'r', 'links']
    const key = fc.oneof(fc.constantFrom(...taken), fc.constantFrom(...taken).map((word) => `extra_${word}`), fc.constantFrom('shelf', 'extra_', 'extra_extra_x', 'constructor'))
    const map = createMadeUpMap({ papers: 3, communities: 1, seed: 3 })
    fc.assert(
      fc.property(fc.dictionary(key, fc.constantFrom('to read', 500, true), { minKeys: 1 }), (extra) => {
        const papers = map.papers.map((paper) => ({ ...paper, extra: { ...extra } }))
        for (const paper of read(write({ ...map, papers })).value.papers) {
          if (hasFields) expect(paper.extra).toMatchObject({ ...extra })
          else expect(Object.values(paper.extra ?? {})).not.toContain('to read')
        }
      }),
    )
  })

  test('any map keeps nodes, links, weights, communities and positions', () => {
    fc.assert(
      fc.property(arbitraryMap, (raw) => {
        fc.pre(!isXml || raw.communities.every(({ id }) => cleanXmlText(id) === id))
        const map = isXml ? toXmlMap(spread(raw)) : spread(raw)
        const { value } = read(write(map))
        expect(positions(value)).toEqual(positions(map))
        expect(weights(value)).toEqual(weights(map))
        expect(partition(value)).toEqual(partition(map))
        expect(parseMap(toMapJson(value)).issues).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('damaged files are read or refused, never a crash', () => {
    const text = write(createMadeUpMap({ papers: 8, communities: 2, seed: 2 }))
    const splice = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(200),
      put: fc.oneof(hostileText, fc.constant('<'), fc.constant('"')),
    })
    fc.assert(
      fc.property(splice, ({ at, cut, put }) => {
        tryRead(
          name === 'VOSviewer map and network' ? FORMATS[name]!.read : read,
          name,
          text.slice(0, at) + put + text.slice(at + cut),
        )
      }),
      { numRuns: 300 },
    )
  })
})

/** Any text, any cut of a good one: a map that is valid, or a FormatError. */
function tryRead(read: Format['read'], name: string, text: string): void {
  try {
    const { value } = name === 'VOSviewer map and network' ? parseVosviewerFiles(text, text) : read(text)
    expect(parseMap(toMapJson(value)).issues).toEqual([])
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError)
  }
}

test('random text is refused with a FormatError', () => {
  const readers = [
    parseGexf,
    parseGraphml,
    parseGraphologyJson,
    parseVosviewerJson,
    (text: string) => parseVosviewerFiles(text, text),
  ]
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.json(), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      for (const read of readers) expect(() => read(text)).toThrow(FormatError)
    }),
    { numRuns: 300 },
  )
})

/** Files of other programs, kept beside the repository; without them there is nothing to compare. */
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
const filesIn = (folder: string, ending: string): string[] =>
  existsSync(DATA + folder)
    ? readdirSync(DATA + folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => `${DATA}${folder}/${name}`)
    : []

type Loose = ReturnType<typeof JSON.parse>

describe('files of other programs', () => {
  test('VOSviewer JSON comes back item by item', ({ skip }) => {
    const files = filesIn('vosviewer', '.json')
    if (files.length === 0) skip(`no VOSviewer files in ${DATA}`)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const before: Loose = JSON.parse(text).network
      const { value, issues } = parseVosviewerJson(text)
      const after: Loose = JSON.parse(toVosviewerJson(value)).network
      expect(issues).toEqual([])
      expect(parseMap(toMapJson(value)).issues).toEqual([])
      const item = ({ id, label, x, y, cluster, url, uri, weights, scores, heading, img_url }: Loose): object => ({
        id: String(id),
        label,
        x,
        y,
        cluster,
        url: url ?? uri,
        weights,
        scores,
        heading,
        img_url,
      })
      const byId = (a: Loose, b: Loose): number => (a.id < b.id ? -1 : 1)
      expect(after.items.map(item).sort(byId)).toEqual(before.items.map(item).sort(byId))
      const link = ({ source_id, target_id, strength }: Loose): string =>
        [[String(source_id), String(target_id)].sort(), strength].join(' ')
      expect(after.links.map(link).sort()).toEqual(before.links.map(link).sort())
    }
  })

  test('VOSviewer map and network files say what the JSON of the same map says', ({ skip }) => {
    const [json = ''] = filesIn('vosviewer', 'coupling_network.json')
    if (json === '') skip(`no VOSviewer files in ${DATA}`)
    const read = (name: string): string => readFileSync(json.replace('network.json', name), 'utf8')
    const { value, issues } = parseVosviewerFiles(read('map.txt'), read('network.txt'))
    const other = parseVosviewerJson(readFileSync(json, 'utf8')).value
    expect(issues).toEqual([])
    const bare = (map: PaperMap): unknown[] =>
      map.papers.map(({ id, title, x, y, community, url, year, venue }) => ({
        id,
        title,
        x,
        y,
        community,
        url,
        year,
        venue,
      }))
    expect(bare(value)).toEqual(bare(other))
    expect(value.links).toEqual(other.links)
    const files = toVosviewerFiles(value)
    expect(parseVosviewerFiles(files.map, files.network).value.papers).toEqual(value.papers)
  })

  test.for([
    ['gephi', '.gexf'],
    ['graphology', '.gexf'],
    ['gephi', '.graphml'],
  ] as const)('%s %s: every node and edge, and the same again', ([folder, ending], { skip }) => {
    const files = filesIn(`graphs/${folder}`, ending)
    if (files.length === 0) skip(`no graph files in ${DATA}`)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const [read, write] = ending === '.gexf' ? [parseGexf, toGexf] : [parseGraphml, toGraphml]
      if (!text.includes('<graph ')) {
        expect(() => read(text)).toThrow(FormatError)
        continue
      }
      const { value, issues } = read(text)
      const dropped = issues.filter(({ code }) =>
        ['unknown-paper', 'bad-weight', 'self-link', 'double-id'].includes(code),
      ).length
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
      const pairs = new Set(
        [...text.matchAll(/<edge [^>]*source="([^"]*)"[^>]*target="([^"]*)"/g)].map((edge) =>
          [edge[1]!, edge[2]!].sort().join(' '),
        ),
      )
      expect([file, value.papers.length]).toEqual([file, count(/<node[ >]/g)])
      expect([file, value.links.length]).toEqual([file, pairs.size - dropped])
      expect(parseMap(toMapJson(value)).issues).toEqual([])
      const again = read(write(value)).value
      expect(again.papers).toEqual(value.papers)
      expect(weights(again)).toEqual(weights(value))
    }
  })
})

/** The map with positions that a graph file can say: within measure, not all on one spot. */
function spread(map: PaperMap): PaperMap {
  return {
    ...map,
    papers: map.papers.map((paper, index) => ({ ...paper, x: (paper.x % 1000) + index, y: paper.y % 1000 || 0 })),
  }
}

/** The map with the ids that an XML file has for those it cannot hold. */
function toXmlMap(map: PaperMap): PaperMap {
  const ids = createXmlIds(map.papers.map(({ id }) => id))
  const links = map.links.map((link) => {
    const [source, target] = [ids.get(link.source)!, ids.get(link.target)!].sort() as [string, string]
    return { ...link, source, target }
  })
  return { ...map, papers: map.papers.map((paper) => ({ ...paper, id: ids.get(paper.id)! })), links }
}
