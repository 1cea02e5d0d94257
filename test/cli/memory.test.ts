import { createNearestIndex, type NearestIndex } from '@paperloom/core'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectGarbage } from '../../packages/core/cli/collectGarbage.js'

it('gives back what nothing refers to, where there are many papers', async () => {
  const left = new WeakRef({ text: 'left over' })
  await setImmediate()
  collectGarbage(1_000_000)
  await setImmediate()
  expect(left.deref()).toBeUndefined()
})

it('lets go the matrix of which an index was made', async () => {
  const [index, matrix] = indexOf(300)
  await setImmediate()
  collectGarbage(1_000_000)
  await setImmediate()
  expect(matrix.deref()).toBeUndefined()
  expect(index.add({ columns: Uint32Array.of(0, 7), values: Float32Array.of(300, 300) }).nearest.rows.length).toBeGreaterThan(0)
})

function indexOf(rows: number): [NearestIndex, WeakRef<object>] {
  const matrix = {
    rows,
    columnCount: 20,
    offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => 2 * row),
    columns: Uint32Array.from({ length: 2 * rows }, (_, at) => (at % 2 === 0 ? 0 : 1 + (at % 19))),
    values: new Float32Array(2 * rows).fill(300),
  }
  return [createNearestIndex(matrix, { topK: 5, minWeight: 0 }), new WeakRef(matrix)]
}
