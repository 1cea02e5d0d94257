import { createLegend, findLinkKinds } from '../appearance/legend.js'
import { KIND_WORDS } from '../appearance/wording.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { communityMark, icon, sizeMarks, threadMark } from './icons.js'

/** Communities with their counts, what size means, what a link's colour means. It folds to its heading. */
export interface LegendPanel extends Panel {
  readonly folded: boolean
  fold(folded: boolean): void
}

export function createLegendPanel(context: PanelContext, changed: () => void): LegendPanel {
  const communities = h('ul', { class: 'communities' })
  const keys = h('div', { class: 'keys' })
  const body = h('div', { class: 'body', id: 'legend-body' }, [communities, keys])
  let folded = false
  const head = button(
    { class: 'head', 'aria-expanded': 'true', 'aria-controls': 'legend-body' },
    [h('h2', {}, ['Communities']), icon('fold')],
    () => {
      fold(!folded)
    },
  )
  const element = h('aside', { class: 'panel legend', 'aria-label': 'Legend' }, [head, body])
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
    update() {
      communities.replaceChildren(...renderCommunities(context))
      keys.replaceChildren(...renderKeys(context))
    },
  }
}

function renderCommunities(context: PanelContext): HTMLElement[] {
  const { index, encoding, store, theme, hover } = context
  const { subject } = store.state
  return createLegend(index, encoding, theme()).map((entry) => {
    const pressed = subject.kind === 'community' && subject.id === entry.id
    const row = button(
      { class: 'row', 'aria-pressed': String(pressed), title: `Show ${entry.label}` },
      [communityMark(entry), h('span', { class: 'name' }, [entry.label]), h('span', { class: 'count' }, [String(entry.size)])],
      () => {
        store.dispatch(pressed ? { type: 'clear' } : { type: 'select-community', id: entry.id })
      },
    )
    row.addEventListener('pointerenter', () => {
      hover({ kind: 'community', id: entry.id })
    })
    row.addEventListener('pointerleave', () => {
      hover(null)
    })
    return h('li', {}, [row])
  })
}

function renderKeys({ index, encoding, theme }: PanelContext): HTMLElement[] {
  const { linkKinds } = theme()
  const sizes = h('div', { class: 'key' }, [
    h('h3', {}, ['Size']),
    h('div', { class: 'size-key' }, [
      sizeMarks(encoding.sizeKey.map(({ size }) => size)),
      h('span', {}, ['strength: sum of a paper’s links']),
    ]),
  ])
  const kinds = findLinkKinds(index).map((kind) => h('li', {}, [threadMark(linkKinds[kind]), kind === 'shared-words' ? 'words alone' : KIND_WORDS[kind]]))
  const links = h('div', { class: 'key' }, [h('h3', {}, ['Links of a chosen paper']), h('ul', { class: 'kinds' }, kinds)])
  return kinds.length > 0 ? [sizes, links] : [sizes]
}
