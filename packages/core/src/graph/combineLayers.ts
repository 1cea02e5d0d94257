import { UsageError } from '../model/error.js'
import type { Layer, NearestRows, SparseMatrix } from '../model/layer.js'
import type { Evidence, Link, LinkKind, PaperGraph } from '../model/link.js'
import { findNearest, type NearestOptions } from './findNearest.js'
import { joinLayers, visitShared, weightOf, type JoinedLayers } from './joinLayers.js'

export interface CombineOptions {
  /** Factor per link kind; a kind at 0 is left out. */
  readonly weights: Readonly<Record<LinkKind, number>>
  /** Links that each paper keeps at least, heaviest first. */
  readonly topK: number
  /** Links below this weight are left out. */
  readonly minWeight: number
  /** Takes the place of `findNearest`. */
  readonly nearest?: (matrix: SparseMatrix, options: NearestOptions) => NearestRows
}

/**
 * One graph of all layers. A link's weight is the sum over everything that two papers share in any layer, each layer
 * times its factor; a link stays where it is among the `topK` heaviest of either paper, ties going to the paper that
 * comes first. The search is exact. All weights are whole multiples of 0.00001, and evidence sums to its link's weight.
 * @param papers the ids that the layers' rows stand for, in code unit order
 * @throws UsageError where a layer does not have a row for each paper
 */
export function combineLayers(
  papers: readonly string[],
  layers: readonly Layer[],
  options: CombineOptions,
): PaperGraph {
  for (const { kind, matrix } of layers) {
    if (matrix.rows !== papers.length) {
      throw new UsageError(`layer ${kind} must have a row for each of ${papers.length} papers, not ${matrix.rows}`)
    }
  }
  const joined = joinLayers(layers, options.weights)
  const links: Link[] = []
  for (const [a, b] of nearestPairs(joined, options))
    links.push(linkOf(papers[a]!, papers[b]!, readEvidence(joined, a, b)))
  return { papers, links }
}

/** The union of each paper's nearest, as pairs of rows in ascending order. */
function* nearestPairs({ matrix }: JoinedLayers, { topK, minWeight, nearest: search = findNearest }: CombineOptions): Generator<[number, number]> {
  const { rows } = matrix
  const { offsets, rows: others } = search(matrix, { topK, minWeight })
  const keys = new Float64Array(others.length)
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const other = others[at]!
      keys[at] = row < other ? row * rows + other : other * rows + row
    }
  }
  keys.sort()
  for (const [at, key] of keys.entries()) if (at === 0 || key !== keys[at - 1]) yield [Math.floor(key / rows), key % rows]
}

interface Share {
  readonly column: number
  readonly units: number
}

function readEvidence(
  { matrix, describe }: JoinedLayers,
  a: number,
  b: number,
): { evidence: Evidence[]; units: number } {
  const shares: Share[] = []
  let units = 0
  visitShared(matrix, a, b, (column, part) => {
    shares.push({ column, units: part })
    units += part
  })
  shares.sort((x, y) => y.units - x.units || x.column - y.column)
  return { evidence: shares.map((share) => describe(share.column, share.units)), units }
}

function linkOf(source: string, target: string, { evidence, units }: { evidence: Evidence[]; units: number }): Link {
  return { source, target, weight: weightOf(units), evidence }
}
