import { createCorpus, extract, joinChunks } from '@paperloom/core'
import { expect, it } from 'vitest'
import { cutShares, readShare } from '../../packages/core/cli/extractionShare.js'

const records = Array.from({ length: 9 }, (_, i) => ({
  id: `p${i}`,
  title: `Looms of kind ${i}`,
  abstract: i === 7 ? 'Monte Carlo tree search (MCTS) plans.' : 'We search with MCTS. Code: https://github.com/example/loom',
  keywords: ['tree search'],
}))

it('reads every part once, whatever another thread has taken', () => {
  const corpus = createCorpus(records).value
  const [share] = cutShares(corpus.papers, 1)
  const read = readShare(share!)
  expect(read.map(([part]) => part)).toEqual(Array.from({ length: share!.parts }, (_, part) => part))
  expect(share!.parts).toBeGreaterThan(1)
  expect(joinChunks(corpus, read.map(([, chunk]) => chunk))).toEqual(extract(corpus))
  expect(readShare(share!)).toEqual([])
})

it('gives each two threads a channel, and workers the texts alone', () => {
  const { papers } = createCorpus(records.map((record) => ({ ...record, venue: 'Loom' }))).value
  const shares = cutShares(papers, 3)
  expect(shares.map(({ ports }) => ports.length)).toEqual([2, 2, 2])
  expect(shares.map((share) => 'venue' in share.papers[0]!)).toEqual([true, false, false])
  for (const { ports } of shares) for (const port of ports) port.close()
})
