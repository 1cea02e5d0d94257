import { ENTITY_KINDS } from '../model/entity.js'
import type { Corpus } from '../model/corpus.js'
import type { Embedder } from '../model/embedder.js'
import type { Extraction } from '../model/extraction.js'
import type { Layer } from '../model/layer.js'
import { LINK_KINDS, type LinkKind } from '../model/link.js'
import { linkByCitation } from './citations.js'
import { linkByCocitation } from './cocitation.js'
import type { MeasureOptions } from './countingLayer.js'
import { linkByCoupling } from './coupling.js'
import { linkByEmbedding } from './embedding.js'
import { linkBySharedEntities } from './sharedEntities.js'
import { linkBySharedWords } from './sharedWords.js'

/** Options of {@link link}. */
export interface LinkOptions extends MeasureOptions {
  /** Adds the layer `embedding`. */
  readonly embedder?: Embedder
}

/**
 * What the papers of a corpus share, a layer a link kind in the order of `LINK_KINDS`, each a sparse matrix of papers
 * by items. The weights of the entity layers together, of the words alone and of an embedding are cosines, 0 to 1; a
 * citation weighs 1; bibliographic coupling and co-citation are counted and set in relation as the options say, by
 * default fractionally and by their cosine.
 * @param kinds the layers wanted; all by default
 * @throws UsageError where an embedder's vectors cannot be compared
 */
export function link(
  corpus: Corpus,
  extraction: Extraction,
  kinds: readonly LinkKind[] = LINK_KINDS,
  options: LinkOptions = {},
): Layer[] {
  const wanted = new Set(kinds)
  const layers: Layer[] = []
  if (wanted.has('citation')) layers.push(linkByCitation(corpus))
  if (wanted.has('bibliographic-coupling')) layers.push(linkByCoupling(corpus, options))
  if (wanted.has('co-citation')) layers.push(linkByCocitation(corpus, options))
  if (ENTITY_KINDS.some((kind) => wanted.has(`shared-${kind}`))) {
    layers.push(...linkBySharedEntities(corpus, extraction).filter((layer) => wanted.has(layer.kind)))
  }
  if (wanted.has('shared-words')) layers.push(linkBySharedWords(corpus.papers))
  if (wanted.has('embedding') && options.embedder !== undefined) layers.push(linkByEmbedding(corpus, options.embedder))
  return layers
}
