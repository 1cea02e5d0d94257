import { detectCommunities, extract, findNearest, joinChunks, joinNearest, layout, link, LINK_KINDS, type BuildOptions } from '@paperloom/core'
import { cutShares, readShare, textsOf } from './extractionShare.js'
import { toWordLayer } from './linkWords.js'
import { cutSearch, searchShare } from './nearestShare.js'
import { shareTasks, startTask, threadsFor } from './threads.js'
import type { Answers } from './workerProtocol.js'

/**
 * The longest stages of a build shared among cores: extraction, the search for the nearest papers. A worker links papers by their
 * words while this thread brings together what was extracted, and finds communities and places while it describes links. The map
 * does not depend on how many there are.
 * @param workers how many threads, this one among them; by default as many as there are cores, for many papers
 */
export function buildInParallel(workers: number | undefined): Required<Pick<BuildOptions, 'extract' | 'link' | 'nearest' | 'communities' | 'layout'>> {
  const threadsOf = (papers: number): number => workers ?? threadsFor(papers)
  let collectWords: (() => Answers['words']) | undefined
  return {
    extract(corpus, options) {
      const { papers } = corpus
      const threads = threadsOf(papers.length)
      if (threads < 2) return extract(corpus, options)
      const read = shareTasks('extract', cutShares(papers, threads), readShare, ({ ports }) => ports).flat()
      collectWords = startTask('words', textsOf(papers))
      const chunks = read.sort(([one], [other]) => one - other).map(([, chunk]) => chunk)
      return joinChunks(corpus, chunks, options)
    },
    link(corpus, extraction, kinds, options) {
      if (collectWords === undefined) return link(corpus, extraction, kinds, options)
      const others = link(corpus, extraction, kinds.filter((kind) => kind !== 'shared-words'), options)
      const words = toWordLayer(collectWords())
      collectWords = undefined
      return [...others, words].sort((a, b) => LINK_KINDS.indexOf(a.kind) - LINK_KINDS.indexOf(b.kind))
    },
    nearest(matrix, options) {
      const threads = threadsOf(matrix.rows)
      if (threads < 2) return findNearest(matrix, options)
      return joinNearest(shareTasks('nearest', cutSearch(matrix, options, threads), searchShare), options.topK)
    },
    communities(network, options) {
      if (threadsOf(network.size) < 2) return () => detectCommunities(network, options)
      return startTask('communities', { network, options })
    },
    layout(network, communities, options) {
      if (threadsOf(network.size) < 2) return () => layout(network, communities, options)
      return startTask('layout', { network, communities, options })
    },
  }
}
