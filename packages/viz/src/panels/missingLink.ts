import { whyNotLinked, type MissingLink, type Neighbour } from '@paperloom/core'
import { countOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { chipList, paperRow, section } from './parts.js'

const TERMS_SHOWN = 12
const BETWEEN_SHOWN = 5

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
    ...(missing.terms.length > 0 ? [section('Words in common', [h('p', { class: 'aliases' }, [listTerms(missing.terms)])], missing.terms.length)] : []),
    ...renderWeakest(missing, [source, target], context),
    ...renderBetween(missing.between, context),
  ]
}

function explain({ reason, entities, terms }: MissingLink, { index }: PanelContext): string {
  if (reason === 'nothing-shared') return 'They have nothing in common: no concept, method, dataset or code, no citation, not a word that tells papers apart.'
  const { topK } = index.map.parameters
  const kept = typeof topK === 'number' ? `its ${topK} heaviest links at least` : 'its heaviest links'
  const shared = [entities.length > 0 ? countOf(entities.length, 'thing with a name', 'things with a name') : '', terms.length > 0 ? countOf(terms.length, 'word') : '']
  return `They share ${shared.filter((part) => part !== '').join(' and ')}, but not enough: a paper keeps ${kept}, and both have heavier ones.`
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
  return lines.length === 0 ? [] : [section('The weakest links that they keep', [h('ul', { class: 'papers' }, lines)])]
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

function renderBetween(between: readonly string[], context: PanelContext): HTMLElement[] {
  if (between.length === 0) return []
  const rows = between.slice(0, BETWEEN_SHOWN).map((id) => h('li', {}, [paperRow(id, context)]))
  return [section('Linked to both', [h('ul', { class: 'papers' }, rows)], between.length)]
}

function nameOf(id: string, { index }: PanelContext): string {
  return shortTitle(index.papers.get(id)!.title)
}
