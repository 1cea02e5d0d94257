import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormatError, UsageError, buildMap, isLoom, parseLoom, toLoom, toLoomParts, toMapJson, withPapers, type PaperMap } from '@paperloom/core'
import { ByteReader } from '../../packages/core/src/storage/ByteReader.js'
import { ByteWriter, joinBytes } from '../../packages/core/src/storage/ByteWriter.js'
import { LOOM_MAGIC } from '../../packages/core/src/storage/loomFormat.js'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { arbitraryMap } from './arbitraryMap.js'

test('write, read: nothing is lost, and the JSON is the same byte for byte', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const { value, issues } = parseLoom(toLoom(map))
      expect(issues).toEqual([])
      expect(value).toEqual(map)
      expect(toMapJson(value)).toBe(toMapJson(map))
      expect(value).not.toHaveProperty('polluted')
    }),
    { numRuns: 200 },
  )
})

test('a map that was built comes back whole, in less than a fifth of the bytes', () => {
  const { value: map } = buildMap(makePapers(120))
  const bytes = toLoom(map)
  const json = toMapJson(map)
  expect(toMapJson(parseLoom(bytes).value)).toBe(json)
  expect(bytes.length).toBeLessThan(json.length / 5)
  expect(toLoom(parseLoom(bytes).value)).toEqual(bytes)
})

test('the parts of a file are the file, and the reader takes its sections in any order', () => {
  const { value: map } = buildMap(makePapers(120))
  const bytes = toLoom(map)
  const parts = [...toLoomParts(map)]
  expect(parts.length).toBeGreaterThan(9)
  expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  expect(toMapJson(parseLoom(withTextsFirst(bytes)).value)).toBe(toMapJson(map))
})

/** The file with its last section before the others, where earlier versions had it. */
function withTextsFirst(bytes: Uint8Array): Uint8Array {
  const start = LOOM_MAGIC.length + 1
  const reader = new ByteReader(bytes.subarray(start))
  const sections: Uint8Array[] = []
  while (!reader.atEnd) {
    const head = new ByteWriter()
    const [section, length] = [reader.whole(), reader.whole()]
    for (const value of [section, length]) head.whole(value)
    sections.push(joinBytes([head.toBytes(), reader.bytes(length)]))
  }
  return joinBytes([bytes.subarray(0, start), sections.pop()!, ...sections])
}

test('mentions that are columns are written without being made, and as they would be', () => {
  const { value: map } = buildMap(makePapers(120))
  const bytes = toLoom(structuredClone(map))
  for (const own of [map, parseLoom(bytes).value]) {
    Object.defineProperty(own, 'mentions', { get: () => expect.unreachable('no mention need be made'), enumerable: true })
    expect(toLoom(own)).toEqual(bytes)
  }
})

test('surfaces are kept where papers no longer say what stood there', () => {
  const { value: map } = buildMap(makePapers(12))
  const untitled = withPapers(map, map.papers.map((paper) => ({ ...paper, title: paper.id })))
  expect(parseLoom(toLoom(untitled)).value).toEqual({ ...untitled })
})

test('the names that stand in each part of evidence and in each mention take one byte', () => {
  const { value: map } = buildMap(makePapers(300))
  const { links, mentions } = map
  const parts = links.reduce((sum, { evidence }) => sum + evidence.length, 0)
  const size = toLoom(map).length
  const withFirst = toLoom({ ...map, links: links.map((link) => ({ ...link, evidence: link.evidence.slice(0, 1) })) }).length
  const unmentioned = toLoom({ ...map, mentions: [] }).length
  expect((size - withFirst) / (parts - links.length)).toBeLessThan(5)
  expect((size - unmentioned) / mentions.length).toBeLessThan(9)
})

test('a link that says no more than its weight takes about five bytes', () => {
  const { value: map } = buildMap(makePapers(120))
  const bare = { ...map, entities: [], mentions: [], citations: [], papers: map.papers.map(({ id, x, y }) => ({ id, title: id, community: null, x, y })), communities: [] }
  const links = bare.papers.flatMap(({ id: source }, at) =>
    bare.papers.slice(at + 1, at + 31).map(({ id: target }, step) => ({ source, target, weight: (step + 1) / 1000, evidence: [{ kind: 'imported' as const, weight: (step + 1) / 1000 }] })),
  )
  const without = toLoom({ ...bare, links: [] })
  const bytes = toLoom({ ...bare, links })
  expect((bytes.length - without.length) / links.length).toBeLessThan(5)
  expect(parseLoom(bytes).value).toEqual({ ...bare, links })
})

test('papers without further fields are checked all the same', () => {
  const { value: map } = buildMap(makePapers(6))
  const bare = map.papers.map(({ id, x, y }) => ({ id, title: id, community: null, x, y }))
  const empty = { ...map, entities: [], mentions: [], citations: [], links: [], communities: [] }
  expect(parseLoom(toLoom({ ...empty, papers: bare.toReversed() })).value.papers).toEqual(bare.toReversed())
  expect(() => parseLoom(toLoom({ ...empty, papers: [...bare, bare[0]!] }))).toThrow(FormatError)
  expect(() => parseLoom(toLoom({ ...empty, papers: [{ ...bare[0]!, id: '' }] }))).toThrow(FormatError)
})

test('evidence is the same object whenever it is asked for', () => {
  const { links } = parseLoom(toLoom(buildMap(makePapers(30)).value)).value
  expect(links[0]!.evidence).toBe(links[0]!.evidence)
  expect(structuredClone(links[0])).toEqual({ ...links[0] })
})

test('a file damaged anywhere gives a FormatError or a map, never another fault', () => {
  const bytes = toLoom(buildMap(makePapers(20)).value)
  fc.assert(
    fc.property(fc.array(fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) }), { maxLength: 4 }), fc.nat(bytes.length), (damages, length) => {
      const broken = bytes.slice(0, length)
      for (const { at, value } of damages) broken[at % Math.max(1, broken.length)] = value
      expectMapOrFormatError(broken)
    }),
    { numRuns: 400 },
  )
  for (let at = 0; at < 300; at++) expectMapOrFormatError(Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 0xff : byte)))
})

function expectMapOrFormatError(bytes: Uint8Array): void {
  try {
    const { links } = parseLoom(bytes).value
    for (const { evidence } of links) expect(Array.isArray(evidence)).toBe(true)
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError)
  }
}

describe('what is refused', () => {
  const bytes = toLoom(buildMap(makePapers(5)).value)

  test('other files', () => {
    expect(isLoom(bytes)).toBe(true)
    expect(isLoom(Uint8Array.from([0x7b, 0x7d]))).toBe(false)
    expect(() => parseLoom(Uint8Array.from([0x7b, 0x7d]))).toThrow('not a .loom map')
  })

  test('another version, with both named', () => {
    expect(() => parseLoom(Uint8Array.from(bytes, (byte, at) => (at === 4 ? 9 : byte)))).toThrow('version 9, this Paperloom reads version 3: update')
  })

  test('a file that ends too early', () => {
    expect(() => parseLoom(bytes.slice(0, bytes.length / 2))).toThrow('ends too early')
  })

  test('a map that refers to a paper it does not have', () => {
    const map: PaperMap = { ...buildMap(makePapers(5)).value, citations: [{ source: 'p0', target: 'nobody' }] }
    expect(() => toLoom(map)).toThrow(UsageError)
    expect(() => toLoom(map)).toThrow('no such paper: nobody')
  })
})
