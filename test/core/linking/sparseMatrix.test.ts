import { describe, expect, it } from 'vitest'
import { MatrixWriter, packRows } from '../../../packages/core/src/linking/sparseMatrix.js'

const rows = [
  { columns: [2, 0], values: [0.5, 1] },
  { columns: [], values: [] },
  { columns: [3, 1, 2], values: [0, 2, -1] },
]
const packed = {
  rows: 3,
  columnCount: 4,
  offsets: Uint32Array.of(0, 2, 2, 3),
  columns: Uint32Array.of(0, 2, 1),
  values: Float64Array.of(1, 0.5, 2),
}

describe('a sparse matrix', () => {
  it('has its rows one after the other, without what is not positive', () => {
    expect(packRows(rows, 4)).toEqual(packed)
  })

  it.each([0, 1, 3, 1000])('is the same whatever room was asked for: %i', (room) => {
    const writer = new MatrixWriter(room)
    for (const { columns, values } of [{ columns: [0, 2], values: [1, 0.5] }, rows[1]!, { columns: [1, 2, 3], values: [2, -1, 0] }]) {
      for (const [at, column] of columns.entries()) writer.add(column, values[at]!)
      writer.endRow()
    }
    expect(writer.close(4)).toEqual(packed)
  })
})
