import { describeVisible, shortTitle } from '../appearance/wording.js'
import { isFiltering } from '../state/filters.js'
import type { Panel, PanelContext } from './context.js'
import { button, h, type Child } from './h.js'

/** Lines over the map that say what part of it is shown, each with the way back. */
export function createPills(context: PanelContext): Panel {
  const { store, index, visible } = context
  const element = h('section', { class: 'pills', 'aria-label': 'What is shown' })
  const pill = (text: readonly Child[], action: string, act: () => void): HTMLElement =>
    h('div', { class: 'pill' }, [h('span', {}, text), button({}, [action], act)])
  return {
    element,
    update() {
      const { focus, view, filters } = store.state
      const pills: HTMLElement[] = []
      if (focus !== null && view === 'map') {
        const name = h('b', {}, [shortTitle(index.papers.get(focus)!.title)])
        pills.push(pill(['Neighbourhood of ', name], 'Show all', () => {
          store.dispatch({ type: 'end-focus' })
        }))
      }
      if (isFiltering(filters)) {
        pills.push(pill([describeVisible(visible(), index)], 'Clear filters', () => {
          store.dispatch({ type: 'clear-filters' })
        }))
      }
      element.replaceChildren(...pills)
    },
  }
}
