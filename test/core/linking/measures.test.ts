import { describe, expect, it } from 'vitest'
import { SIMILARITIES, type Corpus, type Counting, type Layer, type Paper, type Similarity } from '@paperloom/core'
import { linkByCocitation } from '../../../packages/core/src/linking/cocitation.js'
import { linkByCoupling } from '../../../packages/core/src/linking/coupling.js'

const paper = (id: string, references: readonly string[]): Paper => ({ id, title: `Title of ${id}`, references })
const corpusOf = (...papers: readonly Paper[]): Corpus => ({ papers, merges: [] })

/**
 * a cites x y z, b cites x y, c cites y u v, d nothing. x is shared by two papers, y by three; z, u, v stand alone, so a
 * has 3 references, b 2, c 3.
 */
const COUPLED = corpusOf(paper('a', ['x', 'y', 'z']), paper('b', ['x', 'y']), paper('c', ['y', 'u', 'v']), paper('d', []))

/** p cites a b c, q cites a b, r cites a alone: a is cited 3 times, b twice, c once. */
const COCITED = corpusOf(
  paper('a', []),
  paper('b', []),
  paper('c', []),
  paper('p', ['a', 'b', 'c']),
  paper('q', ['a', 'b']),
  paper('r', ['a']),
)

describe('bibliographic coupling by hand', () => {
  /** Fractional: x counts 1, y 1/2, so a and b share 3/2; a has 1 + 1/2 + 1 = 5/2, b 3/2, c 1/2 + 2 = 5/2. */
  it.each<[Counting, Similarity, number, number, number]>([
    ['full', 'none', 2, 1, 1],
    ['full', 'association-strength', 2 / 6, 1 / 9, 1 / 6],
    ['full', 'salton', 2 / Math.sqrt(6), 1 / 3, 1 / Math.sqrt(6)],
    ['full', 'jaccard', 2 / 3, 1 / 5, 1 / 4],
    ['full', 'inclusion', 1, 1 / 3, 1 / 2],
    ['fractional', 'none', 1.5, 0.5, 0.5],
    ['fractional', 'association-strength', 1.5 / 3.75, 0.5 / 6.25, 0.5 / 3.75],
    ['fractional', 'salton', 1.5 / Math.sqrt(3.75), 0.5 / 2.5, 0.5 / Math.sqrt(3.75)],
    ['fractional', 'jaccard', 1.5 / 2.5, 0.5 / 4.5, 0.5 / 3.5],
    ['fractional', 'inclusion', 1, 0.5 / 2.5, 0.5 / 1.5],
  ])('%s counting, %s', (counting, similarity, ab, ac, bc) => {
    const layer = linkByCoupling(COUPLED, { counting, similarity })
    expect(weightOf(layer, 0, 1)).toBeCloseTo(ab, 12)
    expect(weightOf(layer, 0, 2)).toBeCloseTo(ac, 12)
    expect(weightOf(layer, 1, 2)).toBeCloseTo(bc, 12)
    for (const other of [0, 1, 2]) expect(weightOf(layer, 3, other)).toBe(0)
  })
})

describe('co-citation by hand', () => {
  /** Fractional: p counts 1/2, q 1, r 1 (for the size of a alone): a and b share 3/2; a has 5/2, b 3/2, c 1/2. */
  it.each<[Counting, Similarity, number, number]>([
    ['full', 'none', 2, 1],
    ['full', 'salton', 2 / Math.sqrt(6), 1 / Math.sqrt(3)],
    ['full', 'jaccard', 2 / 3, 1 / 3],
    ['full', 'inclusion', 1, 1],
    ['fractional', 'none', 1.5, 0.5],
    ['fractional', 'association-strength', 1.5 / 3.75, 0.5 / 1.25],
    ['fractional', 'salton', 1.5 / Math.sqrt(3.75), 0.5 / Math.sqrt(1.25)],
    ['fractional', 'jaccard', 1.5 / 2.5, 0.5 / 2.5],
  ])('%s counting, %s', (counting, similarity, ab, ac) => {
    const layer = linkByCocitation(COCITED, { counting, similarity })
    expect(weightOf(layer, 0, 1)).toBeCloseTo(ab, 12)
    expect(weightOf(layer, 0, 2)).toBeCloseTo(ac, 12)
    expect(weightOf(layer, 3, 4)).toBe(0)
  })
})

describe('evidence', () => {
  it.each(SIMILARITIES)('names each reference that both list, with %s', (similarity) => {
    const layer = linkByCoupling(COUPLED, { similarity })
    expect(sharedItems(layer, 0, 1)).toEqual(['x', 'y'])
    expect(sharedItems(layer, 1, 2)).toEqual(['y'])
  })

  it('names the papers that cite both', () => {
    expect(sharedItems(linkByCocitation(COCITED), 0, 1)).toEqual(['p', 'q'])
  })

  it('names papers of the corpus by their ids, and what lies outside as it is written, in its first spelling', () => {
    const corpus = corpusOf(
      { ...paper('a', ['https://doi.org/10.1000/In', 'doi:10.1000/out']), identifiers: {} },
      paper('b', ['10.1000/in', 'https://doi.org/10.1000/OUT']),
      { ...paper('in', []), identifiers: { doi: '10.1000/in' } },
    )
    expect(sharedItems(linkByCoupling(corpus), 0, 1)).toEqual(['in', 'doi:10.1000/out'])
  })
})

it('links nothing where nothing is listed', () => {
  for (const link of [linkByCoupling, linkByCocitation]) {
    const { matrix, items } = link(corpusOf(paper('a', []), paper('b', [])))
    expect({ rows: matrix.rows, columns: matrix.columns.length, items }).toEqual({ rows: 2, columns: 0, items: [] })
  }
})

function weightOf({ matrix }: Layer, a: number, b: number): number {
  const row = new Map<number, number>()
  for (let at = matrix.offsets[a]!; at < matrix.offsets[a + 1]!; at++) row.set(matrix.columns[at]!, matrix.values[at]!)
  let sum = 0
  for (let at = matrix.offsets[b]!; at < matrix.offsets[b + 1]!; at++) sum += matrix.values[at]! * (row.get(matrix.columns[at]!) ?? 0)
  return sum
}

function sharedItems({ matrix, items }: Layer, a: number, b: number): (string | undefined)[] {
  const columnsOf = (row: number): number[] => [...matrix.columns.subarray(matrix.offsets[row], matrix.offsets[row + 1])]
  return columnsOf(a)
    .filter((column) => columnsOf(b).includes(column))
    .map((column) => items[column]!.reference)
}
