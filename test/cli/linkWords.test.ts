import { linkBySharedWords, type Paper } from '@paperloom/core'
import { expect, it } from 'vitest'
import { linkWords, toWordLayer } from '../../packages/core/cli/linkWords.js'
import { packPapers, unpackPapers } from '../../packages/core/cli/packedPapers.js'

it('links papers by their words, packed part by part', () => {
  const papers: Paper[] = Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    title: `Looms of kind ${i % 3}`,
    abstract: `Weavers thread loom ${i % 5} by hand.`,
    ...(i % 2 === 0 && { keywords: ['métier à tisser', '織機'] }),
  }))
  const layer = linkBySharedWords(papers)
  expect(layer.items.length).toBeGreaterThan(5)
  const packed = [papers.slice(0, 7), papers.slice(7)].map(packPapers)
  expect(toWordLayer(linkWords(packed))).toEqual(layer)
  expect(packed).toEqual([])
})

it('packs what is read of papers, whatever their letters', () => {
  const papers: Paper[] = [
    { id: 'a', title: '' },
    { id: 'é', title: 'Looms \ud800 and \0', abstract: '', keywords: [], urls: ['https://example.org/\u00ff'] },
    { id: '織機', title: 'ÿ', abstract: 'Ā'.repeat(3), keywords: ['', '機', 'x'.repeat(70_000)], urls: [] },
    { id: 'many', title: 't', keywords: Array.from({ length: 200_000 }, (_, at) => String(at)) },
  ]
  const more = papers.map((paper) => ({ ...paper, venue: 'Loom', year: 1801 }))
  expect(unpackPapers(packPapers(more))).toEqual(papers)
  expect(unpackPapers(packPapers([]))).toEqual([])
})
