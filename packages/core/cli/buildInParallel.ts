import { joinChunks, joinNearest, link, LINK_KINDS, type BuildOptions } from '@paperloom/core'
import { collectGarbage } from './collectGarbage.js'
import { cutShares, portsOf, readShare } from './extractionShare.js'
import { toWordLayer } from './linkWords.js'
import { cutSearch, searchShare } from './nearestShare.js'
import { openWorkers, renewWorkers, shareTasks, startTask, threadsFor } from './threads.js'
import type { Answers } from './workerProtocol.js'

/**
 * The longest stages of a build shared among cores: extraction, the search for the nearest papers. A worker links papers by their
 * words while this thread brings together what was extracted, and finds communities and then places while it describes links. The map
 * does not depend on how many there are.
 * @param workers how many threads, this one among them; by default as many as there are cores, for many papers
 * @param papers how many there are, before records of one paper become one
 * @param isNew whether no paper keeps its place in an earlier map
 */
export function buildInParallel(workers: number | undefined, papers: number, isNew: boolean): Pick<BuildOptions, 'extract' | 'link' | 'nearest' | 'communities' | 'layout'> {
  const threads = workers ?? threadsFor(papers)
  if (threads < 2) return {}
  openWorkers(threads - 1)
  let collectWords: (() => Answers['words']) | undefined
  let collectPlaces: (() => Answers['layout']) | undefined
  return {
    extract(corpus, options) {
      const { papers } = corpus
      const read = shareTasks('extract', cutShares(papers, threads), readShare, portsOf).flat()
      collectWords = startTask('words', null).collect
      renewWorkers()
      const chunks = read.sort(([one], [other]) => one - other).map(([, chunk]) => chunk)
      return joinChunks(corpus, chunks, options)
    },
    link(corpus, extraction, kinds, options) {
      const others = link(corpus, extraction, kinds.filter((kind) => kind !== 'shared-words'), options)
      const words = toWordLayer(collectWords!())
      renewWorkers()
      return [...others, words].sort((a, b) => LINK_KINDS.indexOf(a.kind) - LINK_KINDS.indexOf(b.kind))
    },
    nearest(matrix, options) {
      // The layers that the matrix was joined of.
      collectGarbage(matrix.rows)
      const found = shareTasks('nearest', cutSearch(matrix, options, threads), searchShare)
      renewWorkers()
      return joinNearest(found, options.topK)
    },
    communities(network, options) {
      const { collect, follow } = startTask('communities', { network, options })
      if (isNew) collectPlaces = follow('layout', { seed: options.seed }).collect
      return collect
    },
    layout: () => collectPlaces!,
  }
}
