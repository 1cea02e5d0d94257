import { describe, expect, it } from 'vitest'
import { CORNER_BYTES, spreadOut } from '../../../packages/viz/src/drawing/spreadOut.js'

const CORNERS = [[0, 1], [1, -1], [0.5, 0]] as const

describe('spreadOut', () => {
  it('repeats each thing for each corner, the corner first, and leaves out what is beyond the count', () => {
    const data = Uint32Array.from([11, 12, 21, 22, 31, 32]).buffer
    const spread = spreadOut({ data, count: 2 }, 8, CORNERS)
    expect(spread.byteLength).toBe(2 * CORNERS.length * (CORNER_BYTES + 8))
    const rows = Array.from({ length: 6 }, (_, at) => [...new Float32Array(spread, at * 16, 2), ...new Uint32Array(spread, at * 16 + 8, 2)])
    expect(rows).toEqual([
      [0, 1, 11, 12],
      [1, -1, 11, 12],
      [0.5, 0, 11, 12],
      [0, 1, 21, 22],
      [1, -1, 21, 22],
      [0.5, 0, 21, 22],
    ])
  })

  it('gives nothing for nothing', () => {
    expect(spreadOut({ data: new ArrayBuffer(0), count: 0 }, 20, CORNERS).byteLength).toBe(0)
  })
})
