import { BETWEEN_PARTS, describeMap } from '../appearance/wording.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'

/** What the buttons in the bar do. */
export interface BarActions {
  toggleList(): void
  toggleTheme(): void
  toggleSave(): void
  toggleHelp(): void
}

/** One line: what this is, the search, the reading list and four more buttons. */
export function createTopBar(name: string, search: HTMLElement, context: PanelContext, actions: BarActions): Panel {
  const { words } = context
  const title = h('h1', {}, [h('slot', { name: 'title' }, [name])])
  const counts = h('p', { class: 'counts' })
  const list = button({ class: 'icon-button', 'data-control': 'list' }, [], () => {
    actions.toggleList()
  })
  const theme = button({ class: 'icon-button', 'data-control': 'theme' }, [icon('theme')], () => {
    actions.toggleTheme()
  })
  const pins = h('span', { class: 'badge' })
  const kept = button({ class: 'icon-button kept', 'data-control': 'reading-list' }, [icon('pin'), pins], () => {
    const { subject } = context.store.state
    context.store.dispatch(subject.kind === 'reading-list' ? { type: 'clear' } : { type: 'open-reading-list' })
  })
  const save = button({ class: 'icon-button', 'data-control': 'save', title: words.bar.save }, [icon('save')], () => {
    actions.toggleSave()
  })
  const help = button({ class: 'icon-button', 'data-control': 'help', title: words.bar.help }, [icon('help')], () => {
    actions.toggleHelp()
  })
  const element = h('header', { class: 'bar' }, [
    h('div', { class: 'title' }, [title, counts]),
    search,
    h('div', { class: 'buttons' }, [kept, list, theme, save, help]),
  ])
  return {
    element,
    update() {
      counts.replaceChildren(...wholeParts(describeMap(context.index, words)))
      const isList = context.store.state.view === 'list'
      list.replaceChildren(icon(isList ? 'map' : 'list'))
      list.title = isList ? words.bar.map : words.bar.list
      const { pins: ids, subject } = context.store.state
      pins.textContent = ids.length === 0 ? '' : words.say.number(ids.length)
      kept.title = words.bar.readingList(ids.length)
      kept.setAttribute('aria-label', kept.title)
      kept.setAttribute('aria-pressed', String(subject.kind === 'reading-list'))
      theme.title = context.theme().name === 'dark' ? words.bar.light : words.bar.dark
    },
  }
}

/** The parts of a summary, so that where there is no room for all, whole parts are left out. */
function wholeParts(summary: string): (Node | string)[] {
  return summary.split(BETWEEN_PARTS).flatMap((part, at) => (at === 0 ? [h('span', {}, [part])] : [' ', h('span', {}, [`${BETWEEN_PARTS.trimStart()}${part}`])]))
}
