import { keepEvidenceParts } from '../base/evidenceParts.js'
import { LazyLink } from '../base/LazyLink.js'
import { UsageError } from '../model/error.js'
import type { Layer, NearestRows, SparseMatrix } from '../model/layer.js'
import type { Link, LinkKind, PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { resolveOptions } from '../base/options.js'
import { longList } from '../base/shareable.js'
import { EvidenceTable } from './EvidenceTable.js'
import { findNearest, type NearestOptions } from './findNearest.js'
import { joinLayers, visitShared, weightOf, type JoinedLayers } from './joinLayers.js'
import { SharedColumns } from './SharedColumns.js'

export interface CombineOptions {
  /** Factor per link kind, else that of `DEFAULT_WEIGHTS`; a kind at 0 is left out. */
  readonly weights?: Readonly<Partial<Record<LinkKind, number>>>
  /** Links that each paper keeps at least, heaviest first. Default 5. */
  readonly topK?: number
  /** Links below this weight are left out. Default 0. */
  readonly minWeight?: number
  /** Takes the place of `findNearest`. */
  readonly nearest?: (matrix: SparseMatrix, options: NearestOptions) => NearestRows
}

/**
 * One graph of all layers. A link's weight is the sum over everything that two papers share in any layer, each layer
 * times its factor; a link stays where it is among the `topK` heaviest of either paper, ties going to the paper that
 * comes first. The search is exact. All weights are whole multiples of 0.00001, and evidence sums to its link's weight.
 * @param papers the ids that the layers' rows stand for, in code unit order
 * @throws UsageError where an option is out of its range, or a layer does not have a row for each paper
 */
export function combineLayers(
  papers: readonly string[],
  layers: readonly Layer[],
  options: CombineOptions = {},
): PaperGraph {
  for (const { kind, matrix } of layers) {
    if (matrix.rows !== papers.length) {
      throw new UsageError(`layer ${kind} must have a row for each of ${papers.length} papers, not ${matrix.rows}`)
    }
  }
  const joined = joinLayers(layers, resolveOptions(options).weights)
  return describeLinks(papers, joined, linkNearest(joined, options))
}

/** The second part of {@link combineLayers}, for layers that are joined: who is linked to whom, by what weight. */
export function linkNearest({ matrix }: JoinedLayers, { topK = 5, minWeight = 0, nearest = findNearest }: Omit<CombineOptions, 'weights'>): PaperNetwork {
  const size = matrix.rows
  const pairs = unitePairs(nearest(matrix, { topK, minWeight }), size)
  const sources = Uint32Array.from(pairs, (pair) => Math.floor(pair / size))
  const targets = Uint32Array.from(pairs, (pair) => pair % size)
  const weights = Float64Array.from(pairs, (_, link) => {
    let sum = 0
    visitShared(matrix, sources[link]!, targets[link]!, (_, units) => (sum += units))
    return weightOf(sum)
  })
  return { size, sources, targets, weights }
}

/** The third part: links with all that papers share. */
export function describeLinks(papers: readonly string[], { matrix, places, describe }: JoinedLayers, { sources, targets, weights }: PaperNetwork): PaperGraph {
  const evidence = new EvidenceTable()
  const shared = new SharedColumns(places)
  const itemOf = new Int32Array(matrix.columnCount).fill(-1)
  const links = Array.from(weights, (weight, link): Link => {
    const [a, b] = [sources[link]!, targets[link]!]
    shared.read(matrix, a, b)
    for (let place = 0; place < shared.count; place++) {
      const column = shared.columnAt(place)
      if (itemOf[column]! < 0) itemOf[column] = evidence.addItem(describe(column))
      evidence.addPart(itemOf[column]!, shared.unitsAt(place))
    }
    return new LazyLink(papers[a]!, papers[b]!, weight, evidence.read, evidence.endLink())
  })
  keepEvidenceParts(links, evidence)
  return { papers, links }
}

/** The union of each row's nearest: pairs of rows, each once, as `lower * size + higher`, ascending. */
function unitePairs({ offsets, rows: others }: NearestRows, size: number): Float64Array {
  const pairs = longList(Float64Array, others.length)
  for (let row = 0; row < size; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const other = others[at]!
      pairs[at] = row < other ? row * size + other : other * size + row
    }
  }
  return pairs.sort().filter((pair, at) => at === 0 || pair !== pairs[at - 1])
}
