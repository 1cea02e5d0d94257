import { ENTITY_KINDS, type MapPaper } from '@paperloom/core'
import { cutAtMentions } from '../appearance/excerpt.js'
import { BETWEEN_PARTS, describeReason, reasonsOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { LinkedPaper } from '../state/mapIndex.js'
import type { Words } from '../words/words.js'
import type { PanelContext } from './context.js'
import { button, h, webLink, type Child } from './h.js'
import { icon } from './icons.js'
import { chipList, communityDisc, discOf, entityChip, lightUp, paperRow, section, unseen } from './parts.js'

/** Everything about one paper. */
export function renderPaper(id: string, context: PanelContext): readonly Node[] {
  const { index, words } = context
  const paper = index.papers.get(id)!
  const introduced = index.map.entities.filter(({ introducedBy }) => introducedBy === id).map((entity) => entity.id)
  return [
    renderCommunity(paper, context),
    h('h2', { tabindex: -1 }, [paper.title]),
    renderByline(paper, context),
    h('div', { class: 'actions' }, renderActions(paper, context)),
    ...(introduced.length > 0 ? [section(words.paper.introduces, [h('div', { class: 'chips' }, introduced.map((entity) => entityChip(entity, context)))])] : []),
    ...(paper.abstract === undefined ? [] : [section(words.paper.abstract, [h('p', { class: 'abstract' }, markAbstract(paper, context))])]),
    ...renderEntities(id, new Set(introduced), context),
    renderNeighbours(id, context),
    ...renderCitations(words.paper.foundations, words.paper.foundationsHint, index.foundationsOf(id), context),
    ...renderCitations(words.paper.successors, words.paper.successorsHint, index.successorsOf(id), context),
  ]
}

function renderCommunity({ community }: MapPaper, context: PanelContext): HTMLElement {
  const { index, store, hover, words } = context
  if (community === null) return h('p', { class: 'eyebrow' }, [words.paper.noCommunity])
  const label = index.communities.get(community)?.label ?? community
  const eyebrow = button({ class: 'eyebrow' }, [communityDisc(community, context), label], () => {
    store.dispatch({ type: 'select-community', id: community })
  })
  lightUp(eyebrow, { kind: 'community', id: community }, hover)
  return eyebrow
}

const AUTHORS_SHOWN = 4

function renderByline({ id, authors = [], year, venue }: MapPaper, { index, words }: PanelContext): HTMLElement | Text {
  const names = words.common.firstOf(authors.slice(0, AUTHORS_SHOWN).join(words.reasons.betweenTerms), authors.length - AUTHORS_SHOWN)
  const cited = index.citedBy.get(id)
  const parts = [names, venue ?? '', year === undefined ? '' : String(year), cited === undefined ? '' : words.paper.cited(cited)].filter((part) => part !== '')
  return parts.length > 0 ? h('p', { class: 'meta' }, [parts.join(BETWEEN_PARTS)]) : document.createTextNode('')
}

function renderActions(paper: MapPaper, { store, words }: PanelContext): Child[] {
  const { id } = paper
  const pinned = store.state.pins.includes(id)
  const pin = button({ class: 'action', 'aria-pressed': String(pinned), title: words.paper.keepHint }, [icon('pin'), words.paper.keep], () => {
    store.dispatch({ type: 'toggle-pin', id })
  })
  const asking = store.state.pathFrom === id
  const path = button({ class: 'action', 'aria-pressed': String(asking), title: words.paper.pathHint }, [icon('path'), words.paper.path], () => {
    store.dispatch({ type: 'ask-path', from: asking ? null : id })
  })
  const focused = store.state.focus === paper.id
  const focus = button({ class: 'action', 'aria-pressed': String(focused), 'data-key': 'focus', title: words.paper.focusHint }, [icon('focus'), focused ? words.common.showAll : words.paper.focus], () => {
    store.dispatch(focused ? { type: 'end-focus' } : { type: 'focus-paper', id: paper.id })
  })
  const links = [...(paper.links ?? [])].sort((a, b) => Number(b.kind === 'repository') - Number(a.kind === 'repository'))
  const own = ownPage(paper)
  return [
    focus,
    path,
    pin,
    ...links.map(({ kind, url }) => webLink(url, [words.paper.links[kind], icon('out')], { class: 'action', title: url })),
    own !== undefined && webLink(own, [words.paper.own, icon('out')], { class: 'action', title: own }),
  ]
}

/** The paper's own page, else what its identifiers lead to. */
function ownPage({ url, identifiers = {} }: MapPaper): string | undefined {
  if (url !== undefined) return url
  if (identifiers.doi !== undefined) return `https://doi.org/${encodeURI(identifiers.doi)}`
  return identifiers.arxiv === undefined ? undefined : `https://arxiv.org/abs/${encodeURI(identifiers.arxiv)}`
}

/** The abstract with its mentions marked by kind; a click shows the papers that share one. */
function markAbstract(paper: MapPaper, { index, store, hover, words }: PanelContext): Child[] {
  const mentions = index.mentionsOf(paper.id).filter(({ field }) => field === 'abstract')
  return cutAtMentions(paper.abstract ?? '', mentions).map(({ text, mention }) => {
    const entity = mention === undefined ? undefined : index.entities.get(mention.entity)
    if (entity === undefined) return text
    const shared = index.papersWith(entity.id).length
    const title = words.paper.mention(words.entities.one[entity.kind], entity.name, shared)
    const mark = h('mark', { class: `${entity.kind}${shared < 2 ? ' lone' : ''}`, title }, [text], {
      click: () => {
        store.dispatch({ type: 'select-entity', id: entity.id })
      },
    })
    lightUp(mark, { kind: 'entity', id: entity.id }, hover)
    return mark
  })
}

function renderEntities(id: string, introduced: ReadonlySet<string>, context: PanelContext): HTMLElement[] {
  const { index, words } = context
  const own = index.entitiesOf(id).filter((entity) => index.entities.has(entity) && !introduced.has(entity))
  return ENTITY_KINDS.flatMap((kind) => {
    const ids = own.filter((entity) => index.entities.get(entity)!.kind === kind)
    ids.sort((a, b) => Number(index.papersWith(b).length > 1) - Number(index.papersWith(a).length > 1))
    return ids.length > 0 ? [section(words.entities.many[kind], [chipList(ids, context)], words.say.number(ids.length))] : []
  })
}

function renderNeighbours(id: string, context: PanelContext): HTMLElement {
  const { words } = context
  const linked = context.index.linksOf(id)
  if (linked.length === 0) {
    return section(words.paper.neighbours, [h('p', { class: 'none' }, [words.paper.alone])])
  }
  const { links } = context.visible()
  const shown = linked.filter(({ link }) => links === null || links.has(link))
  const hidden = linked.filter(({ link }) => links !== null && !links.has(link))
  const list = (some: readonly LinkedPaper[]): HTMLElement =>
    h('ul', { class: 'neighbours' }, some.map((other) => h('li', {}, [renderNeighbour(id, other, linked[0]!.weight, context)])))
  return section(words.paper.neighbours, [list(shown), ...(hidden.length > 0 ? [renderHidden(hidden.length, () => list(hidden), words)] : [])], words.say.number(shown.length))
}

/** How many the filters hide, and the way to see them all the same. */
function renderHidden(count: number, list: () => HTMLElement, { paper }: Words): HTMLElement {
  const note = h('p', { class: 'none' }, [
    paper.hidden(count),
    button({ class: 'more' }, [paper.showHidden(count)], () => {
      const rows = list()
      note.replaceWith(rows)
      rows.querySelector('button')?.focus()
    }),
  ])
  return note
}

const CITATIONS_AT_FIRST = 8

/** Papers that a paper stands on, or that stand on it, the most cited first; a long list opens on demand. */
function renderCitations(heading: string, hint: string, ids: readonly string[], context: PanelContext): HTMLElement[] {
  if (ids.length === 0) return []
  const row = (id: string): HTMLElement => {
    const { year } = context.index.papers.get(id)!
    return h('li', {}, [paperRow(id, context, year === undefined ? undefined : h('span', { class: 'why' }, [String(year)]))])
  }
  const list = h('ul', { class: 'papers' }, ids.slice(0, CITATIONS_AT_FIRST).map(row))
  const rest = ids.slice(CITATIONS_AT_FIRST)
  const more = button({ class: 'more' }, [context.words.common.more(rest.length)], () => {
    const rows = rest.map(row)
    list.append(...rows)
    more.remove()
    rows[0]?.querySelector('button')?.focus()
  })
  return [section(heading, [h('p', { class: 'none' }, [hint]), list, ...(rest.length > 0 ? [more] : [])], context.words.say.number(ids.length))]
}

const REASONS_SHOWN = 3

function renderNeighbour(id: string, { paper, link, weight }: LinkedPaper, most: number, context: PanelContext): HTMLElement {
  const { index, store, hover, theme, words } = context
  const found = index.papers.get(paper)!
  const reasons = reasonsOf(index.linkAt(link), index, words)
  const first = reasons.slice(0, REASONS_SHOWN).map((reason) => describeReason(reason, words))
  const rest = reasons.length > REASONS_SHOWN ? [words.common.more(reasons.length - REASONS_SHOWN)] : []
  const go = button({ class: 'row paper' }, [
    discOf(found, context),
    h('span', { class: 'name' }, [h('span', {}, [shortTitle(found.title)]), h('span', { class: 'why' }, [[...first, ...rest].join(BETWEEN_PARTS)])]),
  ], () => {
    store.dispatch({ type: 'select-paper', id: paper })
  })
  lightUp(go, { kind: 'paper', id: paper }, hover)
  const bar = h('i', { class: 'bar-fill' })
  bar.style.width = `${Math.round((100 * weight) / most)}%`
  bar.style.background = theme().linkKinds[reasons[0]?.kind ?? 'shared-words']
  const why = button(
    { class: 'weight', title: words.paper.why },
    [unseen(words.paper.whyBefore(shortTitle(found.title))), h('span', {}, [writeWeight(weight, words)]), h('span', { class: 'bar-track', 'aria-hidden': 'true' }, [bar])],
    () => {
      store.dispatch({ type: 'open-link', source: id, target: paper })
    },
  )
  return h('div', { class: 'neighbour' }, [go, why])
}
