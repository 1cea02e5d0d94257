import { createCorpus, extract, joinChunks, type Paper } from '@paperloom/core'
import { expect, it } from 'vitest'
import { cutShares, portsOf, readShare, receivePacked, type ExtractionShare } from '../../packages/core/cli/extractionShare.js'
import { unpackPapers } from '../../packages/core/cli/packedPapers.js'

const records = Array.from({ length: 9 }, (_, i) => ({
  id: `p${i}`,
  title: `Looms of kind ${i}`,
  abstract: i === 7 ? 'Monte Carlo tree search (MCTS) plans.' : 'We search with MCTS. Code: https://github.com/example/loom',
  keywords: ['tree search'],
}))

/** The share of a worker that works alone, and its packed papers. */
function shareOfWorker(papers: readonly Paper[]): [ExtractionShare, Uint8Array[]] {
  const [first, worker] = cutShares(papers, 2)
  for (const { ports } of [first!, worker!]) for (const port of ports) port.close()
  return [{ ...worker!, ports: [] }, receivePacked(worker!)]
}

it.each([
  ['the first thread', (papers: readonly Paper[]): [ExtractionShare, Uint8Array[]] => [cutShares(papers, 1)[0]!, []]],
  ['a worker, which has none but packed papers', shareOfWorker],
])('reads every part once, whatever another thread has taken: %s', (_, shareOf) => {
  const corpus = createCorpus(records).value
  const [share, packed] = shareOf(corpus.papers)
  const read = readShare(share, packed)
  expect(read.map(([part]) => part)).toEqual([...share.read.keys()])
  expect(read.length).toBeGreaterThan(1)
  expect(joinChunks(corpus, read.map(([, chunk]) => chunk))).toEqual(extract(corpus))
  expect(readShare(share, packed)).toEqual([])
})

it('reads what another thread has gathered the evidence of', () => {
  const corpus = createCorpus(records).value
  const [share, packed] = shareOfWorker(corpus.papers)
  share.gathered.fill(1, 0, 2)
  const read = readShare(share, packed)
  expect(read.map(([part]) => part).slice(0, 3)).toEqual([2, 3, 4])
  expect(read.map(([part]) => part).slice(-2)).toEqual([1, 0])
  expect(joinChunks(corpus, read.sort(([a], [b]) => a - b).map(([, chunk]) => chunk))).toEqual(extract(corpus))
})

it('gives each two threads a channel, and workers the texts alone', () => {
  const { papers } = createCorpus(records.map((record) => ({ ...record, venue: 'Loom' }))).value
  const shares = cutShares(papers, 3)
  expect(shares.map(({ ports }) => ports.length)).toEqual([2, 2, 2])
  expect(shares.map((share) => share.papers)).toEqual([papers, null, null])
  const packed = shares.map(receivePacked)
  expect(packed.map((parts) => parts.flatMap(unpackPapers))).toEqual([[], createCorpus(records).value.papers, createCorpus(records).value.papers])
  for (const share of shares) for (const port of portsOf(share)) port.close()
})
