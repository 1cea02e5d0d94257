import { buildMap, createCorpus, extract, NOWHERE, type Extraction } from '@paperloom/core'
import { describe, expect, it } from 'vitest'
import { mentionColumnsOf } from '../../../packages/core/src/base/mentionColumns.js'

const papers = [
  { id: 'b', title: 'LoomBench: a benchmark of looms', abstract: 'We present LoomBench (LB), a dataset for large language models (LLMs).' },
  { id: 'a', title: 'Weaving', abstract: 'LLMs weave with reinforcement learning.', keywords: ['reinforcement learning'] },
]
const { value: corpus } = createCorpus(papers)
const extraction = extract(corpus)

describe('mentions', () => {
  it('are columns until they are read as objects, then always the same ones', () => {
    expect(Object.getOwnPropertyDescriptor(extraction, 'mentions')!.get).toBeDefined()
    expect(extraction.mentions).toBe(extraction.mentions)
    expect(extraction.mentions.length).toBeGreaterThan(4)
    const columns = mentionColumnsOf(extraction, corpus.papers)
    for (const [at, mention] of extraction.mentions.entries()) {
      expect(columns.at(at)).toEqual(mention)
      expect(corpus.papers[columns.paper[at]!]!.id).toBe(mention.paper)
      expect(extraction.entities[columns.entity[at]!]!.id).toBe(mention.entity)
      expect(columns.salience[at]).toBe(mention.salience)
    }
  })

  it('of a map are those of its extraction, and can be copied', () => {
    const { value: map } = buildMap(papers)
    expect(Object.getOwnPropertyDescriptor(map, 'mentions')!.get).toBeDefined()
    expect(structuredClone(map)).toEqual(map)
    expect(map.mentions).toEqual(extraction.mentions)
  })

  it('become columns for other papers than those that they were made with', () => {
    const [first, second] = corpus.papers
    const plain: Extraction = { ...extraction }
    for (const source of [extraction, plain]) {
      const columns = mentionColumnsOf(source, [second!])
      expect([...columns.paper]).toEqual(extraction.mentions.map(({ paper }) => (paper === first!.id ? NOWHERE : 0)))
      expect(columns.at(0)).toEqual(extraction.mentions[0])
    }
  })
})
