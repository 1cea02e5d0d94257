import type { Paper } from '@paperloom/core'
import { describe, expect, it } from 'vitest'
import type { FoundTerm } from '../../../packages/core/src/extraction/foundTerm.js'
import { gatherEvidence } from '../../../packages/core/src/extraction/corpusEvidence.js'
import { findTerms } from '../../../packages/core/src/extraction/findTerms.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import { TermPacker, type PackedTerms } from '../../../packages/core/src/extraction/TermPacker.js'
import { TermTable } from '../../../packages/core/src/extraction/TermTable.js'
import { toFoundTerms } from '../../../packages/core/src/extraction/rawMentions.js'

const papers: Paper[] = [
  { id: 'a', title: 'LoomBench: a benchmark of looms', abstract: 'We present LoomBench (LB), a dataset for large language models (LLMs).' },
  { id: 'b', title: 'Weaving', abstract: 'LLMs weave.', keywords: ['reinforcement learning', 'looms'], urls: ['https://github.com/example/loom'] },
]

const terms = papers.flatMap((paper, index) => [
  ...findTerms(paper, index, loadModel(), gatherEvidence(papers)),
  ...toFoundTerms(paper, index, [
    { field: 'title', start: 0, end: 4, kind: 'dataset' },
    { field: 'abstract', start: 0, end: 2, kind: 'repository', name: 'github.com/example/loom' },
  ]),
])

function packTerms(some: readonly FoundTerm[]): PackedTerms {
  const packer = new TermPacker()
  for (const term of some) packer.add(term)
  return packer.take()
}

describe('packed terms', () => {
  it('are read as they were', () => {
    expect(terms.some(({ definition }) => definition !== undefined)).toBe(true)
    expect(terms.some(({ spans }) => spans.some(({ field }) => field === 'keyword'))).toBe(true)
    const half = Math.floor(terms.length / 2)
    const table = new TermTable(structuredClone([packTerms(terms.slice(0, half)), packTerms(terms.slice(half))]), papers)
    const numbers = Array.from({ length: table.count }, (_, term) => term)
    expect(numbers.map((term) => table.read(term))).toEqual(terms)
    expect(table.countSpans()).toBe(terms.reduce((sum, { spans }) => sum + spans.length, 0))
    const { keys, groupOf } = table.groupByKey()
    expect(Array.from(groupOf, (group) => keys[group])).toEqual(terms.map(({ key }) => key))
    expect(keys).toEqual([...new Set(terms.map(({ key }) => key))])
    expect(keys.length).toBeLessThan(terms.length)
  })

  it('say the same whatever their packer wrote before', () => {
    const packer = new TermPacker()
    for (const term of [...terms, ...terms]) packer.add(term)
    packer.take()
    for (const term of terms) packer.add(term)
    expect(packer.take()).toEqual(packTerms(terms))
    expect(packer.take()).toEqual(packTerms([]))
  })

  it('hold every text once', () => {
    const { texts, starts } = packTerms([...terms, ...terms])
    expect(starts.length).toBe(2 * terms.length)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts).toEqual(packTerms(terms).texts)
  })
})
