import { UsageError } from '../model/error.js'
import { COUNTINGS, LINK_KINDS, SIMILARITIES, type LinkKind } from '../model/link.js'
import type { Embedder } from '../model/embedder.js'
import type { PaperMap } from '../model/map.js'
import type { BuildOptions } from '../model/options.js'

/** Every option with its value, defaults filled in. */
export type BuildSettings = Required<Omit<BuildOptions, 'weights' | 'sources' | 'imported' | 'embedder' | 'extract' | 'link' | 'nearest' | 'communities' | 'layout' | 'previous'>> & {
  readonly previous?: PaperMap
  readonly embedder?: Embedder
  readonly weights: Readonly<Record<LinkKind, number>>
}

/**
 * Words and entities are each a cosine, so a link by what papers say weighs 0 to 1; words lead, as they are always there.
 * A citation weighs as much as an abstract half the same: more than nearly any two papers' text. Coupling and co-citation
 * are cosines too, and less the more of the references lead to papers of the corpus: see docs/citations.md.
 */
export const DEFAULT_WEIGHTS: Readonly<Record<LinkKind, number>> = {
  citation: 0.5,
  'bibliographic-coupling': 0.2,
  'co-citation': 0.2,
  'shared-concept': 0.3,
  'shared-method': 0.3,
  'shared-dataset': 0.3,
  'shared-repository': 0.3,
  'shared-words': 0.7,
  embedding: 0.2,
  imported: 1,
}

/** Weights are summed in whole units of 0.00001, exactly. */
const MOST_WEIGHT = 1e6

/** Fills in defaults. @throws UsageError where a value is out of its range */
export function resolveOptions(options: BuildOptions): BuildSettings {
  const { seed = 1, resolution = 'auto', topK = 5, minWeight = 0, weights = {} } = options
  const { counting = 'fractional', similarity = 'salton' } = options
  const { merge = true, mergePreprints = true, extractors = [], thesaurus = new Map(), embedder } = options
  if (!Number.isSafeInteger(seed)) throw new UsageError(`seed must be a whole number, not ${String(seed)}`)
  if (resolution !== 'auto' && !(resolution > 0 && Number.isFinite(resolution))) {
    throw new UsageError(`resolution must be "auto" or a number above 0, not ${String(resolution)}`)
  }
  if (!Number.isSafeInteger(topK) || topK < 1) throw new UsageError(`topK must be a whole number from 1, not ${String(topK)}`)
  if (!(minWeight >= 0)) throw new UsageError(`minWeight must be 0 or more, not ${String(minWeight)}`)
  if (!COUNTINGS.includes(counting)) throw new UsageError(`counting must be one of ${COUNTINGS.join(', ')}, not ${String(counting)}`)
  if (!SIMILARITIES.includes(similarity)) throw new UsageError(`similarity must be one of ${SIMILARITIES.join(', ')}, not ${String(similarity)}`)
  for (const [kind, weight] of Object.entries(weights)) {
    if (!LINK_KINDS.includes(kind as LinkKind)) throw new UsageError(`weights knows no link kind ${kind}`)
    if (!(weight >= 0 && weight <= MOST_WEIGHT)) throw new UsageError(`weights.${kind} must be from 0 to ${MOST_WEIGHT}, not ${String(weight)}`)
  }
  return {
    ...{ seed, resolution, topK, minWeight, counting, similarity, merge, mergePreprints, extractors, thesaurus },
    ...(embedder && { embedder }),
    ...(options.previous && { previous: options.previous }),
    weights: { ...DEFAULT_WEIGHTS, ...weights },
  }
}
