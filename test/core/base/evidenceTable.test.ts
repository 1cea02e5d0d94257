import { expect, test } from 'vitest'
import { EvidenceTable } from '../../../packages/core/src/base/EvidenceTable.js'
import { LazyLink } from '../../../packages/core/src/base/LazyLink.js'
import { isPlainData } from '../../../packages/core/src/base/plainData.js'
import { LINK_KINDS, type LinkKind } from '../../../packages/core/src/model/link.js'

const LINKS = 30_000

test('the parts of many links come back as they were added, in any order', () => {
  const table = new EvidenceTable(LINKS)
  const items = [
    table.addItem({ kind: 'shared-words', term: 'kelp' }),
    table.addItem({ kind: 'shared-concept', entity: 'concept:tide' }),
    table.addItem({ kind: 'citation', reference: 'a' }),
    table.addItem({ kind: 'imported' }),
  ]
  for (let link = 0; link < LINKS; link++) {
    table.beginLink(link, link % 5)
    for (let part = 0; part < link % 5; part++) table.addPart(items[(link + part) % items.length]!, link * 100_000 + part)
  }
  expect(table.read(20_000)).toEqual([])
  expect(table.read(8)).toEqual([
    { kind: 'shared-words', term: 'kelp', weight: 8 },
    { kind: 'shared-concept', entity: 'concept:tide', weight: 8.00001 },
    { kind: 'citation', reference: 'a', weight: 8.00002 },
  ])
  expect(table.read(LINKS - 1).map(({ kind, weight }) => [kind, weight])).toEqual([
    ['imported', 29_999],
    ['shared-words', 29_999.00001],
    ['shared-concept', 29_999.00002],
    ['citation', 29_999.00003],
  ])
  expect(table.read(11)).toHaveLength(1)
  expect([...table.kinds.subarray(0, 3)]).toEqual([0, bitOf('shared-concept'), bitOf('citation') | bitOf('imported')])
  const pieces = [...table.pieces()]
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(table.lengths.reduce((sum, length) => sum + length, 0))
})

function bitOf(kind: LinkKind): number {
  return 1 << LINK_KINDS.indexOf(kind)
}

test('a reference is one item, however many cite it', () => {
  const table = new EvidenceTable(0)
  const numbers = ['a', 'b', 'a'].map((reference) => table.addItem({ kind: 'citation', reference }))
  expect(numbers).toEqual([0, 1, 0])
  expect(table.addItem({ kind: 'co-citation', reference: 'a' })).toBe(2)
  expect(table.items).toHaveLength(3)
})

test('a weight of any size is kept', () => {
  const table = new EvidenceTable(1)
  table.beginLink(0, 1)
  table.addPart(table.addItem({ kind: 'citation', reference: 'a' }), 2 ** 50)
  expect(table.read(0)[0]!.weight).toBe(2 ** 50 / 100_000)
})

test('a link that makes its evidence when asked is a plain object with the fields of a link', () => {
  const evidence = [{ kind: 'imported' as const, weight: 2 }]
  const asked: number[] = []
  const read = (link: number): typeof evidence => {
    asked.push(link)
    return evidence
  }
  const link = new LazyLink('a', 'b', 2, read, 7)
  const written = { source: 'a', target: 'b', weight: 2, evidence }
  expect(asked).toEqual([])
  expect(link.evidence).toBe(evidence)
  expect(asked).toEqual([7])
  expect(Object.entries(link)).toEqual(Object.entries(written))
  expect(isPlainData(link)).toBe(true)
  expect({ ...link }).toStrictEqual(written)
  expect(structuredClone<unknown>(link)).toStrictEqual(written)
  expect(JSON.stringify(link)).toBe(JSON.stringify(written))
  expect(new LazyLink('a', 'c', 1, read, 8).evidence).toBe(evidence)
  expect(asked.at(-1)).toBe(8)
})
