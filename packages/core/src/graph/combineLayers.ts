import { keepEvidenceParts } from '../base/evidenceParts.js'
import { LazyLink } from '../base/LazyLink.js'
import { UsageError } from '../model/error.js'
import type { Layer, NearestRows, SparseMatrix } from '../model/layer.js'
import type { Link, LinkKind, PaperGraph } from '../model/link.js'
import { EvidenceTable } from './EvidenceTable.js'
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
  return linkNearest(papers, joinLayers(layers, options.weights), options)
}

/** The second part of {@link combineLayers}, for layers that are joined: they need not be kept meanwhile. */
export function linkNearest(papers: readonly string[], joined: JoinedLayers, options: Omit<CombineOptions, 'weights'>): PaperGraph {
  const { matrix, describe } = joined
  const evidence = new EvidenceTable()
  const itemOf = new Int32Array(matrix.columnCount).fill(-1)
  const links: Link[] = []
  for (const [a, b] of nearestPairs(joined, options)) {
    let sum = 0
    for (const { column, units } of heaviestFirst(matrix, a, b)) {
      if (itemOf[column]! < 0) itemOf[column] = evidence.addItem(describe(column))
      evidence.addPart(itemOf[column]!, units)
      sum += units
    }
    links.push(new LazyLink(papers[a]!, papers[b]!, weightOf(sum), evidence.read, evidence.endLink()))
  }
  keepEvidenceParts(links, evidence)
  return { papers, links }
}

/** The union of each paper's nearest, as pairs of rows in ascending order. */
function* nearestPairs({ matrix }: JoinedLayers, { topK, minWeight, nearest: search = findNearest }: Omit<CombineOptions, 'weights'>): Generator<[number, number]> {
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

/** What two rows share, and what each column adds to their link. */
function heaviestFirst(matrix: SparseMatrix, a: number, b: number): Share[] {
  const shares: Share[] = []
  visitShared(matrix, a, b, (column, units) => shares.push({ column, units }))
  return shares.sort((x, y) => y.units - x.units || x.column - y.column)
}
