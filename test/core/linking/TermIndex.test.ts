import { describe, expect, it } from 'vitest'
import { TermIndex } from '../../../packages/core/src/linking/TermIndex.js'
import { linkBySharedWords, type Paper } from '../../../packages/core/src/index.js'

function read(papers: readonly Paper[]): Record<string, number>[] {
  const index = new TermIndex(papers)
  const { offsets, terms, counts } = index.rows
  return papers.map((_, row) => {
    const own: Record<string, number> = {}
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) own[index.textOf(terms[at]!)] = counts[at]!
    return own
  })
}

describe('TermIndex', () => {
  it('counts words and word pairs, those of the title three times', () => {
    expect(read([{ id: 'a', title: 'Star maps', abstract: 'A map of stars, star maps.' }])).toEqual([{ star: 5, map: 5, 'star map': 4 }])
  })

  it('counts keywords, and no pair across a mark or two texts', () => {
    expect(read([{ id: 'a', title: 'Wool', keywords: ['felt', 'wet, loom'] }])).toEqual([{ wool: 3, felt: 1, wet: 1, loom: 1 }])
  })

  it('keeps the papers apart', () => {
    const papers = [{ id: 'a', title: 'Wool felt' }, { id: 'b', title: 'Felt' }, { id: 'c', title: 'Of the' }, { id: 'd', title: 'Wool felt' }]
    expect(read(papers)).toEqual([{ wool: 3, felt: 3, 'wool felt': 3 }, { felt: 3 }, {}, { wool: 3, felt: 3, 'wool felt': 3 }])
    const index = new TermIndex(papers)
    expect(index.papers).toBe(4)
    expect([...index.df].map((df, term) => [index.textOf(term), df])).toEqual([['wool', 2], ['felt', 3], ['wool felt', 2]])
  })

  it('leaves out pairs that come once, but no words', () => {
    expect(read([{ id: 'a', title: 'Wool felt' }, { id: 'b', title: 'Felt loom' }])).toEqual([{ wool: 3, felt: 3 }, { felt: 3, loom: 3 }])
  })

  it('reads papers once, one after the other', () => {
    const papers = [{ id: 'a', title: 'Wool felt' }, { id: 'b', title: 'Wool felt' }]
    expect(new TermIndex(papers.values()).rows.terms.subarray(0, 6)).toEqual(new TermIndex(papers).rows.terms.subarray(0, 6))
    expect(linkBySharedWords(papers.values())).toEqual(linkBySharedWords(papers))
  })
})
