import type { Community } from '@paperloom/core'
import { colorOfMark } from '../appearance/encoding.js'
import type { Panel, PanelContext } from './context.js'
import { createFilterPanel } from './filterPanel.js'
import { button, h } from './h.js'
import { communityMark, icon } from './icons.js'
import { createKeyPanel } from './keyPanel.js'
import { lightUp, unseen } from './parts.js'

/** Communities with their counts, what colour and size say, the filters. It folds to its heading. */
export interface LegendPanel extends Panel {
  readonly folded: boolean
  fold(folded: boolean): void
  focusFilters(): void
  /** Sets something at the head of the filters. */
  takeIn(element: HTMLElement): void
}

const ROWS_AT_FIRST = 12
const ROWS_MORE = 100

/** What the legend asks of the page around it. */
export interface LegendActions {
  /** It has folded or unfolded. */
  changed(): void
  /** Where it is a sheet, somebody wants it away. */
  close(): void
}

export function createLegendPanel(context: PanelContext, { changed, close }: LegendActions): LegendPanel {
  const { words } = context
  let communities: readonly Community[] = []
  /** By the id of their community: those that were shown by now, as there may be thousands. */
  const rows = new Map<string, Panel>()
  const list = h('ul', { class: 'communities' })
  const filters = createFilterPanel(context)
  const keys = createKeyPanel(context)
  let most = ROWS_AT_FIRST
  /** All hues once, and whatever is chosen; the rest opens on demand. */
  const showRows = (): void => {
    const { filters: chosen, subject } = context.store.state
    const end = communities.length <= most + 2 ? communities.length : most
    more.hidden = end === communities.length
    more.textContent = words.common.more(communities.length - end)
    let next: Element | null = null
    for (let at = communities.length - 1; at >= 0; at--) {
      const { id } = communities[at]!
      const wanted = at < end || chosen.communities.includes(id) || (subject.kind === 'community' && subject.id === id)
      const row: Panel | undefined = rows.get(id) ?? (wanted ? addRow(communities[at]!, next) : undefined)
      if (row === undefined) continue
      row.element.hidden = !wanted
      next = row.element
    }
  }
  const addRow = (community: Community, next: Element | null): Panel => {
    const row = createCommunityRow(community, context)
    rows.set(community.id, row)
    list.insertBefore(row.element, next)
    row.update()
    return row
  }
  const more = button({ class: 'more' }, [], () => {
    const first = communities[most]!
    most += ROWS_MORE
    showRows()
    rows.get(first.id)?.element.querySelector('button')?.focus()
  })
  const body = h('div', { class: 'body', id: 'legend-body' }, [
    list,
    more,
    keys.element,
    filters.element,
  ])
  let folded = false
  const head = button(
    { class: 'head', 'aria-expanded': 'true', 'aria-controls': 'legend-body' },
    [h('h2', {}, [words.legend.heading]), icon('fold')],
    () => {
      fold(!folded)
    },
  )
  /** A sheet does not fold: it has a height, and it can be closed. */
  const sheetHead = h('div', { class: 'sheet-head' }, [
    h('h2', {}, [words.legend.heading]),
    button({ class: 'icon-button', title: words.common.close }, [icon('close')], close),
  ])
  const element = h('aside', { class: 'panel legend', 'aria-label': words.map.legend }, [head, sheetHead, body])
  const fold = (to: boolean): void => {
    folded = to
    head.setAttribute('aria-expanded', String(!folded))
    element.classList.toggle('folded', folded)
    changed()
  }
  return {
    element,
    get folded() {
      return folded
    },
    fold,
    takeIn(other) {
      filters.element.firstElementChild!.after(other)
    },
    focusFilters() {
      filters.element.querySelector<HTMLElement>('input, .facet button:enabled')?.focus()
    },
    update() {
      if (communities !== context.index.map.communities) {
        communities = context.index.map.communities
        rows.clear()
        list.replaceChildren()
      }
      for (const panel of [...rows.values(), keys, filters]) panel.update()
      showRows()
    },
  }
}

/** One button shows the community, the other leaves only such communities on the map. */
function createCommunityRow({ id, label }: { readonly id: string; readonly label: string }, context: PanelContext): Panel {
  const { encoding, store, theme, hover, visible, words } = context
  const sign = h('span', { class: 'sign' })
  const count = h('span', { class: 'count' })
  const isSelected = (): boolean => store.state.subject.kind === 'community' && store.state.subject.id === id
  const show = button({ class: 'row', title: words.legend.show(label) }, [sign, h('span', { class: 'name' }, [label]), count], () => {
    store.dispatch(isSelected() ? { type: 'clear' } : { type: 'select-community', id })
  })
  const only = button({ class: 'only', title: words.legend.only(label) }, [icon('filter')], () => {
    store.dispatch({ type: 'toggle-filter', facet: 'communities', value: id })
  })
  only.setAttribute('aria-label', words.legend.only(label))
  lightUp(show, { kind: 'community', id }, hover)
  const element = h('li', {}, [show, only])
  return {
    element,
    update() {
      const mark = encoding.markOf(id)
      const number = visible().counts.communities.get(id) ?? 0
      sign.replaceChildren(communityMark({ color: colorOfMark(mark, theme()), outline: mark.outline }))
      count.replaceChildren(words.say.number(number), unseen(` ${words.common.paperUnit(number)}`))
      show.setAttribute('aria-pressed', String(isSelected()))
      const chosen = store.state.filters.communities
      only.setAttribute('aria-pressed', String(chosen.includes(id)))
      element.classList.toggle('faint', number === 0 || (chosen.length > 0 && !chosen.includes(id)))
    },
  }
}
