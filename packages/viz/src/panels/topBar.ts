import { describeMap } from '../appearance/wording.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'

/** What the buttons in the bar do. */
export interface BarActions {
  toggleList(): void
  toggleTheme(): void
  toggleHelp(): void
}

/** One line: what this is, the search, three buttons. */
export function createTopBar(name: string, search: HTMLElement, context: PanelContext, actions: BarActions): Panel {
  const title = h('h1', {}, [h('slot', { name: 'title' }, [name])])
  const counts = h('p', { class: 'counts' }, [describeMap(context.index)])
  const list = button({ class: 'icon-button', 'data-control': 'list' }, [], () => {
    actions.toggleList()
  })
  const theme = button({ class: 'icon-button', 'data-control': 'theme' }, [icon('theme')], () => {
    actions.toggleTheme()
  })
  const help = button({ class: 'icon-button', 'data-control': 'help', title: 'Help (?)' }, [icon('help')], () => {
    actions.toggleHelp()
  })
  const element = h('header', { class: 'bar' }, [
    h('div', { class: 'title' }, [title, counts]),
    search,
    h('div', { class: 'buttons' }, [list, theme, help]),
  ])
  return {
    element,
    update() {
      const isList = context.store.state.view === 'list'
      list.replaceChildren(icon(isList ? 'map' : 'list'))
      list.title = isList ? 'Show the map (l)' : 'Show as a list (l)'
      theme.title = context.theme().name === 'dark' ? 'Light (t)' : 'Dark (t)'
    },
  }
}
