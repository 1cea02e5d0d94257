import { extract, findNearest, joinChunks, joinNearest, type BuildOptions } from '@paperloom/core'
import { cutShares, readShare } from './extractionShare.js'
import { shareTasks, threadsFor } from './threads.js'

/**
 * The two longest stages of a build, extraction and the search for the nearest papers, shared among cores. The map does not
 * depend on how many there are.
 * @param workers how many threads, this one among them; by default as many as there are cores, for many papers
 */
export function buildInParallel(workers: number | undefined): Required<Pick<BuildOptions, 'extract' | 'nearest'>> {
  return {
    extract(corpus, options) {
      const { papers } = corpus
      const threads = workers ?? threadsFor(papers.length)
      if (threads < 2) return extract(corpus, options)
      const read = shareTasks('extract', cutShares(papers, threads), readShare, ({ ports }) => ports).flat()
      const chunks = read.sort(([one], [other]) => one - other).map(([, chunk]) => chunk)
      return joinChunks(corpus, chunks, options)
    },
    nearest(matrix, options) {
      const threads = workers ?? threadsFor(matrix.rows)
      if (threads < 2) return findNearest(matrix, options)
      const tasks = Array.from({ length: threads }, (_, part) => ({ matrix, options: { ...options, part, parts: threads } }))
      return joinNearest(shareTasks('nearest', tasks, (task) => findNearest(task.matrix, task.options)), options.topK)
    },
  }
}
