import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINK_KINDS, UsageError, combineLayers, type Layer, type LinkKind, type NearestRows, type SearchWork, type SparseMatrix } from '@paperloom/core'
import { countRows } from '../../packages/core/src/graph/countRows.js'
import { findNearest, isCountable, joinNearest } from '../../packages/core/src/graph/findNearest.js'
import { mostEntries } from '../../packages/core/src/base/mostEntries.js'
import { unitsOf } from '../../packages/core/src/base/units.js'
import { joinLayers, shareOf } from '../../packages/core/src/graph/joinLayers.js'
import { longestRow } from '../../packages/core/src/graph/RankedRows.js'
import { searchAllPairs } from '../../packages/core/src/graph/searchAllPairs.js'
import { searchByIndex } from '../../packages/core/src/graph/searchByIndex.js'
import { searchPlain } from '../../packages/core/src/graph/searchPlain.js'
import { createRandom } from '../../packages/core/src/base/random.js'
import { plantPapers, weighTerms } from '../bench/plantedPapers.mjs'

const WEIGHTS = Object.fromEntries(LINK_KINDS.map((kind) => [kind, kind === 'shared-words' ? 0.7 : 0.3])) as Record<LinkKind, number>

interface Wanted {
  readonly topK: number
  readonly minWeight: number
}

interface Shape extends Wanted {
  readonly seed: number
  readonly rows: number
  readonly columns: number
  readonly perRow: number
}

/** From a handful of rows, where all is read, to hundreds that share common columns, where the search stops early. */
const shapes: fc.Arbitrary<Shape> = fc.record({
  seed: fc.nat(1e6),
  rows: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 300, max: 700 })),
  columns: fc.integer({ min: 1, max: 900 }),
  perRow: fc.integer({ min: 1, max: 30 }),
  topK: fc.integer({ min: 1, max: 8 }),
  minWeight: fc.constantFrom(0, 0.02, 0.3),
})

type Search = (matrix: SparseMatrix, shape: Wanted, work?: SearchWork) => NearestRows

/** All ways to search, whichever `findNearest` takes. */
const SEARCHES: Readonly<Record<string, Search>> = {
  'by an index': (matrix, { topK, minWeight }, work = noWork()) => searchByIndex(matrix, topK, Math.max(1, unitsOf(minWeight)), ALL, work, countRows(matrix), true),
  'pair by pair': (matrix, { topK, minWeight }, work = noWork()) =>
    searchAllPairs(matrix, topK, Math.max(1, unitsOf(minWeight)), ALL, work, countRows(matrix)),
  'pair by pair in small blocks': (matrix, { topK, minWeight }, work = noWork()) =>
    searchAllPairs(matrix, topK, Math.max(1, unitsOf(minWeight)), ALL, work, countRows(matrix), 64),
  'row by row': (matrix, { topK, minWeight }, work = noWork()) => searchPlain(matrix, topK, Math.max(1, unitsOf(minWeight)), ALL, work),
}
const ALL = { part: 0, parts: 1 }
const noWork = (): SearchWork => ({ additions: 0, candidates: 0, completions: 0 })

test.each(Object.keys(SEARCHES))('the nearest rows, searched %s, are those of the definition', (name) => {
  let pruned = 0
  fc.assert(
    fc.property(shapes, (shape) => {
      const { matrix } = joinLayers(makeLayers(shape), WEIGHTS)
      const work = noWork()
      expectExact(matrix, shape, SEARCHES[name]!(matrix, shape, work))
      if (work.completions > 0) pruned++
    }),
    { numRuns: 40 },
  )
  if (name === 'by an index') expect(pruned).toBeGreaterThan(5)
})

test.each([
  { how: 'by an index', rows: 400, columns: 6000 },
  { how: 'pair by pair', rows: 1100, columns: 200 },
  { how: 'row by row', rows: 400, columns: 200 },
])('a search $how that is shared by parts finds what one search finds', ({ rows: size, columns }) => {
  const { matrix } = joinLayers(makeLayers({ seed: 3, rows: size, columns, perRow: 20, topK: 5, minWeight: 0 }), WEIGHTS)
  const options = { topK: 5, minWeight: 0 }
  const found = findNearest(matrix, options)
  for (const parts of [2, 3, 50]) {
    const joined = joinNearest(Array.from({ length: parts }, (_, part) => findNearest(matrix, { ...options, part, parts })), 5)
    expect(inPlainLists(joined)).toEqual(inPlainLists(found))
  }
})

test('parts that tell each other what they found find the same', () => {
  const { matrix } = joinLayers(makeLayers({ seed: 4, rows: 1100, columns: 200, perRow: 20, topK: 5, minWeight: 0 }), WEIGHTS)
  const options = { topK: 5, minWeight: 0, parts: 3 }
  const told = [0, 1, 2].map((part) => {
    let own = new Float64Array(0)
    findNearest(matrix, { ...options, part, exchange: (floors) => (own = floors.slice()) })
    return own
  })
  expect(told.map((own) => own.findLastIndex((floor) => floor > 0))).toEqual([1098, 1099, 1097])
  const exchange = (floors: Float64Array): void => floors.forEach((_, row) => (floors[row] = told[row % 3]![row]!))
  const joined = joinNearest([0, 1, 2].map((part) => findNearest(matrix, { ...options, part, exchange })), 5)
  expect(inPlainLists(joined)).toEqual(inPlainLists(findNearest(matrix, { topK: 5, minWeight: 0 })))
})

/** What a search that stops early may stumble over. */
const CASES: Readonly<Record<string, (random: () => number) => Cell[][]>> = {
  'rows that are the same': (random) => many(600, (row) => (row % 3 === 0 ? many(6, (column) => [column, 100]) : someCells(random, 40, 6, 100))),
  'ties everywhere': (random) => many(500, () => someCells(random, 30, 5, 100).map(([column]) => [column, 100])),
  'empty rows': (random) => many(500, (row) => (row % 2 === 0 ? [] : someCells(random, 60, 8, 120))),
  'one column that all have': (random) => many(600, () => [[0, 90], ...someCells(random, 800, 5, 140).map(([column, value]): Cell => [column + 1, value])]),
  'one column and nothing else': () => many(400, () => [[0, 300]]),
  'shares that round to nothing': (random) => many(600, () => someCells(random, 12, 6, 1.3)),
  'values of very different size': (random) => many(600, () => someCells(random, 300, 12, 1).map(([column, value]): Cell => [column, 10 ** (4 * value)])),
  'one row that is longer than all': (random) => many(500, (row) => someCells(random, 300, row === 7 ? 250 : 4, row === 7 ? 2000 : 100)),
  'one row with as many columns as there are': (random) => many(40, (row) => (row === 3 ? many(65_536, (column) => [column, 1]) : someCells(random, 300, 9, 100))),
  'weights that leave 32 bits': (random) => many(300, () => someCells(random, 200, 9, 1e6)),
}

test.each(Object.keys(CASES))('exact: %s', (name) => {
  for (const seed of [1, 2, 3]) {
    const matrix = matrixOf(CASES[name]!(createRandom(seed)))
    for (const shape of [{ topK: 1, minWeight: 0 }, { topK: 4, minWeight: 0 }, { topK: 10, minWeight: 0.1 }]) {
      expectExact(matrix, shape, findNearest(matrix, shape))
      if (!isCountable(longestRow(matrix), mostEntries(matrix.offsets))) continue
      for (const search of Object.values(SEARCHES)) expectExact(matrix, shape, search(matrix, shape))
    }
  }
})

test('rows numbered by cluster: what is found does not tell', () => {
  const papers = weighTerms(plantPapers(21_000))
  const shape = { topK: 10, minWeight: 0 }
  const { offsets, rows } = findNearest(papers, shape)
  for (let row = 0; row < papers.rows; row += 2100) {
    expect([...rows.subarray(offsets[row], offsets[row + 1])]).toEqual(nearestByAllPairs(papers, row, shape).map(({ other }) => other))
  }
})

test('no row is wanted, or there is none', () => {
  expect(findNearest(matrixOf([]), { topK: 3, minWeight: 0 })).toEqual({ offsets: new Uint32Array(1), rows: new Uint32Array(0), units: new Float64Array(0) })
  expect([...findNearest(matrixOf([[[0, 9]], [[0, 9]]]), { topK: 0, minWeight: 0 }).offsets]).toEqual([0, 0, 0])
})

test('a search reads a part of what all rows share: one by an index of the rows, one pair by pair of the common columns', () => {
  const shape = { seed: 7, rows: 3000, columns: 4000, perRow: 30, topK: 5, minWeight: 0 }
  const { matrix } = joinLayers(makeLayers(shape), WEIGHTS)
  const all = countRows(matrix).reduce((sum, count) => sum + count * count, 0)
  const [indexed, paired] = Object.values(SEARCHES).map((search) => {
    const work = noWork()
    search(matrix, shape, work)
    return work
  })
  expect(indexed!.additions).toBeLessThan(0.6 * all)
  expect(paired!.additions).toBeLessThan(0.2 * all)
  expect(paired!.candidates).toBe((3000 * 2999) / 2)
  expect(paired!.completions).toBeLessThan(0.1 * paired!.candidates)
})

test('links weigh what their evidence weighs, in whole units, whatever the weights', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 2, maxLength: 2 }), (seed, [words, concepts]) => {
      const layers = makeLayers({ seed, rows: 30, columns: 40, perRow: 6, topK: 3, minWeight: 0 })
      const weights = { ...WEIGHTS, 'shared-words': words!, 'shared-concept': concepts! }
      const papers = Array.from({ length: 30 }, (_, row) => `p${String(row).padStart(2, '0')}`)
      for (const { weight, evidence } of combineLayers(papers, layers, { weights, topK: 3, minWeight: 0 }).links) {
        const units = evidence.reduce((sum, part) => sum + Math.round(part.weight * 1e5), 0)
        expect(units).toBe(Math.round(weight * 1e5))
        expect(evidence.every((part, at) => at === 0 || evidence[at - 1]!.weight >= part.weight)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

type Cell = readonly [column: number, value: number]

function many<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Different columns, the first of them most often. */
function someCells(random: () => number, columns: number, most: number, greatest: number): Cell[] {
  const own = new Set(many(1 + Math.floor(random() * most), () => Math.floor(columns * random() ** 2)))
  return [...own].map((column) => [column, greatest * (0.1 + 0.9 * random())])
}

function matrixOf(rows: readonly (readonly Cell[])[]): SparseMatrix {
  const offsets = new Uint32Array(rows.length + 1)
  const cells = rows.flatMap((row, index) => {
    offsets[index + 1] = offsets[index]! + row.length
    return [...row].sort((a, b) => a[0] - b[0])
  })
  const columns = Uint32Array.from(cells, ([column]) => column)
  return { rows: rows.length, columnCount: columns.reduce((a, b) => Math.max(a, b + 1), 0), offsets, columns, values: Float32Array.from(cells, ([, value]) => value) }
}

/** Whatever kind of numbers they are. */
function inPlainLists({ offsets, rows, units }: NearestRows): Record<string, number[] | undefined> {
  return { offsets: [...offsets], rows: [...rows], units: units && [...units] }
}

function expectExact(matrix: SparseMatrix, shape: Wanted, { offsets, rows, units }: NearestRows): void {
  expect(offsets.length).toBe(matrix.rows + 1)
  for (let row = 0; row < matrix.rows; row++) {
    const nearest = nearestByAllPairs(matrix, row, shape)
    expect([...rows.subarray(offsets[row], offsets[row + 1])]).toEqual(nearest.map(({ other }) => other))
    if (units !== undefined) expect([...units.subarray(offsets[row], offsets[row + 1])]).toEqual(nearest.map((one) => one.units))
  }
}

/** The brute-force twin. */
function nearestByAllPairs({ rows, columnCount, offsets, columns, values }: SparseMatrix, row: number, { topK, minWeight }: Wanted): { other: number; units: number }[] {
  const own = new Float64Array(columnCount)
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) own[columns[at]!] = values[at]!
  const others: { other: number; units: number }[] = []
  for (let other = 0; other < rows; other++) {
    if (other === row) continue
    let units = 0
    for (let at = offsets[other]!; at < offsets[other + 1]!; at++) units += shareOf(own[columns[at]!]!, values[at]!)
    if (units > 0 && units >= Math.ceil(minWeight * 1e5 - 1e-6)) others.push({ other, units })
  }
  others.sort((a, b) => b.units - a.units || a.other - b.other)
  return others.slice(0, topK)
}

/** Two layers; a few columns are in most rows, most columns in few, and some rows are long. */
function makeLayers({ seed, rows, columns, perRow }: Shape): Layer[] {
  const random = createRandom(seed)
  return (['shared-concept', 'shared-words'] as const).map((kind) => {
    const offsets = new Uint32Array(rows + 1)
    const cells: { column: number; value: number }[] = []
    for (let row = 0; row < rows; row++) {
      const own = new Set<number>()
      const size = random() < 0.1 ? 0 : 1 + Math.floor(random() * perRow)
      while (own.size < Math.min(size, columns)) own.add(Math.floor(columns * random() ** 3))
      const drawn = [...own].sort((a, b) => a - b).map((column) => ({ column, value: (0.01 + random()) * Math.log(2 + column) }))
      const length = Math.sqrt(drawn.reduce((sum, { value }) => sum + value * value, 0))
      for (const { column, value } of drawn) cells.push({ column, value: value / length })
      offsets[row + 1] = cells.length
    }
    const matrix = {
      rows,
      columnCount: columns,
      offsets,
      columns: Uint32Array.from(cells, ({ column }) => column),
      values: Float64Array.from(cells, ({ value }) => value),
    }
    return { kind, matrix, items: Array.from({ length: columns }, (_, column) => ({ term: `t${column}` })) }
  })
}

test('what cannot be asked is refused, and more than there is gives all', () => {
  const matrix = matrixOf([[[0, 9]], [[0, 9]], [[0, 9]]])
  for (const options of [{ topK: 1.5 }, { topK: -1 }, { topK: NaN }, { topK: Infinity }, { minWeight: NaN }, { part: 0, parts: 0 }, { part: 2, parts: 2 }]) {
    expect(() => findNearest(matrix, { topK: 1, minWeight: 0, ...options })).toThrow(UsageError)
  }
  const most = { topK: 2 ** 40, minWeight: 0 }
  const { offsets, rows } = findNearest(matrix, most)
  expect([...offsets, ...rows]).toEqual([0, 2, 4, 6, 1, 2, 0, 2, 0, 1])
  expect(joinNearest([findNearest(matrix, { ...most, part: 0, parts: 2 }), findNearest(matrix, { ...most, part: 1, parts: 2 })], most.topK).rows).toEqual(rows)
})
