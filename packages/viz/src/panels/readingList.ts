import { LIST_FORMATS } from '../appearance/readingList.js'
import { countOf, shortTitle } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'
import { paperRow, section } from './parts.js'
import { saveFile } from './saveFile.js'

/** The papers put aside, and the ways to take them along. */
export function renderReadingList(context: PanelContext): readonly Node[] {
  const { store, index } = context
  const { pins } = store.state
  const head = [h('p', { class: 'eyebrow' }, [icon('pin'), 'Reading list']), h('h2', { tabindex: -1 }, [countOf(pins.length, 'paper')])]
  if (pins.length === 0) {
    return [...head, h('p', { class: 'none' }, ['Nothing here yet. Open a paper and press “Keep”, or the key s.'])]
  }
  const rows = pins.map((id) =>
    h('li', { class: 'selected' }, [
      paperRow(id, context),
      button({ class: 'icon-button', title: 'Take off', 'aria-label': `Take off ${shortTitle(index.papers.get(id)!.title)}` }, [icon('close')], () => {
        store.dispatch({ type: 'toggle-pin', id })
      }),
    ]),
  )
  const saves = LIST_FORMATS.map(({ name, file, type, write }) =>
    button({ class: 'action', 'aria-label': `Save as ${name}` }, [icon('save'), name], () => {
      saveFile(file, new Blob([write(pins.map((id) => index.papers.get(id)!), index.map)], { type }))
      context.announce(`${file} saved`)
    }),
  )
  return [
    ...head,
    h('div', { class: 'actions', role: 'group', 'aria-label': 'Save as' }, saves),
    section('Papers', [h('ul', { class: 'papers' }, rows)], pins.length),
    h('div', { class: 'actions' }, [
      button({ class: 'action' }, ['Clear the list'], () => {
        store.dispatch({ type: 'clear-pins' })
      }),
    ]),
  ]
}
