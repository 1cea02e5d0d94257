import type { Corpus } from '../model/corpus.js'
import type { LinkKind } from '../model/link.js'
import { DEFAULT_WEIGHTS } from '../base/options.js'
import { resolveReferences } from './resolveReferences.js'

const OF_SHARED_REFERENCES = ['bibliographic-coupling', 'co-citation'] as const

/**
 * The weights for a corpus, as `buildMap` takes them: the default ones, but those of coupling and co-citation times the share of
 * references that lead out of it, unless they were given. Where lists name none but papers of the corpus, they are parts of lists, and what two papers share says
 * again what citations say.
 * @param given weights of one's own
 */
export function weighSharedReferences(corpus: Corpus, given: Readonly<Partial<Record<LinkKind, number>>> = {}): Readonly<Record<LinkKind, number>> {
  const { outside } = resolveReferences(corpus)
  const weights = { ...DEFAULT_WEIGHTS, ...given }
  for (const kind of OF_SHARED_REFERENCES) {
    if (given[kind] === undefined) weights[kind] = Math.round(DEFAULT_WEIGHTS[kind] * outside * 1000) / 1000
  }
  return weights
}
