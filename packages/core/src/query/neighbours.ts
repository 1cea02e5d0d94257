import { compareText } from '../base/order.js'
import type { Evidence } from '../model/link.js'
import type { PaperMap } from '../model/map.js'
import { indexMap, otherEnd, paperOf } from './mapIndex.js'

/** A linked paper and why. */
export interface Neighbour {
  readonly paper: string
  readonly weight: number
  /** Heaviest first; sums to the weight. */
  readonly evidence: readonly Evidence[]
}

/**
 * The papers linked to a paper, strongest first, equals by id.
 * @throws UsageError where the map has no such paper
 */
export function neighbours(map: PaperMap, paperId: string): Neighbour[] {
  const { id } = paperOf(map, paperId)
  return (indexMap(map).links.get(id) ?? [])
    .map((link) => ({ paper: otherEnd(link, id), weight: link.weight, evidence: link.evidence }))
    .sort((a, b) => b.weight - a.weight || compareText(a.paper, b.paper))
}
