/** Scores entities against annotations, paper by paper: an entity is found if one of its forms agrees. */
import { createHash } from 'node:crypto'
import { normalizeTerm } from '../dist/text/normalize.js'

export const KINDS = ['concept', 'method', 'dataset']

/**
 * `scores` without kinds (`any`), and for each kind; a kind counts as right if it is one of the annotated ones.
 * `surfaces` is the share of the surface forms of matched entities that are forms of that very annotated entity: merging
 * generously to catch more matches lowers it. `rows` tells per paper what was lost and what was wrong.
 * @param gold `{ paper, entities: [{ name, forms, kinds }] }` each
 * @param extractions what `extract` found, one or several corpora that hold the papers together
 */
export function scoreEntities(gold, extractions) {
  const found = collectTerms(extractions)
  const tallies = new Map(['any', ...KINDS].map((kind) => [kind, { right: 0, predicted: 0, gold: 0 }]))
  const surfaces = { right: 0, all: 0 }
  const rows = gold.map(({ paper, entities }) => scorePaper(paper, entities, found.get(paper.id) ?? [], tallies, surfaces))
  const scores = Object.fromEntries([...tallies].map(([kind, tally]) => [kind, summarise(tally)]))
  return { scores, surfaces: surfaces.all === 0 ? 0 : surfaces.right / surfaces.all, rows }
}

/** Where scores were measured: which annotated papers, and what an extraction found in them, each as a sign that another one has not. */
export function signMeasurement(gold, { entities, mentions }) {
  return { of: sign(gold), with: sign({ entities, mentions }) }
}

function sign(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** Entities per paper id, with the normal forms of the surfaces that they have in that paper. */
function collectTerms(extractions) {
  const papers = new Map()
  for (const { entities, mentions } of extractions) {
    const byId = new Map(entities.filter(({ kind }) => KINDS.includes(kind)).map((entity) => [entity.id, entity]))
    for (const { paper, entity: id, surface } of mentions) {
      const entity = byId.get(id)
      if (entity === undefined) continue
      if (!papers.has(paper)) papers.set(paper, new Map())
      const terms = papers.get(paper)
      if (!terms.has(id)) terms.set(id, { name: entity.name, kind: entity.kind, surfaces: new Set() })
      terms.get(id).surfaces.add(normalizeTerm(surface))
    }
  }
  return new Map([...papers].map(([paper, terms]) => [paper, [...terms.values()]]))
}

function scorePaper(paper, entities, terms, tallies, surfaces) {
  for (const { kinds } of entities) for (const kind of ['any', ...kinds]) tallies.get(kind).gold++
  const open = new Set(entities)
  const wrong = []
  for (const { name, kind, surfaces: own } of terms) {
    tallies.get('any').predicted++
    tallies.get(kind).predicted++
    const forms = [normalizeTerm(name), ...own]
    const match = [...open].find((entity) => forms.some((form) => entity.forms.has(form)))
    if (match === undefined) {
      wrong.push(name)
      continue
    }
    open.delete(match)
    tallies.get('any').right++
    if (match.kinds.includes(kind)) tallies.get(kind).right++
    surfaces.all += own.size
    for (const form of own) if (match.forms.has(form)) surfaces.right++
  }
  return { title: paper.title, lost: [...open].map(({ name }) => name), wrong }
}

function summarise({ right, predicted, gold }) {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), predicted }
}
