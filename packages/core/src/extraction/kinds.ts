import type { EntityKind } from '../model/entity.js'

const DATASET_HEADS = new Set('dataset benchmark corpus corpora simulator testbed leaderboard suite'.split(' '))
const METHOD_HEADS = new Set(
  (
    'algorithm network transformer regression sampling search process optimizer optimization decoding distillation attention ' +
    'encoder decoder autoencoder gan lstm rnn cnn gnn mlp svm bert gpt llama machine forest tree descent gradient kernel filter ' +
    'estimator loss objective augmentation regularization normalization prompting tuning finetuning pretraining adapter ' +
    'architecture framework model module layer planner controller policy inference embedding classifier'
  ).split(' '),
)

/** Votes for the kinds of a term by its head noun and shape. */
export function voteKind(form: string, nameLike: boolean): Partial<Record<EntityKind, number>> {
  const head = form.slice(form.lastIndexOf(' ') + 1)
  if (DATASET_HEADS.has(head) && (nameLike || form.includes(' '))) return { dataset: 1, concept: 0.4 }
  if (nameLike) return { method: 1, concept: 0.3, dataset: 0.2 }
  if (METHOD_HEADS.has(head)) return { method: 0.6, concept: 0.5 }
  return { concept: 1 }
}
