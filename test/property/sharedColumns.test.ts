import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf } from '../../packages/core/src/graph/joinLayers.js'
import { SharedColumns } from '../../packages/core/src/graph/SharedColumns.js'

/** A row of a matrix: its columns and their values; many rows share hundreds of columns, of few values. */
const row = fc.uniqueArray(fc.tuple(fc.nat(400), fc.constantFrom(0, 1, 2, 30, 1000)), { maxLength: 300, size: 'max', selector: ([column]) => column })

/** An order of columns: each its place. */
const order = fc.shuffledSubarray(Array.from({ length: 401 }, (_, column) => column), { minLength: 401 })

test('what two rows share comes heaviest first, equals by the places of their columns', () => {
  fc.assert(
    fc.property(row, row, order, (one, other, places) => {
      const shared = new SharedColumns(Uint32Array.from(places))
      const rows = [one, other].map((entries) => [...entries].sort(([a], [b]) => a - b))
      const entries = rows.flat()
      const matrix = {
        rows: 2,
        columnCount: 401,
        offsets: Uint32Array.of(0, one.length, entries.length),
        columns: Uint32Array.from(entries, ([column]) => column),
        values: Float32Array.from(entries, ([, value]) => value),
      }
      const plain = one
        .flatMap(([column, value]) => other.filter(([own]) => own === column).map(([, own]) => [column, shareOf(value, own)] as const))
        .filter(([, units]) => units > 0)
        .sort(([a, heavy], [b, light]) => light - heavy || places[a]! - places[b]!)
      shared.read(matrix, 0, 1)
      expect(Array.from({ length: shared.count }, (_, place) => [shared.columnAt(place), shared.unitsAt(place)])).toEqual(plain)
    }),
  )
})
