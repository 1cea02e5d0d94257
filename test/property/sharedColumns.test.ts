import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf } from '../../packages/core/src/graph/joinLayers.js'
import { SharedColumns } from '../../packages/core/src/graph/SharedColumns.js'

/** Columns that are near each other, and others whose last bits are the same. */
const column = fc.oneof(fc.nat(400), fc.nat(400).map((number) => number * 2 ** 13))

/** A row of a matrix: its columns and their values; many rows share hundreds of columns, of few values. */
const row = fc.uniqueArray(fc.tuple(column, fc.constantFrom(0, 1, 2, 30, 1000)), { maxLength: 300, size: 'max', selector: ([number]) => number })

test('what rows share comes heaviest first, equals by their columns, whatever was open before', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const sorted = rows.map((entries) => [...entries].sort(([a], [b]) => a - b))
      const entries = sorted.flat()
      const ends = sorted.map((_, at) => sorted.slice(0, at + 1).flat().length)
      const matrix = {
        rows: rows.length,
        columnCount: 400 * 2 ** 13 + 1,
        offsets: Uint32Array.of(0, ...ends),
        columns: Uint32Array.from(entries, ([number]) => number),
        values: Float32Array.from(entries, ([, value]) => value),
      }
      const shared = new SharedColumns(matrix)
      for (const [one, open] of sorted.entries()) {
        shared.open(one)
        for (const [other, entriesOfOther] of sorted.entries()) {
          const plain = open
            .flatMap(([number, value]) => entriesOfOther.filter(([own]) => own === number).map(([, own]) => [number, shareOf(value, own)] as const))
            .filter(([, units]) => units > 0)
            .sort(([a, heavy], [b, light]) => light - heavy || a - b)
          shared.read(other)
          shared.sort()
          expect(Array.from({ length: shared.count }, (_, place) => [shared.columns[place], shared.units[place]])).toEqual(plain)
          expect(shared.sum).toBe(plain.reduce((sum, [, units]) => sum + units, 0))
        }
      }
    }),
  )
})
