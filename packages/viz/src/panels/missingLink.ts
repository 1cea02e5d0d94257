import { whyNotLinked, type MissingLink, type Neighbour } from '@paperloom/core'
import { countOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { chipList, paperRow, referenceList, section } from './parts.js'

const TERMS_SHOWN = 12
const PAPERS_SHOWN = 5
const REFERENCES_SHOWN = 8

/** Why two papers are not linked: what they share all the same, what weighs more, and who stands between them. */
export function renderMissingLink(source: string, target: string, context: PanelContext): readonly Node[] {
  const { index, store } = context
  const missing = whyNotLinked(index.map, source, target)
  const entities = missing.entities.filter((id) => index.entities.has(id))
  return [
    h('p', { class: 'eyebrow' }, ['No link']),
    h('h2', { tabindex: -1 }, [`Why ${nameOf(source, context)} and ${nameOf(target, context)} are not linked`]),
    h('p', { class: 'verdict' }, [explain(missing, context)]),
    h('div', { class: 'actions' }, [
      button({ class: 'action' }, ['Path between them'], () => {
        store.dispatch({ type: 'open-path', source, target })
      }),
    ]),
    h('ul', { class: 'papers pair-rows' }, [source, target].map((id) => h('li', {}, [paperRow(id, context)]))),
    ...(entities.length > 0 ? [section('Shared all the same', [chipList(entities, context)], entities.length)] : []),
    ...(missing.references.length > 0 ? [section('References in common', referenceList(missing.references, REFERENCES_SHOWN, context), missing.references.length)] : []),
    ...listPapers('Cited together by', missing.citedBy, context),
    ...(missing.terms.length > 0 ? [section('Words in common', [h('p', { class: 'aliases' }, [listTerms(missing.terms)])], missing.terms.length)] : []),
    ...renderWeakest(missing, [source, target], context),
    ...listPapers('Linked to both', missing.between, context),
  ]
}

function explain({ reason, entities, references, citedBy, terms }: MissingLink, { index }: PanelContext): string {
  if (reason === 'nothing-shared') return 'They have nothing in common: no concept, method, dataset or code, no citation, not a word that tells papers apart.'
  const { topK } = index.map.parameters
  const heaviest = typeof topK === 'number' ? `the ${topK} heaviest` : 'the heaviest'
  const counts: readonly (readonly [readonly string[], string, string?])[] = [
    [entities, 'thing with a name', 'things with a name'],
    [references, 'reference'],
    [citedBy, 'paper that cites both', 'papers that cite both'],
    [terms, 'word'],
  ]
  const shared = counts.flatMap(([found, one, many]) => (found.length > 0 ? [countOf(found.length, one, many)] : []))
  return `They share ${listParts(shared)}, but not enough: a link is kept where it is among ${heaviest} of one of its papers, and both have heavier ones.`
}

/** `a`, `a and b`, `a, b and c`. */
function listParts(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ')
}

/** A word that stands in a pair of words is not said again. */
function listTerms(terms: readonly string[]): string {
  const pairs = terms.filter((term) => term.includes(' '))
  const whole = [...pairs, ...terms.filter((term) => !term.includes(' ') && !pairs.some((pair) => ` ${pair} `.includes(` ${term} `)))]
  const rest = whole.length - TERMS_SHOWN
  return `${whole.slice(0, TERMS_SHOWN).join(' · ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function renderWeakest({ weakest }: MissingLink, pair: readonly string[], context: PanelContext): HTMLElement[] {
  const lines = weakest.flatMap((neighbour, at) => (neighbour === null ? [] : [renderNeighbour(pair[at]!, neighbour, context)]))
  return lines.length === 0 ? [] : [section('What it would have had to outweigh', [h('ul', { class: 'papers' }, lines)])]
}

function renderNeighbour(from: string, { paper, weight }: Neighbour, context: PanelContext): HTMLElement {
  const line = button({ class: 'row' }, [
    h('span', { class: 'name' }, [`${nameOf(from, context)} – ${nameOf(paper, context)}`]),
    h('span', { class: 'count' }, [writeWeight(weight)]),
  ], () => {
    context.store.dispatch({ type: 'open-link', source: from, target: paper })
  })
  return h('li', {}, [line])
}

function listPapers(heading: string, ids: readonly string[], context: PanelContext): HTMLElement[] {
  if (ids.length === 0) return []
  const rows = ids.slice(0, PAPERS_SHOWN).map((id) => h('li', {}, [paperRow(id, context)]))
  return [section(heading, [h('ul', { class: 'papers' }, rows)], ids.length)]
}

function nameOf(id: string, { index }: PanelContext): string {
  return shortTitle(index.papers.get(id)!.title)
}
