import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNearestIndex, findNearest, UsageError, type NearestIndex, type SparseMatrix, type SparseRow } from '@paperloom/core'
import { plantPapers, weighTerms } from '../bench/plantedPapers.mjs'

const MATRIX: SparseMatrix = weighTerms(plantPapers(900))

function rowOf({ offsets, columns, values }: SparseMatrix, row: number): SparseRow {
  return { columns: columns.slice(offsets[row], offsets[row + 1]), values: values.slice(offsets[row], offsets[row + 1]) }
}

function firstRows({ columnCount, offsets, columns, values }: SparseMatrix, rows: number): SparseMatrix {
  const end = offsets[rows]!
  return { rows, columnCount, offsets: offsets.slice(0, rows + 1), columns: columns.slice(0, end), values: values.slice(0, end) }
}

function expectLists(index: NearestIndex, matrix: SparseMatrix, options: { readonly topK: number; readonly minWeight: number }): void {
  const { offsets, rows } = findNearest(matrix, options)
  for (let row = 0; row < matrix.rows; row++) {
    expect([...index.nearest(row).rows], `row ${row}`).toEqual([...rows.subarray(offsets[row], offsets[row + 1])])
  }
}

test('rows added one by one have, and give, the lists of a full search', () => {
  const shapes = fc.record({ first: fc.constantFrom(0, 1, 20, 400, 880), added: fc.integer({ min: 1, max: 20 }), topK: fc.integer({ min: 1, max: 12 }), minWeight: fc.constantFrom(0, 0.02, 0.15) })
  fc.assert(
    fc.property(shapes, ({ first, added, ...options }) => {
      const all = firstRows(MATRIX, first + added)
      const index = createNearestIndex(firstRows(MATRIX, first), options)
      for (let row = first; row < all.rows; row++) {
        const before = Array.from({ length: row }, (_, other) => [...index.nearest(other).rows])
        const asked = index.query(rowOf(MATRIX, row))
        const result = index.add(rowOf(MATRIX, row))
        expect(result.row).toBe(row)
        expect(result.nearest).toEqual(asked)
        const changed = before.flatMap((rows, other) => (String(rows) === String([...index.nearest(other).rows]) ? [] : [other]))
        expect([...result.joined]).toEqual(changed)
      }
      expect(index.size).toBe(all.rows)
      expectLists(index, all, options)
    }),
    { numRuns: 12 },
  )
})

test('the same paper again and again: the first ones stay in the lists', () => {
  const index = createNearestIndex(firstRows(MATRIX, 300), { topK: 3, minWeight: 0 })
  const row = rowOf(MATRIX, 5)
  const added = Array.from({ length: 5 }, () => index.add(row))
  expect([...added[4]!.nearest.rows]).toEqual([5, 300, 301])
  expect([...index.nearest(5).rows]).toEqual([300, 301, 302])
  expect([...added[4]!.joined].filter((other) => other === 5 || other >= 300)).toEqual([])
})

test('columns that no row had, and no columns at all', () => {
  const index = createNearestIndex(firstRows(MATRIX, 50), { topK: 2, minWeight: 0 })
  const stranger = { columns: Uint32Array.of(MATRIX.columnCount + 7), values: Float64Array.of(300) }
  expect(index.add(stranger).nearest.rows.length).toBe(0)
  expect([...index.add(stranger).nearest.rows]).toEqual([50])
  expect([...index.nearest(50).weights]).toEqual([0.9])
  expect(index.add({ columns: new Uint32Array(0), values: new Float64Array(0) }).joined.length).toBe(0)
})

test('what cannot be is refused', () => {
  for (const topK of [0, 1.5, NaN, Infinity]) expect(() => createNearestIndex(MATRIX, { topK, minWeight: 0 })).toThrow(UsageError)
  expect(() => createNearestIndex(MATRIX, { topK: 1, minWeight: NaN })).toThrow(UsageError)
  const wide = { rows: 1, columnCount: 65_536, offsets: Uint32Array.of(0, 65_536), columns: Uint32Array.from({ length: 65_536 }, (_, column) => column), values: new Float64Array(65_536).fill(1) }
  expect(() => createNearestIndex(wide, { topK: 1, minWeight: 0 })).toThrow('rows')
  const index = createNearestIndex(firstRows(MATRIX, 3), { topK: 2, minWeight: 0 })
  for (const row of [-1, 3, 0.5, NaN]) expect(() => index.nearest(row)).toThrow(UsageError)
  expect(() => index.add({ columns: Uint32Array.of(0), values: Float64Array.of(1e6) })).toThrow(UsageError)
  expect(() => index.add(rowOf(wide, 0))).toThrow('rows')
  expect(index.size).toBe(3)
})
