import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMap, createCorpus, extract, link, UsageError, type Corpus, type Embedder, type Layer, type Paper } from '@paperloom/core'

const embedder = (vectors: Readonly<Record<string, ArrayLike<number> | null>>): Embedder => ({
  name: 'planted',
  embed: ({ id }) => vectors[id] ?? null,
})

const papersOf = (ids: readonly string[]): Paper[] => ids.map((id) => ({ id, title: `Paper ${id}` }))
const corpusOf = (ids: readonly string[]): Corpus => createCorpus(papersOf(ids)).value
const layerOf = (ids: readonly string[], vectors: Parameters<typeof embedder>[0]): Layer =>
  link(corpusOf(ids), extract(corpusOf(ids)), ['embedding'], { embedder: embedder(vectors) })[0]!

/** Weights of all pairs, as the layer gives them: the dot products of its rows. */
function weightsOf({ matrix }: Layer): number[][] {
  const dense = Array.from({ length: matrix.rows }, (_, row) => {
    const values = new Array<number>(matrix.columnCount).fill(0)
    for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at++) values[matrix.columns[at]!] = matrix.values[at]!
    return values
  })
  return dense.map((a, i) => dense.map((b, j) => (i === j ? 0 : a.reduce((sum, value, at) => sum + value * b[at]!, 0))))
}

describe('linkByEmbedding', () => {
  it('weighs pairs by the cosine of their vectors, by hand', () => {
    const layer = layerOf(['a', 'b', 'c'], { a: [3, 0], b: [4, 4], c: [0, 5] })
    const half = Math.SQRT1_2
    const expected = [[0, half, 0], [half, 0, half], [0, half, 0]]
    weightsOf(layer).forEach((row, i) => row.forEach((weight, j) => expect(weight).toBeCloseTo(expected[i]![j]!, 12)))
    expect(layer.items).toEqual([{ term: 'planted' }, { term: 'planted' }])
  })

  it('is not lost with numbers whose squares are too large or too small', () => {
    for (const size of [1e300, 1e-300]) {
      const layer = layerOf(['a', 'b'], { a: [size, 0], b: [size, size] })
      expect(weightsOf(layer)[0]![1]).toBeCloseTo(Math.SQRT1_2, 12)
    }
  })

  it('leaves out papers without a vector, vectors of zeros and opposite vectors', () => {
    const layer = layerOf(['a', 'b', 'c', 'd'], { a: [1, 1], b: [-1, -1], c: null, d: [0, 0] })
    expect(layer.items).toEqual([])
    expect(layer.matrix.rows).toBe(4)
  })

  it('is the cosine for every pair of a few papers', () => {
    const vector = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(vector, { minLength: 2, maxLength: 8 }), (vectors) => {
        const ids = vectors.map((_, index) => `p${index}`)
        const weights = weightsOf(layerOf(ids, Object.fromEntries(vectors.map((value, index) => [ids[index]!, value]))))
        const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0)
        vectors.forEach((a, i) =>
          vectors.forEach((b, j) => {
            const length = Math.sqrt(product(a, a) * product(b, b))
            expect(weights[i]![j]!).toBeCloseTo(i === j || length === 0 ? 0 : Math.max(0, product(a, b) / length), 9)
          }),
        )
      }),
    )
  })

  it('keeps the ten nearest of each paper', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`)
    const layer = layerOf(ids, Object.fromEntries(ids.map((id, index) => [id, [Math.cos(index / 20), Math.sin(index / 20)]])))
    const first = weightsOf(layer)[0]!.flatMap((weight, paper) => (weight > 0 ? [paper] : []))
    expect(first.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('refuses vectors of two lengths and numbers that are none', () => {
    expect(() => layerOf(['a', 'b'], { a: [1], b: [1, 2] })).toThrow(new UsageError('embedder planted must give vectors of one length: 1 before, 2 for b'))
    expect(() => layerOf(['a'], { a: [NaN] })).toThrow('embedder planted must give finite numbers, not so for a')
  })

  it.each([['a promise', Promise.resolve([1])], ['nothing', undefined], ['a number', 7]])('refuses %s in place of a vector', (_, given) => {
    const embed = (() => given) as unknown as Embedder['embed']
    const build = () => buildMap(papersOf(['a', 'b']), { embedder: { name: 'planted', embed } })
    expect(build).toThrow(new UsageError('embedder planted must give a list of numbers, or null, at once, not so for a'))
  })

  it('makes links whose evidence names the embedder, and the map says so', () => {
    const { value: map } = buildMap(papersOf(['a', 'b']), { embedder: embedder({ a: [1, 0], b: [1, 0] }) })
    const evidence = map.links[0]!.evidence.find(({ kind }) => kind === 'embedding')
    expect(evidence).toEqual({ kind: 'embedding', term: 'planted', weight: 0.2 })
    expect(map.parameters).toMatchObject({ embedder: 'planted' })
  })

  it('is no layer without an embedder', () => {
    expect(link(corpusOf(['a']), extract(corpusOf(['a']))).map(({ kind }) => kind)).not.toContain('embedding')
  })
})
