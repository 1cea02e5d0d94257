import { EvidenceTable } from '../base/EvidenceTable.js'
import { LazyLink } from '../base/LazyLink.js'
import { UsageError } from '../model/error.js'
import type { Layer, NearestRows, SparseMatrix, WeighedRows } from '../model/layer.js'
import type { Link, LinkKind, PaperGraph } from '../model/link.js'
import type { PaperNetwork } from '../model/network.js'
import { resolveOptions } from '../base/options.js'
import { keepEvidence } from '../base/packedEvidence.js'
import { longList } from '../base/shareable.js'
import { weightOf } from '../base/units.js'
import { findNearest, type NearestOptions } from './findNearest.js'
import { joinLayers, type JoinedLayers } from './joinLayers.js'
import { SharedColumns } from './SharedColumns.js'

export interface CombineOptions {
  /** Factor per link kind, else that of `DEFAULT_WEIGHTS`; a kind at 0 is left out. */
  readonly weights?: Readonly<Partial<Record<LinkKind, number>>>
  /** Links that each paper keeps at least, heaviest first. Default 5. */
  readonly topK?: number
  /** Links below this weight are left out. Default 0. */
  readonly minWeight?: number
  /** Takes the place of `findNearest`. */
  readonly nearest?: (matrix: SparseMatrix, options: NearestOptions & { readonly weighed: true }) => WeighedRows
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
  const found = nearest(matrix, { topK, minWeight, weighed: true })
  const { offsets, rows, units } = found
  const unitsOf = (row: number, other: number): number | undefined => {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (rows[at] === other) return units[at]
    return undefined
  }
  const pairs = unitePairs(found, size)
  const sources = Uint32Array.from(pairs, (pair) => Math.floor(pair / size))
  const targets = Uint32Array.from(pairs, (pair) => pair % size)
  const weights = Float64Array.from(pairs, (_, link) => weightOf(unitsOf(sources[link]!, targets[link]!) ?? unitsOf(targets[link]!, sources[link]!)!))
  return { size, sources, targets, weights }
}

/** The third part: links with all that papers share. */
export function describeLinks(papers: readonly string[], { matrix, describe }: JoinedLayers, { sources, targets, weights }: PaperNetwork): PaperGraph {
  const evidence = new EvidenceTable(weights.length)
  const itemOf = longList(Int32Array, matrix.columnCount).fill(-1)
  const links: Link[] = []
  const shared = new SharedColumns(matrix)
  for (let link = 0; link < weights.length; link++) {
    if (sources[link] !== sources[link - 1]) shared.open(sources[link]!)
    shared.read(targets[link]!)
    shared.sort()
    evidence.beginLink(link, shared.count)
    for (let place = 0; place < shared.count; place++) {
      const column = shared.columns[place]!
      if (itemOf[column]! < 0) itemOf[column] = evidence.addItem(describe(column))
      evidence.addPart(itemOf[column]!, shared.units[place]!)
    }
    links.push(new LazyLink(papers[sources[link]!]!, papers[targets[link]!]!, weights[link]!, evidence.read, link))
  }
  keepEvidence(links, evidence)
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
