import { expect, test } from 'vitest'
import { countRows } from '../../../packages/core/src/graph/countRows.js'
import { MOST_COMMON } from '../../../packages/core/src/graph/IndexRoom.js'
import { PrunedSearch } from '../../../packages/core/src/graph/PrunedSearch.js'
import { COMMON } from '../../../packages/core/src/graph/RankedRows.js'
import { rankRows, sizeOfIndex } from '../../../packages/core/src/graph/searchByIndex.js'
import type { SparseMatrix } from '../../../packages/core/src/index.js'

/** As many rows as columns, each row with {@link COMMON} columns, each column in so many rows. */
const COUNT = MOST_COMMON + 500
const TOP = 5

function makeMatrix(): SparseMatrix {
  const columns = new Uint32Array(COUNT * COMMON)
  const values = new Float32Array(columns.length)
  for (let at = 0; at < columns.length; at++) {
    const [row, place] = [Math.floor(at / COMMON), at % COMMON]
    columns[at] = (row + place * (Math.floor(COUNT / COMMON) + (place % 3))) % COUNT
    values[at] = 1 + ((row * 31 + place * 17) % 97)
  }
  for (let row = 0; row < COUNT; row++) columns.subarray(row * COMMON, (row + 1) * COMMON).sort()
  return { rows: COUNT, columnCount: COUNT, offsets: Uint32Array.from({ length: COUNT + 1 }, (_, row) => row * COMMON), columns, values }
}

test('columns beyond those that 16 bits can number are read whole, and nothing is lost', () => {
  const matrix = makeMatrix()
  const counts = countRows(matrix)
  expect(counts.every((count) => count === COMMON)).toBe(true)
  expect(sizeOfIndex(matrix, counts, TOP)).toMatchObject({ commonColumns: MOST_COMMON, commonEntries: MOST_COMMON * COMMON })
  const index = rankRows(matrix, TOP)
  expect(index.commonFrom).toBe(COUNT - MOST_COMMON)
  const search = new PrunedSearch(index, { additions: 0, candidates: 0, completions: 0 })
  for (const row of [0, 12_345, COUNT - 1]) {
    const found: [number, number][] = []
    search.nearest(matrix, row, 1).visit((other, units) => found.push([other, units]))
    expect(found).toEqual(nearestOf(matrix, index.order[row]!))
  }
}, 60_000)

function nearestOf({ offsets, columns, values }: SparseMatrix, row: number): [number, number][] {
  const own = new Float32Array(COUNT)
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) own[columns[at]!] = values[at]!
  const sums = Array.from({ length: COUNT }, (_, other): [number, number] => {
    let sum = 0
    for (let at = offsets[other]!; at < offsets[other + 1]!; at++) sum += Math.floor(own[columns[at]!]! * values[at]! + 0.5)
    return [other, other === row ? 0 : sum]
  })
  return sums.sort(([a, one], [b, other]) => other - one || a - b).slice(0, TOP)
}
