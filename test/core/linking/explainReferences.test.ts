import { expect, it } from 'vitest'
import { buildMap, explainLink, type Paper } from '@paperloom/core'

const paper = (id: string, title: string, references: readonly string[]): Paper => ({ id, title, references })

it('a link by shared references is explained by their names', () => {
  const papers = [
    paper('a', 'On kelp', ['root', '10.1000/x']),
    paper('b', 'Of bells', ['root', '10.1000/x']),
    paper('c', 'About umbrellas', ['a', 'b', '10.1000/y']),
    paper('root', 'Foundations of everything', []),
  ]
  const { value: map } = buildMap(papers, { weights: { 'bibliographic-coupling': 0.4, 'co-citation': 0.2 } })
  const { evidence, weight, arithmetic } = explainLink(map, 'a', 'b')!
  expect(weight).toBe(0.6)
  expect(evidence.map(({ kind, name, share }) => [kind, name, Math.round(share * 6)])).toEqual([
    ['bibliographic-coupling', 'Foundations of everything', 2],
    ['bibliographic-coupling', '10.1000/x', 2],
    ['co-citation', 'About umbrellas', 2],
  ])
  expect(arithmetic).toBe(
    'bibliographic coupling: Foundations of everything 0.2 + bibliographic coupling: 10.1000/x 0.2 + co-citation: About umbrellas 0.2 = 0.6',
  )
})
