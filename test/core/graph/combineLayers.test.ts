import { expect, it } from 'vitest'
import { buildMap, combineLayers, createCorpus, detectCommunities, extract, link, UsageError, weighSharedReferences, type Paper } from '@paperloom/core'

const papers: readonly Paper[] = [
  { id: 'a', title: 'Tide looms', abstract: 'Tide looms weave tides.', references: ['10.1000/x', 'b'] },
  { id: 'b', title: 'Tide looms again', abstract: 'Looms of tides.', references: ['10.1000/x'] },
  { id: 'c', title: 'Kelp and tides', abstract: 'Kelp grows with tides.', references: ['a'] },
]
const { value: corpus } = createCorpus(papers)
const layers = link(corpus, extract(corpus))
const ids = corpus.papers.map(({ id }) => id)

it('makes the links of a map with the weights of the corpus, and the defaults of a build', () => {
  const { links } = buildMap(papers).value
  expect(combineLayers(ids, layers, { weights: weighSharedReferences(corpus) }).links).toEqual(links)
})

it('takes some weights, and those of a build for all other kinds', () => {
  const own = combineLayers(ids, layers, { weights: { citation: 0 } }).links
  expect(own.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'citation')).toEqual([])
  expect(own).not.toEqual([])
})

it.each([[{ topK: 0 }], [{ minWeight: NaN }], [{ weights: { citation: -1 } }]])('refuses %j', (options) => {
  expect(() => combineLayers(ids, layers, options)).toThrow(UsageError)
})

it.each([NaN, 0.5])('communities refuse the seed %d', (seed) => {
  expect(() => detectCommunities(combineLayers(ids, layers), { seed })).toThrow(new UsageError(`seed must be a whole number, not ${seed}`))
})
