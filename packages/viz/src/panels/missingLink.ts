import { whyNotLinked, type MissingLink, type Neighbour } from '@paperloom/core'
import { BETWEEN_PARTS, shortTitle, writeWeight } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { chipList, paperRow, referenceList, section } from './parts.js'

const TERMS_SHOWN = 12
const PAPERS_SHOWN = 5
const REFERENCES_SHOWN = 8

/** Why two papers are not linked: what they share all the same, what weighs more, and who stands between them. */
export function renderMissingLink(source: string, target: string, context: PanelContext): readonly Node[] {
  const { index, store, words } = context
  const { common, say, selection } = words
  const wording = words.missing
  const missing = whyNotLinked(index.map, source, target)
  const entities = missing.entities.filter((id) => index.entities.has(id))
  return [
    h('p', { class: 'eyebrow' }, [wording.eyebrow]),
    h('h2', { tabindex: -1 }, [wording.why(nameOf(source, context), nameOf(target, context))]),
    h('p', { class: 'verdict' }, [explain(missing, context)]),
    ...missing.citations.map((citation) => h('p', { class: 'verdict' }, [words.reasons.cites(nameOf(citation.source, context), nameOf(citation.target, context))])),
    h('div', { class: 'actions' }, [
      button({ class: 'action' }, [selection.path], () => {
        store.dispatch({ type: 'open-path', source, target })
      }),
    ]),
    h('ul', { class: 'papers pair-rows' }, [source, target].map((id) => h('li', {}, [paperRow(id, context)]))),
    ...(entities.length > 0 ? [section(wording.entities, [chipList(entities, context)], say.number(entities.length))] : []),
    ...(missing.references.length > 0 ? [section(wording.references, referenceList(missing.references, REFERENCES_SHOWN, context), say.number(missing.references.length))] : []),
    ...listPapers(wording.citedBy, missing.citedBy, context),
    ...(missing.terms.length > 0 ? [section(wording.words, [h('p', { class: 'aliases' }, [listTerms(missing.terms, common.firstOf)])], say.number(missing.terms.length))] : []),
    ...renderWeakest(missing, [source, target], context),
    ...listPapers(wording.both, missing.between, context),
  ]
}

function explain({ reason, citations, entities, references, citedBy, terms }: MissingLink, { index, words }: PanelContext): string {
  const { nothing, shared, weightless, tooLight, notEnough } = words.missing
  if (reason === 'nothing-shared') return nothing
  const what = shared(citations.length, entities.length, references.length, citedBy.length, terms.length)
  const { topK, minWeight } = index.map.parameters
  if (reason === 'weighs-nothing') return weightless(what)
  if (reason === 'below-min-weight') return tooLight(what, words.say.number(Number(minWeight)))
  return notEnough(what, typeof topK === 'number' ? topK : undefined)
}

/** A word that stands in a pair of words is not said again. */
function listTerms(terms: readonly string[], firstOf: (first: string, rest: number) => string): string {
  const pairs = terms.filter((term) => term.includes(' '))
  const whole = [...pairs, ...terms.filter((term) => !term.includes(' ') && !pairs.some((pair) => ` ${pair} `.includes(` ${term} `)))]
  return firstOf(whole.slice(0, TERMS_SHOWN).join(BETWEEN_PARTS), whole.length - TERMS_SHOWN)
}

function renderWeakest({ weakest }: MissingLink, pair: readonly string[], context: PanelContext): HTMLElement[] {
  const lines = weakest.flatMap((neighbour, at) => (neighbour === null ? [] : [renderNeighbour(pair[at]!, neighbour, context)]))
  return lines.length === 0 ? [] : [section(context.words.missing.weakest, [h('ul', { class: 'papers' }, lines)])]
}

function renderNeighbour(from: string, { paper, weight }: Neighbour, context: PanelContext): HTMLElement {
  const line = button({ class: 'row' }, [
    h('span', { class: 'name' }, [`${nameOf(from, context)} – ${nameOf(paper, context)}`]),
    h('span', { class: 'count' }, [writeWeight(weight, context.words)]),
  ], () => {
    context.store.dispatch({ type: 'open-link', source: from, target: paper })
  })
  return h('li', {}, [line])
}

function listPapers(heading: string, ids: readonly string[], context: PanelContext): HTMLElement[] {
  if (ids.length === 0) return []
  const rows = ids.slice(0, PAPERS_SHOWN).map((id) => h('li', {}, [paperRow(id, context)]))
  return [section(heading, [h('ul', { class: 'papers' }, rows)], context.words.say.number(ids.length))]
}

function nameOf(id: string, { index }: PanelContext): string {
  return shortTitle(index.papers.get(id)!.title)
}
