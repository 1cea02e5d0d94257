import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import { countingLayer, type MeasureOptions } from './countingLayer.js'
import { resolveReferences } from './resolveReferences.js'

/**
 * Bibliographic coupling: two papers are linked by every reference that both list, in the corpus or not.
 * Kessler (1963), doi:10.1002/asi.5090140103.
 */
export function linkByCoupling(corpus: Corpus, options: MeasureOptions = {}): Layer {
  const { cited, alone, names } = resolveReferences(corpus)
  return countingLayer({ kind: 'bibliographic-coupling', items: cited, alone, names }, options)
}
