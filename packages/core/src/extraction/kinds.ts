import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import type { FoundTerm } from './foundTerm.js'
import type { ExtractionModel } from './loadModel.js'
import { sumTrees, toProbability } from './trees.js'

/** Methods and datasets are rarer than the model believes when it errs: these weights balance their F1. */
export const KIND_WEIGHTS = { method: 1.5, dataset: 2.2 } as const

/** Votes for the kinds of an entity in one paper, by the model. */
export function voteKind(model: ExtractionModel, row: Int32Array): FoundTerm['votes'] {
  const method = toProbability(sumTrees(model.method, row))
  const dataset = toProbability(sumTrees(model.dataset, row))
  return {
    concept: Math.max(0, 1 - method - dataset),
    method: method * KIND_WEIGHTS.method,
    dataset: dataset * KIND_WEIGHTS.dataset,
  }
}

/** Votes for a kind that the paper itself names: as many as the surest guess has. */
export function votesFor(kind: 'method' | 'dataset'): FoundTerm['votes'] {
  return { [kind]: KIND_WEIGHTS[kind] }
}

/** The kind with the most votes over all papers; where votes are equal, the first of {@link ENTITY_KINDS}. */
export function electKind(terms: readonly FoundTerm[]): EntityKind {
  let elected: EntityKind = 'concept'
  let most = 0
  for (const kind of ENTITY_KINDS) {
    let votes = 0
    for (const term of terms) votes += term.votes[kind] ?? 0
    if (votes > most + 1e-9) [elected, most] = [kind, votes]
  }
  return elected
}
