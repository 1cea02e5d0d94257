/** Scores predicted entities by the strict, document-level measure: an entity is found if one of its forms agrees. */
export const KINDS = ['concept', 'method', 'dataset']

/** Without kinds, and for each kind; a kind counts as right if it is one of the annotated ones. */
export function scorePapers(papers, threshold, kindWeights) {
  const tallies = new Map(['any', ...KINDS].map((kind) => [kind, { right: 0, predicted: 0, gold: 0 }]))
  for (const { terms, entities } of papers) {
    for (const { kinds } of entities) for (const kind of ['any', ...kinds]) tallies.get(kind).gold++
    const hit = new Set()
    for (const term of terms) {
      if (term.score < threshold) continue
      const kind = kindOf(term, kindWeights)
      tallies.get('any').predicted++
      tallies.get(kind).predicted++
      const match = entities.findIndex((entity, index) => !hit.has(index) && term.forms.some((form) => entity.forms.has(form)))
      if (match < 0) continue
      hit.add(match)
      tallies.get('any').right++
      if (entities[match].kinds.includes(kind)) tallies.get(kind).right++
    }
  }
  return Object.fromEntries([...tallies].map(([kind, tally]) => [kind, summarise(tally)]))
}

export function kindOf({ method, dataset }, weights) {
  const votes = [Math.max(0, 1 - method - dataset), method * weights.method, dataset * weights.dataset]
  return KINDS[votes.indexOf(Math.max(...votes))]
}

function summarise({ right, predicted, gold }) {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), predicted }
}
