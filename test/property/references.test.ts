import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTINGS, SIMILARITIES, type Corpus, type Counting, type Layer, type Paper, type Similarity } from '@paperloom/core'
import { linkByCocitation } from '../../packages/core/src/linking/cocitation.js'
import { linkByCoupling } from '../../packages/core/src/linking/coupling.js'

/** Papers p0, p1, … that list each other and things outside of the corpus, some twice. */
const corpora: fc.Arbitrary<Corpus> = fc
  .array(fc.array(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'x', 'y', 'z', '10.1000/q', 'doi:10.1000/Q'), { maxLength: 7 }), { maxLength: 8 })
  .map((lists) => ({ papers: lists.map((references, index): Paper => ({ id: `p${String(index)}`, title: `Paper ${String(index)}`, references })), merges: [] }))

const measures = fc.record({ counting: fc.constantFrom(...COUNTINGS), similarity: fc.constantFrom(...SIMILARITIES) })

test.each([
  ['bibliographic coupling', linkByCoupling, (corpus: Corpus) => setsOf(corpus)],
  ['co-citation', linkByCocitation, (corpus: Corpus) => turnRound(corpus, setsOf(corpus))],
] as const)('%s weighs as a count over all pairs does', (_, link, sets) => {
  fc.assert(
    fc.property(corpora, measures, (corpus, { counting, similarity }) => {
      const layer = link(corpus, { counting, similarity })
      const own = sets(corpus)
      for (const a of own.keys()) {
        for (const b of own.keys()) {
          if (a === b) continue
          const weight = weightOf(layer, a, b)
          expect(weight).toBeCloseTo(measureNaively(own, a, b, counting, similarity), 10)
          expect(weight).toBe(weightOf(layer, b, a))
          if (['salton', 'jaccard', 'inclusion'].includes(similarity)) expect(weight).toBeLessThan(1 + 1e-9)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('the order of the papers and of their references changes nothing', () => {
  fc.assert(
    fc.property(corpora, (corpus) => {
      const turned = { ...corpus, papers: corpus.papers.map((paper) => ({ ...paper, references: [...paper.references!].reverse() })) }
      expect(linkByCoupling(turned)).toEqual(linkByCoupling(corpus))
      expect(linkByCocitation(turned)).toEqual(linkByCocitation(corpus))
    }),
  )
})

function setsOf({ papers }: Corpus): Set<string>[] {
  return papers.map(({ id, references = [] }) => {
    const set = new Set(references.map((reference) => (reference.toLowerCase().includes('10.1000/q') ? 'q' : reference)))
    set.delete(id)
    return set
  })
}

/** Who cites each paper. */
function turnRound({ papers }: Corpus, cited: readonly ReadonlySet<string>[]): Set<string>[] {
  return papers.map(({ id }) => new Set(papers.filter((_, index) => cited[index]!.has(id)).map((paper) => paper.id)))
}

function measureNaively(sets: readonly ReadonlySet<string>[], a: number, b: number, counting: Counting, similarity: Similarity): number {
  const weigh = (item: string): number => {
    const holders = sets.filter((set) => set.has(item)).length
    return counting === 'full' || holders < 2 ? 1 : 1 / (holders - 1)
  }
  const sum = (items: readonly string[]): number => items.reduce((total, item) => total + weigh(item), 0)
  const shared = sum([...sets[a]!].filter((item) => sets[b]!.has(item)))
  if (shared === 0) return 0
  const [first, second] = [sum([...sets[a]!]), sum([...sets[b]!])]
  switch (similarity) {
    case 'none':
      return shared
    case 'association-strength':
      return shared / (first * second)
    case 'salton':
      return shared / Math.sqrt(first * second)
    case 'jaccard':
      return shared / (first + second - shared)
    case 'inclusion':
      return shared / Math.min(first, second)
  }
}

function weightOf({ matrix }: Layer, a: number, b: number): number {
  let sum = 0
  for (let i = matrix.offsets[a]!; i < matrix.offsets[a + 1]!; i++) {
    for (let j = matrix.offsets[b]!; j < matrix.offsets[b + 1]!; j++) {
      if (matrix.columns[i] === matrix.columns[j]) sum += matrix.values[i]! * matrix.values[j]!
    }
  }
  return sum
}
