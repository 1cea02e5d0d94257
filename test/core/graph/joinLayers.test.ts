import type { Layer } from '@paperloom/core'
import { describe, expect, it } from 'vitest'
import { countRows } from '../../../packages/core/src/graph/countRows.js'
import { joinLayers } from '../../../packages/core/src/graph/joinLayers.js'
import { rankColumns } from '../../../packages/core/src/graph/rankColumns.js'
import { packRows } from '../../../packages/core/src/linking/sparseMatrix.js'
import { DEFAULT_WEIGHTS } from '../../../packages/core/src/base/options.js'

const layers: Layer[] = [
  {
    kind: 'shared-words',
    matrix: packRows([{ columns: [0, 1], values: [0.6, 0.8] }, { columns: [0], values: [1] }, { columns: [0, 2], values: [0.5, 0.5] }], 3),
    items: [{ term: 'loom' }, { term: 'weft' }, { term: 'warp' }],
  },
  { kind: 'shared-method', matrix: packRows([{ columns: [0], values: [1] }, { columns: [0], values: [1] }, { columns: [], values: [] }], 1), items: [{ entity: 'method:weaving' }] },
]

describe('joined layers', () => {
  const { matrix, describe: named } = joinLayers(layers, DEFAULT_WEIGHTS)

  it('have their columns by how many rows have them, the rarest first, in each row', () => {
    expect([...countRows(matrix)]).toEqual([1, 1, 2, 3])
    expect([...matrix.offsets]).toEqual([0, 3, 5, 7])
    expect([...matrix.columns]).toEqual([0, 2, 3, 2, 3, 1, 3])
  })

  it('tell what each column stands for', () => {
    expect([0, 1, 2, 3].map(named)).toEqual([
      { kind: 'shared-words', term: 'weft' },
      { kind: 'shared-words', term: 'warp' },
      { kind: 'shared-method', entity: 'method:weaving' },
      { kind: 'shared-words', term: 'loom' },
    ])
  })

  it('are not ranked once more, but in double precision', () => {
    expect(rankColumns(matrix, countRows(matrix))).toBe(matrix)
    const double = { ...matrix, values: Float64Array.from(matrix.values) }
    expect(rankColumns(double, countRows(double))).toEqual(matrix)
  })
})
