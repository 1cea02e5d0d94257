import { UsageError } from '../model/error.js'
import type { Link, PaperGraph } from '../model/link.js'

export interface PruneOptions {
  /** Links that each paper keeps, heaviest first; a link stays where either paper keeps it. All by default. */
  readonly topK?: number
  /** Links below this weight go. Default 0. */
  readonly minWeight?: number
}

/**
 * The same papers with fewer links. Ties go to the link whose other paper comes first.
 * @throws UsageError where an option is out of its range
 */
export function prune(graph: PaperGraph, { topK = Infinity, minWeight = 0 }: PruneOptions = {}): PaperGraph {
  if (!(topK >= 0)) throw new UsageError(`topK must be 0 or more, not ${topK}`)
  if (!(minWeight >= 0)) throw new UsageError(`minWeight must be 0 or more, not ${minWeight}`)
  const heavy = graph.links.filter((link) => link.weight >= minWeight)
  const kept = new Set(topK === Infinity ? heavy : heaviestPerPaper(heavy, topK))
  return { papers: graph.papers, links: heavy.filter((link) => kept.has(link)) }
}

/**
 * Links come sorted by source, then target: a stable sort by weight keeps, among equals, the paper that comes first.
 */
function heaviestPerPaper(links: readonly Link[], topK: number): Link[] {
  const taken = new Map<string, number>()
  const byWeight = [...links].sort((a, b) => b.weight - a.weight)
  return byWeight.filter(({ source, target }) => {
    const ranks = [source, target].map((paper) => {
      const rank = taken.get(paper) ?? 0
      taken.set(paper, rank + 1)
      return rank
    })
    return ranks.some((rank) => rank < topK)
  })
}
