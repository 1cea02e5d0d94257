import { button, h } from './h.js'

const FORMATS = 'Text copied from a listing page, BibTeX, RIS, EndNote, PubMed, Web of Science, JSON, JSON Lines, VOSviewer, GEXF, GraphML, or a map saved before. Gzip is fine.'

export interface ImportActions {
  choose(): void
  paste(text: string): void
}

/** The page without a map: what can be brought, how, and that it stays here. */
export function createImportPage({ choose, paste }: ImportActions): HTMLElement {
  const text = h('textarea', { rows: 6, 'aria-label': 'Papers as text', placeholder: 'Titles and abstracts, a bibliography, JSON …', spellcheck: 'false' })
  const build = button({ class: 'solid' }, ['Build the map'], () => {
    if (text.value.trim() !== '') paste(text.value)
    else text.focus()
  })
  const pasting = h('div', { class: 'import-paste', hidden: true }, [text, build])
  const open = button({ class: 'plain', 'aria-expanded': 'false' }, ['Paste text'], () => {
    pasting.hidden = !pasting.hidden
    open.setAttribute('aria-expanded', String(!pasting.hidden))
    if (!pasting.hidden) text.focus()
  })
  return h('main', { class: 'import-page' }, [
    h('div', { class: 'import-card' }, [
      h('div', { class: 'notice-mark', 'aria-hidden': 'true' }, [h('i'), h('i'), h('i')]),
      h('h1', {}, ['Make a map of your papers']),
      h('p', {}, ['Drop a file here, choose one, or paste a list. The map is built in this browser; nothing leaves your computer.']),
      h('div', { class: 'import-actions' }, [button({ class: 'solid' }, ['Choose files'], choose), open]),
      pasting,
      h('p', { class: 'import-formats' }, [FORMATS]),
    ]),
    h('p', { class: 'import-hint' }, [
      'A map that is built already: put it beside this page as ', h('code', {}, ['map.json']), ', or name it in the address: ', h('code', {}, ['?src=map.json']), '.',
    ]),
  ])
}

/** What lies over the page while files are dragged over it; the half on which they fall decides. */
export function createDropVeil(withMap: boolean): HTMLElement {
  const half = (what: string, title: string, text: string): HTMLElement =>
    h('div', { class: 'drop-half', 'data-drop': what }, [h('b', {}, [title]), h('span', {}, [text])])
  return h('div', { class: 'drop-veil', 'aria-hidden': 'true' }, [
    ...(withMap ? [half('add', 'Add to this map', 'Papers that are here stay where they are')] : []),
    half('new', 'New map', 'Built from these files alone'),
  ])
}

/** A file could not become a map: why, and what to do. */
export function createImportFault(message: string, isFault: boolean, close: () => void): HTMLElement {
  return h('section', { class: 'import-report fault', role: 'alert' }, [
    h('p', {}, [h('b', {}, [isFault ? 'Something went wrong in Paperloom' : 'No map could be made of this'])]),
    h('p', {}, [toSentence(message)]),
    h('div', { class: 'import-actions' }, [button({ class: 'plain' }, ['Close'], close)]),
  ])
}

/** A name of a file at the beginning stays as it is written. */
function toSentence(message: string): string {
  const [first = ''] = message.split(' ')
  const begun = /^[a-z]+$/.test(first) ? message.charAt(0).toUpperCase() + message.slice(1) : message
  return begun.endsWith('.') ? begun : `${begun}.`
}
