import { expect, it } from 'vitest'
import { buildMap, explainLink } from '@paperloom/core'

const papers = [
  { id: 'a', title: 'SurgeFormer for tide gauges', abstract: 'SurgeFormer is a method for tide gauges. We present SurgeFormer.', keywords: ['SurgeFormer'] },
  { id: 'b', title: 'SurgeFormer again for tide gauges', abstract: 'We use SurgeFormer on tide gauges.' },
  { id: 'c', title: 'Zebra', abstract: 'Stripes.' },
]

it('gives the places of an entity in reading order: title, abstract, keywords', () => {
  const { evidence } = explainLink(buildMap(papers).value, 'a', 'b')!
  const places = (kind: string): unknown[] => evidence.find((item) => item.kind === kind)!.inFirst.map(({ field, start }) => [field, start])
  expect(places('shared-method')).toEqual([['title', 0], ['abstract', 0], ['abstract', 52], ['keyword', 0]])
})
