import { UsageError } from '../model/error.js'
import type { PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'

/**
 * The columns of a paper graph, papers numbered as they stand in `papers`; what is in columns already is checked alone.
 * @throws UsageError where columns are not of one length or point to no paper
 */
export function networkOf(graph: PaperGraph | PaperNetwork): PaperNetwork {
  if (!('papers' in graph)) return checked(graph)
  const numberOf = new Map(graph.papers.map((paper, number) => [paper, number]))
  const { links } = graph
  return {
    size: graph.papers.length,
    sources: Uint32Array.from(links, ({ source }) => numberOf.get(source)!),
    targets: Uint32Array.from(links, ({ target }) => numberOf.get(target)!),
    weights: Float64Array.from(links, ({ weight }) => weight),
  }
}

function checked(network: PaperNetwork): PaperNetwork {
  const { size, sources, targets, weights } = network
  if (sources.length !== targets.length || sources.length !== weights.length) {
    throw new UsageError(`a network's columns must have one length, not ${sources.length}, ${targets.length} and ${weights.length}`)
  }
  for (let link = 0; link < sources.length; link++) {
    const [source, target, weight] = [sources[link]!, targets[link]!, weights[link]!]
    if (source >= size || target >= size || source === target || !(weight > 0 && weight < Infinity)) {
      throw new UsageError(`link ${link} must join two of ${size} papers with a weight above 0, not ${source}, ${target}, ${weight}`)
    }
  }
  return network
}
