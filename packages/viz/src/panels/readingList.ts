import { LIST_FORMATS } from '../appearance/readingList.js'
import { shortTitle } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'
import { paperRow, section } from './parts.js'
import { saveFile } from './saveFile.js'

/** The papers put aside, and the ways to take them along. */
export function renderReadingList(context: PanelContext): readonly Node[] {
  const { store, index, words } = context
  const wording = words.readingList
  const { pins } = store.state
  const head = [h('p', { class: 'eyebrow' }, [icon('pin'), wording.heading]), h('h2', { tabindex: -1 }, [words.common.papers(pins.length)])]
  if (pins.length === 0) {
    return [...head, h('p', { class: 'none' }, [wording.empty])]
  }
  const rows = pins.map((id) =>
    h('li', { class: 'selected' }, [
      paperRow(id, context),
      button({ class: 'icon-button', title: wording.takeOff, 'aria-label': wording.takeOffOne(shortTitle(index.papers.get(id)!.title)) }, [icon('close')], () => {
        store.dispatch({ type: 'toggle-pin', id })
      }),
    ]),
  )
  const saves = LIST_FORMATS.map(({ name, file, type, write }) =>
    button({ class: 'action', 'aria-label': wording.saveAsOne(name) }, [icon('save'), name], () => {
      saveFile(file, new Blob([write(pins.map((id) => index.papers.get(id)!), index.map)], { type }))
      context.announce(words.common.saved(file))
    }),
  )
  return [
    ...head,
    h('div', { class: 'actions', role: 'group', 'aria-label': wording.saveAs }, saves),
    section(words.common.papersHeading, [h('ul', { class: 'papers' }, rows)], words.say.number(pins.length)),
    h('div', { class: 'actions' }, [
      button({ class: 'action' }, [wording.clear], () => {
        store.dispatch({ type: 'clear-pins' })
      }),
    ]),
  ]
}
