import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import { countingLayer, type MeasureOptions } from './countingLayer.js'
import { resolveReferences } from './resolveReferences.js'

/**
 * Co-citation: two papers of the corpus are linked by every paper of the corpus that cites both.
 * Small (1973), doi:10.1002/asi.4630240406.
 */
export function linkByCocitation(corpus: Corpus, options: MeasureOptions = {}): Layer {
  const { papers } = corpus
  const citing: number[][] = papers.map(() => [])
  const alone = new Uint32Array(papers.length)
  for (const [row, cited] of resolveReferences(corpus).cited.entries()) {
    const inside = cited.filter((number) => number < papers.length)
    for (const number of inside) citing[number]!.push(row)
    if (inside.length === 1) alone[inside[0]!]!++
  }
  return countingLayer({ kind: 'co-citation', items: citing, alone, names: papers.map(({ id }) => id) }, options)
}
