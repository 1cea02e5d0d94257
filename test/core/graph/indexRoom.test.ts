import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { countRows } from '../../../packages/core/src/graph/countRows.js'
import { assembledIndexRoom, BEHIND, createIndexRoom, plainIndexRoom, type IndexRoom } from '../../../packages/core/src/graph/IndexRoom.js'
import { SHARES } from '../../../packages/core/src/graph/indexLists.js'
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
        const [plain, assembled] = both({ rows: ROWS, entries: postings.length, commonColumns: 0, commonEntries: 0, topK: 1 }).map((room) => {
          for (const [at, row] of postings.entries()) {
            room.postings[2 * at] = row
            room.postingValues[2 * at + 1] = other
          }
          const met = room.add(value, 0, first.length, 0)
          return { all: room.add(value, first.length, postings.length, met), records: room.records.slice(), met: room.met.slice(0, met) }
        })
        expect(assembled).toEqual(plain)
        expect(plain!.all).toBe(new Set(postings).size)
      }),
    )
  })

  test('find the same record that as many come to', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row), fc.array(fc.nat(50), { minLength: ROWS, maxLength: ROWS }), fc.integer({ min: 1, max: 12 }), (met, records, topK) => {
        for (const room of both({ rows: ROWS, entries: 0, commonColumns: 0, commonEntries: 0, topK })) {
          room.met.set(met)
          for (const [index, record] of records.entries()) room.records[2 * index] = record
          const best = met.map((index) => records[index]!).sort((a, b) => b - a)
          expect(room.leastOfBest(met.length)).toBe(best[topK - 1] ?? 0)
        }
      }),
    )
  })

  describe('complete the same rows', () => {
    const COLUMNS = 11
    const column = fc.record({ own: values, units: fc.nat(Math.floor(2 ** 29 / SHARES)) })
    const searched = fc.array(column, { minLength: COLUMNS, maxLength: COLUMNS })
    const met = fc.record({ sum: fc.nat(2 ** 28), marks: fc.integer(), entries: fc.uniqueArray(fc.record({ rank: fc.nat(COLUMNS - 1), value: values }), { selector: ({ rank }) => rank }) })
    const rows = fc.array(met, { minLength: ROWS, maxLength: ROWS })
    type Row = typeof met extends fc.Arbitrary<infer R> ? R : never
    type Column = typeof column extends fc.Arbitrary<infer C> ? C : never

    /** Row r of the list has the number ROWS - 1 - r; column c has bit 6 + c for its mark. */
    function fill(room: IndexRoom, list: readonly Row[], columns: readonly Column[]): void {
      let end = 0
      for (const [index, { entries }] of [...list].reverse().entries()) {
        room.offsets[index] = end
        for (const { rank, value } of [...entries].sort((a, b) => a.rank - b.rank)) {
          room.ranks[end] = rank
          room.values[end++] = value
        }
      }
      room.offsets[ROWS] = end
      for (const [index, { sum, marks }] of list.entries()) {
        room.met[index] = ROWS - 1 - index
        room.records.set([sum + 1, marks], 2 * (ROWS - 1 - index))
      }
      room.masks.fill(-1)
      for (const [rank, { own, units }] of columns.entries()) {
        room.own[rank] = own
        room.masks[rank] = 1 << (6 + rank)
        room.gains[rank] = units
      }
    }

    const sizeFor = (list: readonly Row[], topK: number) => ({ rows: ROWS, entries: 0, commonColumns: COLUMNS, commonEntries: list.reduce((all, { entries }) => all + entries.length, 0), topK })

    test('those that come to what is needed', () => {
      fc.assert(
        fc.property(rows, searched, fc.nat(COLUMNS), fc.nat(2 ** 29), fc.nat(9), (list, columns, from, needed, slack) => {
          const gainOf = (marks: number): number => columns.slice(from).reduce((all, { units }, at) => all + ((marks >>> (6 + from + at)) & 1) * units, 0) * (marks & SHARES)
          const near = list.map((row, index) => ({ ...row, index })).filter(({ sum, marks }) => sum + gainOf(marks) >= needed - slack)
          const sums = near.map(({ sum, entries }) => entries.filter(({ rank }) => rank >= from).reduce((all, { rank, value }) => all + Math.floor(value * columns[rank]!.own + 0.5), sum))
          for (const room of both(sizeFor(list, 3))) {
            fill(room, list, columns)
            const found = room.complete(ROWS, from, COLUMNS, from, needed, slack, false)
            expect(room.completed[0]).toBe(near.length)
            expect([...room.met.subarray(0, found)]).toEqual(near.filter((_, at) => sums[at]! >= needed).map(({ index }) => ROWS - 1 - index))
            expect([...room.sums.subarray(0, found)]).toEqual(sums.filter((sum) => sum >= needed))
            expect(room.records.some((number, at) => at % 2 === 0 && number !== 0)).toBe(false)
          }
        }),
      )
    })

    test('as many of them as share most, and what shares as much', () => {
      fc.assert(
        fc.property(rows, searched, fc.integer({ min: 1, max: 12 }), fc.nat(2 ** 28), (list, columns, topK, needed) => {
          const all = list.map(({ sum, entries }) => entries.reduce((so, { rank, value }) => so + Math.floor(value * columns[rank]!.own + 0.5), sum))
          const least = Math.max(needed, [...all].sort((a, b) => b - a)[topK - 1]!)
          for (const room of both(sizeFor(list, topK))) {
            fill(room, list, columns)
            const found = room.complete(ROWS, 0, COLUMNS, 0, needed, 2 ** 30 * COLUMNS, true)
            const best = [...room.sums.subarray(0, found).keys()].filter((at) => room.sums[at]! >= least)
            expect(best.map((at) => room.met[at])).toEqual(list.flatMap((_, index) => (all[index]! >= least ? [ROWS - 1 - index] : [])))
            expect(best.map((at) => room.sums[at])).toEqual(all.filter((sum) => sum >= least))
            expect(room.best[0]).toBe(Math.max(0, ...[...all].filter((sum) => sum >= needed).sort((a, b) => b - a).slice(topK - 1, topK)))
          }
        }),
      )
    })

    test('none where more is needed than can be', () => {
      for (const room of both({ rows: ROWS, entries: 0, commonColumns: 0, commonEntries: 0, topK: 2 })) {
        room.met.set([3, 4])
        room.records[6] = room.records[8] = 2 ** 29
        expect(room.complete(2, 0, 0, 0, Infinity, 0, true)).toBe(0)
      }
    })
  })

  test('find the same with the same work', () => {
    const matrix = weighTerms(plantPapers(3000))
    const [plain, assembled] = both(sizeOfIndex(matrix, countRows(matrix), 10)).map((room) => {
      const work = { additions: 0, candidates: 0, completions: 0 }
      const search = new PrunedSearch(new RankedRows(matrix, countRows(matrix), orderByCount(new Uint32Array(matrix.rows)), room), work)
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
  const size = { rows: 5, entries: MANY, commonColumns: 3, commonEntries: 7, topK: 4 }
  const isPlain = (room: IndexRoom): boolean => /\bpostings\b/.test(room.add.toString())

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
      expect([room.offsets, room.ranks, room.postings, room.postingValues, room.records, room.met, room.sums, room.best, room.own, room.gains].map((list) => list.length)).toEqual([6, 7, 2 * MANY, 2 * MANY, 10, 6, 5, 4, 3, 3 + BEHIND])
      room.gains[5] = 1
      expect(room.gains[5]).toBe(1)
    }
  })
})

function both(size: Parameters<typeof plainIndexRoom>[0]): IndexRoom[] {
  return [plainIndexRoom(size), assembledIndexRoom(size)!]
}
