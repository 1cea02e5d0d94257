import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRows } from '../../../packages/core/src/linking/sparseMatrix.js'
import { BlockLists } from '../../../packages/core/src/graph/BlockLists.js'

const COLUMNS = 20

/** From rows of a few units to some that are a thousand times as long. */
const values = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 100, max: 10_000, noNaN: true }))
const rows = fc.array(fc.array(values, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 2, maxLength: 12 })

test('the sums of a block stay within 15 bits, and are less than a step a share below what rows share', () => {
  fc.assert(
    fc.property(rows, fc.nat(COLUMNS), (cells, most) => {
      const matrix = packRows(cells.map((row) => ({ columns: row.map((_, column) => column), values: row })), COLUMNS)
      const last = matrix.rows - 1
      const lists = new BlockLists(matrix, { additions: 0, candidates: 0, completions: 0 })
      lists.open(0, last)
      for (let row = 0; row < last; row++) lists.take(row)
      const sums = new Int16Array(last)
      const to = Math.min(matrix.offsets[last + 1]!, matrix.offsets[last]! + most)
      const step = lists.addTo(sums, last, to)
      const entries = to - matrix.offsets[last]!
      const columns = matrix.columns.subarray(matrix.offsets[last], to)
      for (const [row, sum] of sums.entries()) {
        const shared = columns.reduce((all, column) => all + cells[row]![column]! * cells[last]![column]!, 0)
        expect(sum).toBeGreaterThanOrEqual(0)
        expect(shared).toBeLessThanOrEqual((sum + entries) * step * (1 + 1e-9))
      }
    }),
  )
})

test('a row shares with itself nearly all that a sum can hold', () => {
  const matrix = packRows([1, 2].map(() => ({ columns: [0, 1, 2], values: [30, 40, 50] })), 3)
  const lists = new BlockLists(matrix, { additions: 0, candidates: 0, completions: 0 })
  lists.open(0, 1)
  lists.take(0)
  const sums = new Int16Array(1)
  const step = lists.addTo(sums, 1, matrix.offsets[2]!)
  expect(sums[0]).toBeGreaterThan(32_700)
  expect(sums[0]! * step).toBeCloseTo(5000, -1)
})
