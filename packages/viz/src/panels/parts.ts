import type { MapPaper } from '@paperloom/core'
import { colorOfMark } from '../appearance/encoding.js'
import { nameOf } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { communityMark, entityIcon } from './icons.js'

/** The disc of a paper as it is drawn on the map. */
export function discOf(paper: MapPaper, { encoding, theme }: PanelContext): SVGSVGElement {
  const mark = encoding.markOfPaper(paper)
  return communityMark({ color: colorOfMark(mark, theme()), outline: mark.outline })
}

/** The disc of a community in its colour. */
export function communityDisc(community: string | null, { encoding, theme }: PanelContext): SVGSVGElement {
  const mark = encoding.markOf(community)
  return communityMark({ color: colorOfMark(mark, theme()), outline: mark.outline })
}

/** A row that leads to a paper and lights it up under the pointer. */
export function paperRow(id: string, context: PanelContext, more?: Node): HTMLElement {
  const { index, store, hover } = context
  const paper = index.papers.get(id)!
  const row = button(
    { class: 'row paper' },
    [discOf(paper, context), h('span', { class: 'name' }, [h('span', {}, [paper.title]), more])],
    () => {
      store.dispatch({ type: 'select-paper', id })
    },
  )
  lightUp(row, { kind: 'paper', id }, hover)
  return row
}

/** Lights something up while the pointer or the keyboard is on an element. */
export function lightUp(element: HTMLElement, hover: Parameters<PanelContext['hover']>[0], show: PanelContext['hover']): void {
  element.addEventListener('pointerenter', () => {
    show(hover)
  })
  element.addEventListener('pointerleave', () => {
    show(null)
  })
}

/** Words for a screen reader alone. */
export function unseen(text: string): HTMLElement {
  return h('span', { class: 'unseen' }, [text])
}

/** An entity as a chip: shape, name, number of papers. */
export function entityChip(id: string, context: PanelContext): HTMLElement {
  const { index, store, hover, words } = context
  const entity = index.entities.get(id)!
  const count = index.papersWith(id).length
  const { subject } = store.state
  const chip = button(
    {
      class: `chip ${entity.kind}${count < 2 ? ' lone' : ''}`,
      'aria-pressed': String(subject.kind === 'entity' && subject.id === id),
    },
    [
      entityIcon(entity.kind),
      unseen(`${words.entities.one[entity.kind]} `),
      h('span', { class: 'name' }, [nameOf(entity)]),
      count > 1 && h('span', { class: 'count' }, [words.say.number(count), unseen(` ${words.common.paperUnit(count)}`)]),
    ],
    () => {
      store.dispatch({ type: 'select-entity', id })
    },
  )
  lightUp(chip, { kind: 'entity', id }, hover)
  return chip
}

const CHIPS_AT_FIRST = 10

/** Chips in the order given; a long list opens on demand. */
export function chipList(ids: readonly string[], context: PanelContext): HTMLElement {
  const list = h('div', { class: 'chips' }, ids.slice(0, CHIPS_AT_FIRST).map((id) => entityChip(id, context)))
  const rest = ids.slice(CHIPS_AT_FIRST)
  if (rest.length > 0) {
    const more = button({ class: 'more' }, [context.words.common.more(rest.length)], () => {
      more.replaceWith(...rest.map((id) => entityChip(id, context)))
    })
    list.append(more)
  }
  return list
}

/** References: papers of the map as rows that lead to them, everything else as it is written; a long list is cut. */
export function referenceList(references: readonly string[], limit: number, context: PanelContext): HTMLElement[] {
  const items = references.slice(0, limit).map((reference) =>
    h('li', {}, [context.index.papers.has(reference) ? paperRow(reference, context) : h('p', { class: 'row reference' }, [reference])]),
  )
  const rest = references.length - items.length
  return [h('ul', { class: 'papers' }, items), ...(rest > 0 ? [h('p', { class: 'none' }, [context.words.common.andMore(rest)])] : [])]
}

/** A part of a panel with its heading. */
export function section(heading: string, children: readonly Node[], count?: string): HTMLElement {
  return h('section', {}, [
    h('h3', {}, [heading, count !== undefined && h('span', { class: 'count' }, [count])]),
    ...children,
  ])
}
