import { describe, expect, test } from 'vitest'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { toMapJson, toMapJsonParts } from '../../../packages/core/src/export/mapJson.js'
import { parseMap, parseMapParts } from '../../../packages/core/src/export/parseMap.js'
import { smallMap } from './smallMap.js'

/** Of no type, so that a test can break it anywhere. */
type Loose = ReturnType<typeof JSON.parse>

function broken(change: (map: Loose) => void): Loose {
  const map: Loose = structuredClone(smallMap())
  change(map)
  return map
}

const paths = (map: unknown): (string | undefined)[] => parseMap(map).issues.map(({ path }) => path)

describe('a sound map', () => {
  test('comes back whole, from text and from an object', () => {
    expect(parseMap(toMapJson(smallMap()))).toEqual({ value: smallMap(), issues: [] })
    expect(parseMap(smallMap())).toEqual({ value: smallMap(), issues: [] })
  })

  test('may begin with a byte order mark', () => {
    expect(parseMap(`\ufeff${toMapJson(smallMap())}`).value).toEqual(smallMap())
  })

  test('comes back from its parts, wherever they are cut, with a byte order mark or without', async () => {
    const text = toMapJson(smallMap())
    const cut = (length: number): string[] => Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length))
    for (const parts of [toMapJsonParts(smallMap()), [text], cut(1), cut(7), ['', '\ufeff', ...cut(100)]]) {
      expect(await parseMapParts(parts)).toEqual({ value: smallMap(), issues: [] })
    }
  })

  test('keeps unknown fields at every level', () => {
    const map = broken((it) => {
      it.note = { by: 'me' }
      it.papers[0].shelf = [1, null]
      it.papers[0].identifiers.isbn = 'x'
      it.links[0].evidence[0].comment = 'why'
      it.report.took = 3
      it.report.issues[0].hint = 'h'
      it.papers[1].constructor = 'a field may be called that'
    })
    const { value, issues } = parseMap(JSON.stringify(map))
    expect(issues).toEqual([])
    expect(value).toEqual(map)
  })

  test('is not changed', () => {
    const map = broken((it) => (it.papers[0].community = 'gone'))
    const before = structuredClone(map)
    parseMap(map)
    expect(map).toEqual(before)
  })
})

describe('what is no map throws a FormatError that says so', () => {
  test.each([
    ['', 'it is empty'],
    ['{"format": "paperloom-map", ', 'not a Paperloom map'],
    ['[]', 'the field "format"'],
    [null, 'the field "format"'],
    [42, 'the field "format"'],
    [{ format: 'other' }, 'the field "format"'],
    [{ format: 'paperloom-map', version: 1 }, 'the field "papers"'],
    [{ format: 'paperloom-map', papers: [] }, 'version unknown, this Paperloom reads version 1'],
    [{ format: 'paperloom-map', version: 2, papers: [] }, 'version 2, this Paperloom reads version 1: update Paperloom'],
    [{ format: 'paperloom-map', version: 0, papers: [] }, 'version 0, this Paperloom reads version 1: build the map again'],
  ])('%j', (input, message) => {
    expect(() => parseMap(input)).toThrow(FormatError)
    expect(() => parseMap(input)).toThrow(message)
  })
})

describe('a broken item is left out and named', () => {
  test.each<[string, (map: Loose) => void, string]>([
    ['a paper without a title', (it) => delete it.papers[1].title, 'papers[1].title'],
    ['a paper that is null', (it) => (it.papers[1] = null), 'papers[1]'],
    ['an author that is a number', (it) => (it.papers[1].authors = ['A', 3]), 'papers[1].authors[1]'],
    ['a position that JSON made null', (it) => (it.papers[1].x = null), 'papers[1].x'],
    ['a position that is infinite', (it) => (it.papers[1].x = Infinity), 'papers[1].x'],
    ['a second paper of the same id', (it) => it.papers.push(it.papers[1]), 'papers[3]'],
    ['an unknown entity kind', (it) => it.entities.push({ id: 'p', kind: 'person', name: 'P', aliases: [] }), 'entities[2].kind'],
    ['a mention of no paper', (it) => (it.mentions[1].paper = 'gone'), 'mentions[1]'],
    ['a mention of no entity', (it) => (it.mentions[1].entity = 'gone'), 'mentions[1]'],
    ['a mention beside its word', (it) => (it.mentions[1].start = 26), 'mentions[1]'],
    ['a mention outside of the text', (it) => (it.mentions[1].end = 9000), 'mentions[1]'],
    ['a citation of no paper', (it) => (it.citations[0].target = 'gone'), 'citations[0]'],
    ['a paper that cites itself', (it) => (it.citations[0].target = 'drift'), 'citations[0]'],
    ['a link the wrong way round', (it) => Object.assign(it.links[0], { source: 'silt', target: 'drift' }), 'links[0]'],
    ['a link to itself', (it) => (it.links[0].target = 'drift'), 'links[0]'],
    ['a second link of the same pair', (it) => it.links.push(it.links[0]), 'links[1]'],
    ['a link without evidence', (it) => (it.links[0].evidence = []), 'links[0].evidence'],
    ['evidence that does not sum', (it) => (it.links[0].weight = 2), 'links[0]'],
    ['evidence of no entity', (it) => (it.links[0].evidence[1].entity = 'gone'), 'links[0]'],
    ['a weight below zero', (it) => (it.links[0].weight = -1), 'links[0].weight'],
    ['a community that is no object', (it) => it.communities.push('c2'), 'communities[1]'],
    ['an issue without a message', (it) => delete it.report.issues[0].message, 'report.issues[0].message'],
  ])('%s', (_, change, path) => {
    const { value, issues } = parseMap(broken(change))
    expect(issues.map((issue) => issue.path)).toEqual([path])
    expect(issues[0]!.message).toContain(path)
    expect(parseMap(value).issues).toEqual([])
  })

  test('what refers to it goes with it', () => {
    const map = broken((it) => (it.papers[2].title = 7))
    expect(paths(map)).toEqual([
      'papers[2].title',
      'entities[id=dataset:riverbank].introducedBy',
      'mentions[3]',
      'citations[0]',
      'links[0]',
    ])
    expect(parseMap(parseMap(map).value).issues).toEqual([])
  })

  test('its community has one paper fewer', () => {
    const { value } = parseMap(broken((it) => (it.papers[2].title = 7)))
    expect(value.communities).toEqual([{ ...smallMap().communities[0], size: 1 }])
  })

  test('a paper of an unknown community stays, without one', () => {
    const { value, issues } = parseMap(broken((it) => (it.papers[0].community = 'c9')))
    expect(value.papers[0]!.community).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['unknown-community'])
  })

  test('missing lists are empty lists', () => {
    const { value, issues } = parseMap({ format: 'paperloom-map', version: 1, papers: [] })
    expect(value.links).toEqual([])
    expect(value.report).toEqual({ read: 0, kept: 0, merged: 0, dropped: 0, issues: [] })
    expect(issues.map(({ path }) => path)).toEqual([
      'communities', 'entities', 'parameters', 'mentions', 'citations', 'links', 'report',
    ])
  })
})

describe('hostile input', () => {
  const start = '{"format":"paperloom-map","version":1,"papers":[],'

  test('a field called __proto__ is data, and pollutes nothing', () => {
    const text = `${start}"__proto__":{"polluted":1},"parameters":{"__proto__":{"polluted":1}}}`
    const { value } = parseMap(text)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(value.parameters)).toBe(Object.prototype)
    expect(({} as Loose).polluted).toBeUndefined()
    expect((value as Loose).polluted).toBeUndefined()
    expect(toMapJson(value)).toContain('"__proto__": {"polluted":1}')
    expect(toMapJson(value)).toContain('"parameters": {"__proto__":{"polluted":1}}')
  })

  test('papers and entities may be called like object properties', () => {
    const map = broken((it) => {
      it.papers.push({ id: '__proto__', title: 'toString', community: null, x: 0, y: 0 })
      it.entities.push({ id: 'constructor', kind: 'concept', name: '__proto__', aliases: ['hasOwnProperty'] })
    })
    expect(parseMap(JSON.stringify(map))).toEqual({ value: map, issues: [] })
  })

  test('deep nesting is refused, not followed', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const { value, issues } = parseMap(`${start}"deep":${deep},"parameters":{"deep":${deep}}}`)
    expect(value).not.toHaveProperty('deep')
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['deep', 'parameters']))
  })

  test('a list in place of an object is refused', () => {
    expect(paths(broken((it) => (it.papers[1].extra = [])))).toEqual(['papers[1].extra'])
    expect(paths(broken((it) => (it.papers[1].identifiers = [])))).toEqual(['papers[1].identifiers'])
  })

  test('a cycle, a function and a class instance are refused', () => {
    const cycle: Loose = {}
    cycle.self = cycle
    for (const value of [cycle, () => 1, new Date(0), new Map(), 1n]) {
      expect(paths(broken((it) => (it.papers[1].extra2 = value)))).toEqual(['papers[1]'])
    }
  })

  test('a million broken items make a short list of issues', () => {
    const { issues } = parseMap({ ...smallMap(), citations: Array.from({ length: 200_000 }, () => null) })
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)!.message).toBe('more faults, not listed: 199000')
  })

  test('many keyword mentions of one paper take linear time', () => {
    const keywords = Array.from({ length: 20_000 }, (_, index) => `w${index}`)
    const mention = { paper: 'lone', entity: 'method:driftnet', surface: 'w', field: 'keyword', start: 0, end: 1, salience: 1 }
    const map = broken((it) => {
      it.papers[1].keywords = keywords
      it.mentions = keywords.map(() => mention)
    })
    const start = performance.now()
    expect(parseMap(map).issues).toEqual([])
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
