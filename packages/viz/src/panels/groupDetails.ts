import { countOf, ENTITY_WORDS, nameOf, shortTitle } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h, webLink } from './h.js'
import { entityIcon, icon } from './icons.js'
import { chipList, communityDisc, paperRow, section } from './parts.js'

/** Everything about a community: what tells it from the others, and its papers, strongest first. */
export function renderCommunity(id: string, context: PanelContext): readonly Node[] {
  const { index } = context
  const community = index.communities.get(id)!
  const members = index.membersOf(id)
  const named = new Map(index.map.entities.map((entity) => [entity.name, entity.id]))
  const terms = community.terms.map((term) => index.entities.get(term)?.id ?? named.get(term))
  const known = terms.filter((term) => term !== undefined)
  const plain = community.terms.filter((_, at) => terms[at] === undefined)
  return [
    h('p', { class: 'eyebrow' }, [communityDisc(id, context), 'Community']),
    h('h2', { tabindex: -1 }, [community.label]),
    h('p', { class: 'meta' }, [describeStability(members.length, community.stability)]),
    ...(community.terms.length > 0
      ? [section('What it is about', [...(known.length > 0 ? [chipList(known, context)] : []), ...(plain.length > 0 ? [h('p', { class: 'meta' }, [plain.join(' · ')])] : [])])]
      : []),
    listPapers(members, context),
  ]
}

function describeStability(size: number, stability: number | undefined): string {
  const papers = countOf(size, 'paper')
  return stability === undefined ? papers : `${papers} · together in ${Math.round(stability * 100)} % of repeated runs`
}

/** Everything about an entity: what it is called, who introduced it, which papers share it. */
export function renderEntity(id: string, context: PanelContext): readonly Node[] {
  const { index } = context
  const entity = index.entities.get(id)!
  const papers = index.papersWith(id)
  const { introducedBy } = entity
  return [
    h('p', { class: 'eyebrow' }, [entityIcon(entity.kind), ENTITY_WORDS[entity.kind].one]),
    h('h2', { tabindex: -1 }, [nameOf(entity)]),
    h('p', { class: 'meta' }, [`in ${countOf(papers.length, 'paper')}`]),
    h('div', { class: 'actions' }, [
      renderUseFilter(id, context),
      entity.kind === 'repository' && webLink(`https://${entity.name}`, [entity.name, icon('out')], { class: 'action' }),
    ]),
    ...(entity.aliases.length > 0 ? [section('Also written', [h('p', { class: 'aliases' }, [entity.aliases.join(' · ')])])] : []),
    ...(introducedBy !== undefined && index.papers.has(introducedBy) ? [section('Introduced by', [paperRow(introducedBy, context)])] : []),
    listPapers(papers.filter((paper) => paper !== introducedBy), context),
  ]
}

/** Leaves only the papers on the map that use an entity. */
function renderUseFilter(id: string, { store }: PanelContext): HTMLElement {
  const pressed = store.state.filters.entities.includes(id)
  return button({ class: 'action', 'aria-pressed': String(pressed) }, [icon('filter'), 'Only these papers'], () => {
    store.dispatch({ type: 'toggle-filter', facet: 'entities', value: id })
  })
}

/** Several papers, and what they all share. */
export function renderSelection(ids: readonly string[], context: PanelContext): readonly Node[] {
  const { index, store } = context
  const shared = index.entitiesOf(ids[0]!).filter((entity) => index.entities.has(entity) && ids.every((id) => index.entitiesOf(id).includes(entity)))
  const rows = ids.map((id) =>
    h('li', { class: 'selected' }, [
      paperRow(id, context),
      button({ class: 'icon-button', title: `Leave out ${shortTitle(index.papers.get(id)!.title)}` }, [icon('close')], () => {
        store.dispatch({ type: 'select-paper', id, add: true })
      }),
    ]),
  )
  return [
    h('p', { class: 'eyebrow' }, ['Selection']),
    h('h2', { tabindex: -1 }, [countOf(ids.length, 'paper')]),
    h('div', { class: 'actions' }, renderPairActions(ids, context)),
    section('Shared by all of them', [
      shared.length > 0 ? chipList(shared, context) : h('p', { class: 'none' }, ['Nothing is shared by all of them.']),
    ]),
    section('Papers', [h('ul', { class: 'papers' }, rows)], ids.length),
  ]
}

/** Two papers can be asked how they hang together; any number can be put on the reading list. */
function renderPairActions(ids: readonly string[], { store, index }: PanelContext): HTMLElement[] {
  const keep = button({ class: 'action' }, [icon('pin'), 'Keep all'], () => {
    store.dispatch({ type: 'pin', ids })
  })
  const [source, target] = ids
  if (ids.length !== 2 || source === undefined || target === undefined) return [keep]
  const linked = index.linkBetween(source, target) !== undefined
  return [
    button({ class: 'action' }, [linked ? 'Why are they linked?' : 'Why not linked?'], () => {
      store.dispatch({ type: 'open-link', source, target })
    }),
    button({ class: 'action' }, [icon('path'), 'Path between them'], () => {
      store.dispatch({ type: 'open-path', source, target })
    }),
    keep,
  ]
}

function listPapers(ids: readonly string[], context: PanelContext): HTMLElement {
  const rows = ids.filter((id) => context.index.papers.has(id)).map((id) => h('li', {}, [paperRow(id, context)]))
  return section('Papers', [h('ul', { class: 'papers' }, rows)], rows.length)
}
