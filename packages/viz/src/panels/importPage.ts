import type { ImportWords } from '../words/importWords.js'
import { button, h } from './h.js'

export interface ImportActions {
  choose(): void
  paste(text: string): void
}

/** The page without a map: what can be brought, how, and that it stays here. */
export function createImportPage({ choose, paste }: ImportActions, { imports }: ImportWords): HTMLElement {
  const text = h('textarea', { rows: 6, 'aria-label': imports.text, placeholder: imports.placeholder, spellcheck: 'false' })
  const build = button({ class: 'solid' }, [imports.build], () => {
    if (text.value.trim() !== '') paste(text.value)
    else text.focus()
  })
  const pasting = h('div', { class: 'import-paste', hidden: true }, [text, build])
  const open = button({ class: 'plain', 'aria-expanded': 'false' }, [imports.paste], () => {
    pasting.hidden = !pasting.hidden
    open.setAttribute('aria-expanded', String(!pasting.hidden))
    if (!pasting.hidden) text.focus()
  })
  return h('main', { class: 'import-page' }, [
    h('div', { class: 'import-card' }, [
      h('div', { class: 'notice-mark', 'aria-hidden': 'true' }, [h('i'), h('i'), h('i')]),
      h('h1', {}, [imports.heading]),
      h('p', {}, [imports.about]),
      h('div', { class: 'import-actions' }, [button({ class: 'solid' }, [imports.choose], choose), open]),
      pasting,
      h('p', { class: 'import-formats' }, [imports.formats]),
    ]),
    h('p', { class: 'import-hint' }, [
      imports.built[0], h('code', {}, ['map.json']), imports.built[1], h('code', {}, ['?src=map.json']), imports.built[2],
    ]),
  ])
}

/** What lies over the page while files are dragged over it; the half on which they fall decides. */
export function createDropVeil(withMap: boolean, { imports }: ImportWords): HTMLElement {
  const half = (what: string, title: string, text: string): HTMLElement =>
    h('div', { class: 'drop-half', 'data-drop': what }, [h('b', {}, [title]), h('span', {}, [text])])
  return h('div', { class: 'drop-veil', 'aria-hidden': 'true' }, [
    ...(withMap ? [half('add', imports.addHere, imports.addHint)] : []),
    half('new', imports.fresh, imports.freshHint),
  ])
}

/** A file could not become a map: why, and what to do. The message is what reads the files says, in English. */
export function createImportFault(message: string, isFault: boolean, close: () => void, { imports, common }: ImportWords): HTMLElement {
  return h('section', { class: 'import-report fault', role: 'alert' }, [
    h('p', {}, [h('b', {}, [isFault ? imports.fault : imports.noMap])]),
    h('p', { lang: 'en' }, [toSentence(message)]),
    h('div', { class: 'import-actions' }, [button({ class: 'plain' }, [common.close], close)]),
  ])
}

/** A name of a file at the beginning stays as it is written. */
function toSentence(message: string): string {
  const [first = ''] = message.split(' ')
  const begun = /^[a-z]+$/.test(first) ? message.charAt(0).toUpperCase() + message.slice(1) : message
  return begun.endsWith('.') ? begun : `${begun}.`
}
