import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SparseMatrix } from '@paperloom/core'
import { packRows } from '../../../packages/core/src/linking/sparseMatrix.js'
import { BlockLists } from '../../../packages/core/src/graph/BlockLists.js'
import { PlainPairSums } from '../../../packages/core/src/graph/PairSums.js'

const COLUMNS = 20

/** From rows of a few units to some that are a thousand times as long. */
const values = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 100, max: 10_000, noNaN: true }))
const rows = fc.array(fc.array(values, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 2, maxLength: 12 })

test('the sums of a block stay within 15 bits, and are less than a step a share below what rows share', () => {
  fc.assert(
    fc.property(rows, fc.nat(COLUMNS), (cells, most) => {
      const matrix = packRows(cells.map((row) => ({ columns: row.map((_, column) => column), values: row })), COLUMNS)
      const last = matrix.rows - 1
      const { sums, lists } = listsOf(matrix)
      lists.open(0, last)
      for (let row = 0; row < last; row++) lists.take(row)
      const to = Math.min(matrix.offsets[last + 1]!, matrix.offsets[last]! + most)
      const step = lists.addSums(last, to)
      const entries = to - matrix.offsets[last]!
      const columns = matrix.columns.subarray(matrix.offsets[last], to)
      for (const [row, sum] of sums.subarray(0, last).entries()) {
        const shared = columns.reduce((all, column) => all + cells[row]![column]! * cells[last]![column]!, 0)
        expect(sum).toBeGreaterThanOrEqual(0)
        expect(shared).toBeLessThanOrEqual((sum + entries) * step * (1 + 1e-9))
      }
    }),
  )
})

test('a row shares with itself nearly all that a sum can hold', () => {
  const matrix = packRows([1, 2].map(() => ({ columns: [0, 1, 2], values: [30, 40, 50] })), 3)
  const { sums, lists } = listsOf(matrix)
  lists.open(0, 1)
  lists.take(0)
  const step = lists.addSums(1, matrix.offsets[2]!)
  expect(sums[0]).toBeGreaterThan(32_700)
  expect(sums[0]! * step).toBeCloseTo(5000, -1)
})

function listsOf(matrix: SparseMatrix): { sums: Int16Array; lists: BlockLists } {
  const pairSums = new PlainPairSums(matrix.columns.length)
  return { sums: pairSums.sums, lists: new BlockLists(matrix, pairSums, { additions: 0, candidates: 0, completions: 0 }) }
}
