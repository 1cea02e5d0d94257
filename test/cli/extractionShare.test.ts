import { createCorpus, extract, joinChunks, type Paper } from '@paperloom/core'
import { expect, it } from 'vitest'
import { cutShares, givePapers, portsOf, readShare, type ExtractionShare } from '../../packages/core/cli/extractionShare.js'
import { unpackPapers } from '../../packages/core/cli/packedPapers.js'

const records = Array.from({ length: 9 }, (_, i) => ({
  id: `p${i}`,
  title: `Looms of kind ${i}`,
  abstract: i === 7 ? 'Monte Carlo tree search (MCTS) plans.' : 'We search with MCTS. Code: https://github.com/example/loom',
  keywords: ['tree search'],
}))

/** The share of a worker that works alone. */
function shareOfWorker(papers: readonly Paper[]): ExtractionShare {
  const [first, worker] = cutShares(papers, 2)
  givePapers(first!)
  for (const { ports } of [first!, worker!]) for (const port of ports) port.close()
  return { ...worker!, ports: [] }
}

it.each([
  ['the first thread', (papers: readonly Paper[]): ExtractionShare => cutShares(papers, 1)[0]!],
  ['a worker, which has none but packed papers', shareOfWorker],
])('reads every part once, whatever another thread has taken: %s', (_, shareOf) => {
  const corpus = createCorpus(records).value
  const share = shareOf(corpus.papers)
  const packed: Uint8Array[] = []
  const read = readShare(share, packed)
  expect(read.map(([part]) => part)).toEqual([...share.read.keys()])
  expect(read.length).toBeGreaterThan(1)
  expect(joinChunks(corpus, read.map(([, chunk]) => chunk))).toEqual(extract(corpus))
  expect(readShare(share, packed)).toEqual([])
})

it('reads what another thread has gathered the evidence of', () => {
  const corpus = createCorpus(records).value
  const share = shareOfWorker(corpus.papers)
  share.gathered.fill(1, 0, 2)
  const read = readShare(share)
  expect(read.map(([part]) => part).slice(0, 3)).toEqual([2, 3, 4])
  expect(read.map(([part]) => part).slice(-2)).toEqual([1, 0])
  expect(joinChunks(corpus, read.sort(([a], [b]) => a - b).map(([, chunk]) => chunk))).toEqual(extract(corpus))
})

it('gives each two threads a channel, and workers the texts alone', () => {
  const { papers } = createCorpus(records.map((record) => ({ ...record, venue: 'Loom' }))).value
  const shares = cutShares(papers, 3)
  expect(shares.map(({ ports }) => ports.length)).toEqual([2, 2, 2])
  expect(shares.map((share) => share.papers)).toEqual([papers, null, null])
  for (const share of shares) givePapers(share)
  for (const share of shares) for (const port of share.ports) port.close()
  const packed = shares.slice(1).map((share) => {
    const parts: Uint8Array[] = []
    readShare({ ...share, gathered: share.gathered.slice().fill(1), read: share.read.slice().fill(1), ports: [] }, parts)
    return parts
  })
  expect(packed.map((parts) => parts.flatMap(unpackPapers))).toEqual([createCorpus(records).value.papers, createCorpus(records).value.papers])
  for (const share of shares) for (const port of portsOf(share)) port.close()
})
