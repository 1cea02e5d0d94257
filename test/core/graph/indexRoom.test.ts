import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { countRows } from '../../../packages/core/src/graph/countRows.js'
import { assembledIndexRoom, BEHIND, createIndexRoom, plainIndexRoom, SHARES, type IndexRoom } from '../../../packages/core/src/graph/IndexRoom.js'
import { INDEX_LOOPS } from '../../../packages/core/src/graph/indexLoopsBytes.js'
import { orderByCount } from '../../../packages/core/src/graph/orderByCount.js'
import { PrunedSearch } from '../../../packages/core/src/graph/PrunedSearch.js'
import { RankedRows } from '../../../packages/core/src/graph/RankedRows.js'
import { sizeOfIndex } from '../../../packages/core/src/graph/searchByIndex.js'
import { plantPapers, weighTerms } from '../../bench/plantedPapers.mjs'
import { assemble } from '../../setup/assemble.mjs'

const ROWS = 60
const MANY = 1 << 20

test('the bytes are those of the text', async () => {
  const text = readFileSync(new URL('../../../packages/core/src/graph/indexLoops.wat', import.meta.url), 'utf8')
  expect(await assemble(text)).toBe(INDEX_LOOPS)
})

describe('plain and assembled', () => {
  const values = fc.float({ min: 0, max: 20_000, noNaN: true })
  const row = fc.nat(ROWS - 1)

  test('add the same, and meet the same rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row), fc.uniqueArray(row), values, values, (first, second, value, other) => {
        const postings = [...first, ...second]
        const [plain, assembled] = both({ rows: ROWS, entries: postings.length, commonColumns: 0, commonEntries: 0 }).map((room) => {
          room.postingRows.set(postings)
          room.postingValues.fill(other)
          const met = room.add(value, 0, first.length, 0)
          return { all: room.add(value, first.length, postings.length, met), records: room.records.slice(), met: room.met.slice(0, met) }
        })
        expect(assembled).toEqual(plain)
        expect(plain!.all).toBe(new Set(postings).size)
      }),
    )
  })

  test('pass over the same rows, those that cannot come to what is needed', () => {
    const gain = fc.record({ bit: fc.integer({ min: 6, max: 31 }), units: fc.nat(Math.floor(2 ** 29 / SHARES)) })
    const met = fc.array(fc.record({ sum: fc.nat(2 ** 28), marks: fc.integer() }), { maxLength: ROWS })
    fc.assert(
      fc.property(met, fc.array(gain, { maxLength: 11 }), fc.nat(11), fc.nat(2 ** 29), (rows, entries, first, least) => {
        const from = Math.min(first, entries.length)
        const size = { rows: ROWS, entries: 0, commonColumns: entries.length, commonEntries: 0 }
        for (const room of both(size)) {
          for (const [index, { sum, marks }] of rows.entries()) {
            room.met[index] = ROWS - 1 - index
            room.records.set([sum + 1, marks], 2 * (ROWS - 1 - index))
          }
          room.masks.set(entries.map(({ bit }) => 1 << bit))
          room.masks.fill(-1, entries.length)
          room.gains.set(entries.map(({ units }) => units))
          const found: number[] = []
          for (let at = room.pass(0, rows.length, from, entries.length, least); at < rows.length; at = room.pass(at + 1, rows.length, from, entries.length, least)) found.push(at)
          const gainOf = (marks: number): number => entries.slice(from).reduce((all, { bit, units }) => all + ((marks >>> bit) & 1) * units, 0)
          const near = [...rows.keys()].filter((index) => rows[index]!.sum + gainOf(rows[index]!.marks) * (rows[index]!.marks & SHARES) >= least)
          expect(found).toEqual(near)
          expect(near.map((index) => room.records[2 * (ROWS - 1 - index)])).toEqual(near.map((index) => rows[index]!.sum + 1))
          expect([...room.records].filter((number, at) => at % 2 === 0 && number !== 0)).toHaveLength(near.length)
        }
      }),
    )
  })

  test('add up the same shares', () => {
    const entry = fc.record({ rank: fc.nat(40), value: values, own: values })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ rank }) => rank, maxLength: 20 }), fc.nat(41), (list, fromRank) => {
        const entries = list.sort((a, b) => a.rank - b.rank)
        for (const room of both({ rows: 3, entries: 0, commonColumns: 41, commonEntries: entries.length + 1 })) {
          room.offsets.set([0, 1, entries.length + 1, entries.length + 1])
          room.ranks.set([40, ...entries.map(({ rank }) => rank)])
          room.values.set([1, ...entries.map(({ value }) => value)])
          for (const { rank, own } of entries) room.own[rank] = own
          const shares = entries.filter(({ rank }) => rank >= fromRank).map(({ value, own }) => Math.floor(value * own + 0.5))
          expect(room.shareFrom(1, fromRank)).toBe(shares.reduce((sum, share) => sum + share, 0))
          expect(room.shareFrom(2, 0)).toBe(0)
        }
      }),
    )
  })

  test('find the same with the same work', () => {
    const matrix = weighTerms(plantPapers(3000))
    const [plain, assembled] = both(sizeOfIndex(matrix, countRows(matrix))).map((room) => {
      const work = { additions: 0, candidates: 0, completions: 0 }
      const search = new PrunedSearch(new RankedRows(matrix, countRows(matrix), orderByCount(new Uint32Array(matrix.rows)), room), 10, work)
      const found = Array.from({ length: matrix.rows }, (_, index) => {
        const rows = new Uint32Array(10)
        search.nearest(matrix, index, 1).copyTo(rows, 0)
        return rows
      })
      return { found, work }
    })
    expect(assembled).toEqual(plain)
    expect(plain!.work.completions).toBeGreaterThan(0)
  })
})

describe('which of them is taken', () => {
  const size = { rows: 5, entries: MANY, commonColumns: 3, commonEntries: 7 }
  const isPlain = (room: IndexRoom): boolean => /\bpostingRows\b/.test(room.add.toString())

  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('assembled for many entries', () => {
    expect(isPlain(createIndexRoom(size))).toBe(false)
    expect(isPlain(createIndexRoom({ ...size, entries: MANY - 1 }))).toBe(true)
  })

  test('plain where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    expect(isPlain(createIndexRoom(size))).toBe(true)
  })

  test('plain where there is not so much room', () => {
    expect(assembledIndexRoom({ ...size, entries: 2 ** 30 })).toBeUndefined()
  })

  test('room for all', () => {
    for (const room of both(size)) {
      expect([room.offsets, room.ranks, room.postingRows, room.records, room.met, room.own, room.gains].map((list) => list.length)).toEqual([6, 7, MANY, 10, 6, 3, 3 + BEHIND])
      room.gains[5] = 1
      expect(room.gains[5]).toBe(1)
    }
  })
})

function both(size: Parameters<typeof plainIndexRoom>[0]): IndexRoom[] {
  return [plainIndexRoom(size), assembledIndexRoom(size)!]
}
