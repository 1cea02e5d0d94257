import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { assembledPairSums, createPairSums, MOST_CUTS, MOST_SUMS, PlainPairSums, type PairSums } from '../../../packages/core/src/graph/PairSums.js'
import { PAIR_SUMS } from '../../../packages/core/src/graph/pairSumsBytes.js'
import { assemble } from '../../setup/assemble.mjs'

const MANY = 1 << 20

test('the bytes are those of the text', async () => {
  const text = readFileSync(new URL('../../../packages/core/src/graph/pairSums.wat', import.meta.url), 'utf8')
  expect(await assemble(text)).toBe(PAIR_SUMS)
})

describe('plain and assembled', () => {
  const ROWS = 150
  const values = fc.nat(46_340)
  const entries = fc.array(fc.tuple(fc.nat(ROWS - 1), values), { maxLength: 40 })

  test('add the same', () => {
    fc.assert(
      fc.property(entries, values, fc.nat(40), fc.nat(40), (list, value, start, end) => {
        const [plain, assembled] = bothWith(list.map(([row, other]) => (other << 16) | row)).map((sums) => {
          sums.add(value, Math.min(start, list.length), Math.min(end, list.length))
          return sums.sums.slice(0, ROWS)
        })
        expect(assembled).toEqual(plain)
        expect(plain!.some((sum) => sum > 0)).toBe(list.slice(start, end).some(([, other]) => other * value >= 1 << 16))
      }),
    )
  })

  test('reach the last row, and the highest sum', () => {
    for (const sums of bothWith([(46_340 << 16) | (MOST_SUMS - 1)])) {
      sums.add(46_340, 0, 1)
      expect(sums.sums[MOST_SUMS - 1]).toBe(32_766)
      expect(sums.find(0, MOST_SUMS, 32_766, 32_766, 0, 0)).toBe(MOST_SUMS - 1)
      sums.tails.fill(0x7fff, 7 * MOST_SUMS)
      expect(sums.find(0, MOST_SUMS, 0x7fff, 2, 7, 0x7ffe)).toBe(MOST_SUMS - 1)
    }
  })

  test('find the same places, all that there are', () => {
    const size = fc.nat(0x7fff)
    const place = fc.record({ row: fc.nat(ROWS - 1), sum: size, tail: size })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), fc.nat(ROWS), size, fc.nat(50), fc.nat(MOST_CUTS - 1), size, (places, end, least, slack, cut, factor) => {
        for (const sums of bothWith([])) {
          for (const { row, sum, tail } of places) {
            sums.sums[row] = sum
            sums.tails[cut * MOST_SUMS + row] = tail
          }
          const mayAdd = Int16Array.from({ length: ROWS }, (_, row) => Math.floor((factor * sums.tails[cut * MOST_SUMS + row]!) / 0x8000 + 0.5))
          const lowest = Math.max(0, least - Math.max(...mayAdd) - slack)
          const found: number[] = []
          for (let at = sums.find(0, end, least, lowest, cut, factor); at < end; at = sums.find(at + 1, end, least, lowest, cut, factor)) found.push(at)
          expect(found).toEqual([...sums.sums.subarray(0, end).keys()].filter((row) => sums.sums[row]! + mayAdd[row]! >= least))
        }
      }),
    )
  })

  test('have room for as many entries as were asked for', () => {
    const size = 3 * MANY + 5
    for (const sums of [new PlainPairSums(size), assembledPairSums(size)!]) {
      expect(sums.entries).toHaveLength(size)
      sums.entries[size - 1] = (40_000 << 16) | 7
      sums.add(40_000, size - 1, size)
      expect(sums.sums[7]).toBe((40_000 * 40_000) >> 16)
    }
  })
})

describe('which of them is taken', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('assembled for many entries', () => {
    expect(createPairSums(MANY)).not.toBeInstanceOf(PlainPairSums)
    expect(createPairSums(MANY - 1)).toBeInstanceOf(PlainPairSums)
  })

  test('plain where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    expect(createPairSums(MANY)).toBeInstanceOf(PlainPairSums)
  })

  test('plain where a page forbids it', () => {
    const forbid = (): never => {
      throw new EvalError('refused by the content security policy')
    }
    vi.stubGlobal('WebAssembly', { Module: forbid, Instance: forbid })
    expect(createPairSums(MANY)).toBeInstanceOf(PlainPairSums)
  })
})

function bothWith(entries: readonly number[]): PairSums[] {
  return [new PlainPairSums(entries.length), assembledPairSums(entries.length)!].map((sums) => {
    sums.entries.set(entries)
    return sums
  })
}
