import { BETWEEN_PARTS, describeReason, mainKind, nameOf, reasonsOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { Hover } from '../state/emphasis.js'
import type { PanelContext } from './context.js'
import type { Insets } from '../drawing/camera.js'
import { h } from './h.js'
import { entityIcon, threadMark } from './icons.js'
import { discOf } from './parts.js'

/** Where a card may lie, and around what. */
export interface CardPlace {
  /** What should stay visible if it can. */
  readonly around: readonly { readonly x: number; readonly y: number }[]
  readonly insets: Insets
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
}

/** A small card beside what the pointer rests on. */
export interface Card {
  readonly element: HTMLElement
  show(hover: Hover, place: CardPlace): void
  hide(): void
}

const DELAY_MS = 250
const REASONS = 3

export function createCard(context: PanelContext): Card {
  const element = h('div', { class: 'card', role: 'tooltip', hidden: true })
  let waiting: ReturnType<typeof setTimeout> | undefined
  return {
    element,
    show(hover, place) {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        const content = renderCard(hover, context)
        if (content.length === 0) return
        element.replaceChildren(...content)
        element.hidden = false
        put(element, place)
      }, DELAY_MS)
    },
    hide() {
      clearTimeout(waiting)
      element.hidden = true
    },
  }
}

function renderCard(hover: Hover, context: PanelContext): HTMLElement[] {
  if (hover.kind === 'paper') return renderPaper(hover.id, context)
  if (hover.kind === 'link') return renderLink(hover.link, context)
  if (hover.kind === 'entity') return renderEntity(hover.id, context)
  return []
}

function renderPaper(id: string, context: PanelContext): HTMLElement[] {
  const { index, store, words } = context
  const paper = index.papers.get(id)
  if (paper === undefined) return []
  const label = paper.community === null ? words.card.noCommunity : (index.communities.get(paper.community)?.label ?? '')
  const meta = h('p', { class: 'meta' }, [
    discOf(paper, context),
    [label, paper.year === undefined ? '' : String(paper.year)].filter((part) => part !== '').join(BETWEEN_PARTS),
  ])
  return [h('h3', {}, [paper.title]), meta, ...renderReasons(id, context, store.state.subject)]
}

const PAPERS = 3

/** What an entity is, and the papers that it is most central to. */
function renderEntity(id: string, { index, words }: PanelContext): HTMLElement[] {
  const entity = index.entities.get(id)!
  const papers = index.papersWith(id)
  const lines = papers.slice(0, PAPERS).map((paper) => h('li', {}, [entityIcon(entity.kind), h('span', {}, [h('span', {}, [shortTitle(index.papers.get(paper)!.title)])])]))
  return [
    h('h3', {}, [nameOf(entity)]),
    h('p', { class: 'meta' }, [words.card.entity(words.entities.one[entity.kind], papers.length)]),
    h('ul', { class: 'reasons' }, lines),
  ]
}

/** The reasons that tie the paper to the chosen one; else its three strongest links, each with its first reason. */
function renderReasons(id: string, context: PanelContext, subject: PanelContext['store']['state']['subject']): HTMLElement[] {
  const { index, words } = context
  const chosen = subject.kind === 'papers' && subject.ids.length === 1 ? subject.ids[0]! : id
  const between = chosen === id ? undefined : index.linkBetween(chosen, id)
  if (between !== undefined) return [listReasons(reasonsOf(between, index, words).slice(0, REASONS).map((reason) => [reason, ''] as const), context)]
  const strongest = index.linksOf(id).slice(0, REASONS)
  const lines = strongest.map(({ paper, link }) => {
    const found = index.linkAt(link)
    const reasons = reasonsOf(found, index, words)
    const reason = reasons.find(({ kind }) => kind === mainKind(found)) ?? reasons[0]!
    return [reason, shortTitle(index.papers.get(paper)!.title)] as const
  })
  return lines.length > 0 ? [listReasons(lines, context)] : [h('p', { class: 'none' }, [words.card.nothing])]
}

function renderLink(at: number, context: PanelContext): HTMLElement[] {
  const { index, words } = context
  const link = index.linkAt(at)
  const title = (id: string): string => shortTitle(index.papers.get(id)!.title)
  const reasons = reasonsOf(link, index, words).slice(0, REASONS)
  return [
    h('h3', {}, [`${title(link.source)} – ${title(link.target)}`]),
    h('p', { class: 'meta' }, [words.card.link(writeWeight(link.weight, words))]),
    listReasons(reasons.map((reason) => [reason, ''] as const), context),
  ]
}

function listReasons(lines: readonly (readonly [ReturnType<typeof reasonsOf>[number], string])[], { theme, words }: PanelContext): HTMLElement {
  const { linkKinds } = theme()
  return h(
    'ul',
    { class: 'reasons' },
    lines.map(([reason, other]) =>
      h('li', {}, [
        threadMark(linkKinds[reason.kind]),
        h('span', {}, [other !== '' && h('b', {}, [other]), h('span', { class: 'other' }, [describeReason(reason, words)])]),
      ]),
    ),
  )
}

/** At the corner of the disc where it hides least of what is lit, never over an edge or a panel. */
function put(element: HTMLElement, { x, y, radius, width, height, around, insets }: CardPlace): void {
  const away = radius + 10
  const { offsetWidth, offsetHeight } = element
  const fit = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
  const corners = [
    [x + away, y + away],
    [x - away - offsetWidth, y + away],
    [x + away, y - away - offsetHeight],
    [x - away - offsetWidth, y - away - offsetHeight],
  ].map(([left, top]) => ({
    left: fit(left!, insets.left + 8, width - insets.right - offsetWidth - 8),
    top: fit(top!, insets.top + 8, height - insets.bottom - offsetHeight - 8),
    wanted: [left!, top!],
  }))
  const cost = ({ left, top, wanted }: (typeof corners)[number]): number => {
    const covers = (px: number, py: number): boolean =>
      px > left - 12 && px < left + offsetWidth + 90 && py > top - 12 && py < top + offsetHeight + 12
    const hidden = around.filter((point) => covers(point.x, point.y)).length
    return hidden * 100 + Math.abs(left - wanted[0]!) + Math.abs(top - wanted[1]!) + (covers(x, y) ? 500 : 0)
  }
  const best = corners.reduce((a, b) => (cost(b) < cost(a) ? b : a))
  element.style.left = `${Math.round(best.left)}px`
  element.style.top = `${Math.round(best.top)}px`
}
