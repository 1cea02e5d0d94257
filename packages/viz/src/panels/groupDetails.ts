import { BETWEEN_PARTS, nameOf, shortTitle } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h, webLink } from './h.js'
import { entityIcon, icon } from './icons.js'
import { chipList, communityDisc, paperRow, section } from './parts.js'

/** Everything about a community: what tells it from the others, and its papers, strongest first. */
export function renderCommunity(id: string, context: PanelContext): readonly Node[] {
  const { index, words } = context
  const community = index.communities.get(id)!
  const members = index.membersOf(id)
  const named = new Map(index.map.entities.map((entity) => [entity.name, entity.id]))
  const terms = community.terms.map((term) => index.entities.get(term)?.id ?? named.get(term))
  const known = terms.filter((term) => term !== undefined)
  const plain = community.terms.filter((_, at) => terms[at] === undefined)
  return [
    h('p', { class: 'eyebrow' }, [communityDisc(id, context), words.community.eyebrow]),
    h('h2', { tabindex: -1 }, [community.label]),
    h('p', { class: 'meta' }, [community.stability === undefined ? words.common.papers(members.length) : words.community.stable(members.length, community.stability)]),
    ...(community.terms.length > 0
      ? [section(words.community.about, [...(known.length > 0 ? [chipList(known, context)] : []), ...(plain.length > 0 ? [h('p', { class: 'meta' }, [plain.join(BETWEEN_PARTS)])] : [])])]
      : []),
    listPapers(members, context),
  ]
}

/** Everything about an entity: what it is called, who introduced it, which papers share it. */
export function renderEntity(id: string, context: PanelContext): readonly Node[] {
  const { index, words } = context
  const entity = index.entities.get(id)!
  const papers = index.papersWith(id)
  const { introducedBy } = entity
  return [
    h('p', { class: 'eyebrow' }, [entityIcon(entity.kind), words.entities.one[entity.kind]]),
    h('h2', { tabindex: -1 }, [nameOf(entity)]),
    h('p', { class: 'meta' }, [words.entity.in(papers.length)]),
    h('div', { class: 'actions' }, [
      renderUseFilter(id, context),
      entity.kind === 'repository' && webLink(`https://${entity.name}`, [entity.name, icon('out')], { class: 'action' }),
    ]),
    ...(entity.aliases.length > 0 ? [section(words.entity.aliases, [h('p', { class: 'aliases' }, [entity.aliases.join(BETWEEN_PARTS)])])] : []),
    ...(introducedBy !== undefined && index.papers.has(introducedBy) ? [section(words.entity.introducedBy, [paperRow(introducedBy, context)])] : []),
    listPapers(papers.filter((paper) => paper !== introducedBy), context),
  ]
}

/** Leaves only the papers on the map that use an entity. */
function renderUseFilter(id: string, { store, words }: PanelContext): HTMLElement {
  const pressed = store.state.filters.entities.includes(id)
  return button({ class: 'action', 'aria-pressed': String(pressed) }, [icon('filter'), words.entity.only], () => {
    store.dispatch({ type: 'toggle-filter', facet: 'entities', value: id })
  })
}

/** Several papers, and what they all share. */
export function renderSelection(ids: readonly string[], context: PanelContext): readonly Node[] {
  const { index, store, words } = context
  const shared = index.entitiesOf(ids[0]!).filter((entity) => index.entities.has(entity) && ids.every((id) => index.entitiesOf(id).includes(entity)))
  const rows = ids.map((id) =>
    h('li', { class: 'selected' }, [
      paperRow(id, context),
      button({ class: 'icon-button', title: words.filters.leaveOut(shortTitle(index.papers.get(id)!.title)) }, [icon('close')], () => {
        store.dispatch({ type: 'select-paper', id, add: true })
      }),
    ]),
  )
  return [
    h('p', { class: 'eyebrow' }, [words.selection.eyebrow]),
    h('h2', { tabindex: -1 }, [words.common.papers(ids.length)]),
    h('div', { class: 'actions' }, renderPairActions(ids, context)),
    section(words.selection.shared, [
      shared.length > 0 ? chipList(shared, context) : h('p', { class: 'none' }, [words.selection.nothing]),
    ]),
    section(words.common.papersHeading, [h('ul', { class: 'papers' }, rows)], words.say.number(ids.length)),
  ]
}

/** Two papers can be asked how they hang together; any number can be put on the reading list. */
function renderPairActions(ids: readonly string[], { store, index, words }: PanelContext): HTMLElement[] {
  const keep = button({ class: 'action' }, [icon('pin'), words.selection.keepAll], () => {
    store.dispatch({ type: 'pin', ids })
  })
  const [source, target] = ids
  if (ids.length !== 2 || source === undefined || target === undefined) return [keep]
  const linked = index.linkBetween(source, target) !== undefined
  return [
    button({ class: 'action' }, [linked ? words.paper.why : words.selection.whyNot], () => {
      store.dispatch({ type: 'open-link', source, target })
    }),
    button({ class: 'action' }, [icon('path'), words.selection.path], () => {
      store.dispatch({ type: 'open-path', source, target })
    }),
    keep,
  ]
}

function listPapers(ids: readonly string[], context: PanelContext): HTMLElement {
  const rows = ids.filter((id) => context.index.papers.has(id)).map((id) => h('li', {}, [paperRow(id, context)]))
  const { common, say } = context.words
  return section(common.papersHeading, [h('ul', { class: 'papers' }, rows)], say.number(rows.length))
}
