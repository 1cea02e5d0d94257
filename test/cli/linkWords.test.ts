import { linkBySharedWords, type Paper } from '@paperloom/core'
import { expect, it } from 'vitest'
import { linkWords, toWordLayer } from '../../packages/core/cli/linkWords.js'
import { openRoom, packPapers, unpackPapers } from '../../packages/core/cli/packedPapers.js'

const takeRoom = openRoom()

it('links papers by their words, packed part by part', () => {
  const papers: Paper[] = Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    title: `Looms of kind ${i % 3}`,
    abstract: `Weavers thread loom ${i % 5} by hand.`,
    ...(i % 2 === 0 && { keywords: ['métier à tisser', '織機'] }),
  }))
  const layer = linkBySharedWords(papers)
  expect(layer.items.length).toBeGreaterThan(5)
  const packed = [papers.slice(0, 7), papers.slice(7)].map((part) => packPapers(part, takeRoom))
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
  expect(unpackPapers(packPapers(more, takeRoom))).toEqual(papers)
  expect(unpackPapers(packPapers([], takeRoom))).toEqual([])
})

it('has room in large pieces, each part behind the one before and where numbers may begin', () => {
  const take = openRoom()
  const [one, two, long, next] = [take(5), take(3), take(2 ** 26 + 1), take(8)]
  expect(two!.buffer).toBe(one!.buffer)
  expect([one!.byteOffset, two!.byteOffset]).toEqual([0, 8])
  expect(long!.length).toBe(2 ** 26 + 1)
  expect(new Set([one!.buffer, long!.buffer, next!.buffer]).size).toBe(3)
})
