import { expect, it } from 'vitest'
import { buildMap, DEFAULT_WEIGHTS, weighSharedReferences, type Paper } from '@paperloom/core'

const paper = (id: string, references: readonly string[]): Paper => ({ id, title: `Title of ${id}`, references })
const corpusOf = (...papers: readonly Paper[]): { papers: Paper[]; merges: [] } => ({ papers: [...papers], merges: [] })

it.each([
  ['nothing where lists name none but papers of the corpus', [paper('a', ['b']), paper('b', [])], 0],
  ['nothing where there are no lists', [paper('a', []), paper('b', [])], 0],
  ['all where every reference leads out', [paper('a', ['x', 'y']), paper('b', ['x'])], 1],
  ['half where half do, each thing counted once a list', [paper('a', ['b', 'x', 'x']), paper('b', [])], 0.5],
])('shared references weigh %s', (_, papers, share) => {
  const weights = weighSharedReferences(corpusOf(...papers))
  expect(weights['bibliographic-coupling']).toBeCloseTo(share * DEFAULT_WEIGHTS['bibliographic-coupling'], 9)
  expect(weights['co-citation']).toBeCloseTo(share * DEFAULT_WEIGHTS['co-citation'], 9)
  expect(weights.citation).toBe(DEFAULT_WEIGHTS.citation)
})

it('leaves a weight that was given', () => {
  const closed = corpusOf(paper('a', ['b']), paper('b', []))
  const weights = weighSharedReferences(closed, { 'co-citation': 3 })
  expect(weights).toMatchObject({ 'co-citation': 3, 'bibliographic-coupling': 0 })
})

it('is what a map says of itself, and its links show the references by name', () => {
  const papers = [paper('a', ['10.1000/x', '10.1000/y']), paper('b', ['10.1000/x', '10.1000/y']), paper('c', ['a', 'b'])]
  const { parameters, links } = buildMap(papers).value
  expect(parameters.weights).toMatchObject({ 'bibliographic-coupling': 0.133, 'co-citation': 0.133 })
  const evidence = links.find(({ source, target }) => source === 'a' && target === 'b')!.evidence
  const ofReferences = evidence.filter(({ reference }) => reference !== undefined)
  expect(ofReferences.map(({ kind, reference }) => [kind, reference])).toEqual([
    ['co-citation', 'c'],
    ['bibliographic-coupling', '10.1000/x'],
    ['bibliographic-coupling', '10.1000/y'],
  ])
})
