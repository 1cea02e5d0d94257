import type { Community } from '@paperloom/core'
import type { Panel, PanelContext } from './context.js'
import { h } from './h.js'
import { entityIcon, icon } from './icons.js'
import { discOf } from './parts.js'
import { createSearchIndex, groupHits, readScope, type SearchHit, type SearchIndex } from './searchIndex.js'

const LIMIT = 12

/** A search field with completion, after the ARIA combobox pattern. */
export interface SearchPanel extends Panel {
  /** Whether hits are shown. */
  readonly isOpen: boolean
  focus(): void
}

/** What the search asks of the page around it. */
export interface SearchEvents {
  /** The hits have opened or closed. */
  changed(): void
  /** The focus is done here and goes back to what is searched. */
  leave(): void
}

/** The index is built when the field is first used. */
export function createSearch(context: PanelContext, { changed, leave }: SearchEvents): SearchPanel {
  const { words } = context
  let names: { readonly communities: readonly Community[]; readonly index: SearchIndex } | undefined
  let hits: readonly SearchHit[] = []
  let at = -1
  const input = h('input', {
    type: 'search',
    role: 'combobox',
    placeholder: words.search.placeholder,
    'aria-label': words.search.label,
    'aria-autocomplete': 'list',
    'aria-controls': 'hits',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const list = h('div', { id: 'hits', role: 'listbox', 'aria-label': words.search.results, class: 'hits', hidden: true })
  const key = h('kbd', { 'aria-hidden': 'true' }, ['/'])
  const element = h('div', { class: 'search' }, [icon('search'), input, key, list])

  const move = (to: number): void => {
    at = to
    const options = [...list.querySelectorAll('[role=option]')]
    for (const [place, option] of options.entries()) option.setAttribute('aria-selected', String(place === at))
    const current = options[at]
    if (current === undefined) input.removeAttribute('aria-activedescendant')
    else {
      input.setAttribute('aria-activedescendant', current.id)
      current.scrollIntoView({ block: 'nearest' })
    }
  }
  const show = (shown: boolean): void => {
    if (list.hidden !== shown) return
    list.hidden = !shown
    input.setAttribute('aria-expanded', String(shown))
    changed()
  }
  const close = (): void => {
    show(false)
    move(-1)
  }
  const choose = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return
    input.value = ''
    close()
    leave()
    openHit(hit, context)
  }
  const open = (): void => {
    const { communities } = context.index.map
    if (names?.communities !== communities) names = { communities, index: createSearchIndex(context.index, words.search.scopes) }
    const query = input.value.trim()
    hits = query === '' ? names.index.suggest(6) : names.index.find(query, LIMIT)
    const groups = query === '' ? [] : groupHits(hits)
    // The keys go through the hits in the order in which they stand.
    if (groups.length > 0) hits = groups.flatMap((group) => group.hits)
    list.replaceChildren(...renderHits(hits, query, context, choose))
    show(hits.length > 0 || query !== '')
    move(query === '' ? -1 : 0)
    if (query !== '') context.announce(words.search.found(hits.length))
  }
  input.addEventListener('input', open)
  input.addEventListener('focus', open)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (handleKey(event.key, { hits, at, move, choose, close, leave, input })) event.preventDefault()
    event.stopPropagation()
  })
  return {
    element,
    get isOpen() {
      return !list.hidden
    },
    focus: () => {
      input.focus()
    },
    update: () => undefined,
  }
}

interface KeyTarget {
  readonly hits: readonly SearchHit[]
  readonly at: number
  readonly input: HTMLInputElement
  move(to: number): void
  choose(hit: SearchHit | undefined): void
  close(): void
  leave(): void
}

/** Whether the key was for the list. */
function handleKey(key: string, { hits, at, input, move, choose, close, leave }: KeyTarget): boolean {
  switch (key) {
    case 'ArrowDown':
      move(hits.length === 0 ? -1 : (at + 1) % hits.length)
      return true
    case 'ArrowUp':
      move(hits.length === 0 ? -1 : (at <= 0 ? hits.length : at) - 1)
      return true
    case 'Enter':
      choose(hits[at])
      return true
    case 'Escape':
      if (input.value === '') leave()
      else input.value = ''
      close()
      return true
    default:
      return false
  }
}

function openHit({ kind, id }: SearchHit, { store }: PanelContext): void {
  if (kind === 'paper') store.dispatch({ type: 'select-paper', id })
  else if (kind === 'community') store.dispatch({ type: 'select-community', id })
  else store.dispatch({ type: 'select-entity', id })
}

function renderHits(
  hits: readonly SearchHit[],
  query: string,
  context: PanelContext,
  choose: (hit: SearchHit) => void,
): HTMLElement[] {
  const { search } = context.words
  if (hits.length === 0) return [h('div', { class: 'none', role: 'presentation' }, [search.nothing(query)])]
  const { words } = readScope(query, search.scopes)
  const place = (hit: SearchHit): HTMLElement => renderHit(hit, hits.indexOf(hit), words, context, choose)
  if (query === '') {
    return [renderGroup(search.shared, hits.map(place)), h('div', { class: 'none', role: 'presentation' }, [search.hint])]
  }
  return groupHits(hits).map((group) => renderGroup(search.groups[group.kind], group.hits.map(place)))
}

function renderGroup(name: string, options: readonly HTMLElement[]): HTMLElement {
  return h('div', { role: 'group', 'aria-label': name }, [h('div', { class: 'heading', 'aria-hidden': 'true' }, [name]), ...options])
}

function renderHit(hit: SearchHit, place: number, words: string, context: PanelContext, choose: (hit: SearchHit) => void): HTMLElement {
  return h(
    'div',
    { role: 'option', id: `hit-${place}`, 'aria-selected': 'false' },
    [hitIcon(hit, context), h('span', { class: 'name' }, markQuery(hit.name, words)), h('span', { class: 'what' }, [describeHit(hit, context)])],
    {
      pointerdown: (event) => {
        event.preventDefault()
      },
      click: () => {
        choose(hit)
      },
    },
  )
}

function hitIcon({ kind, id }: SearchHit, context: PanelContext): SVGSVGElement {
  if (kind === 'paper') return discOf(context.index.papers.get(id)!, context)
  return kind === 'community' ? icon('community') : entityIcon(kind)
}

/** The group says what it is; the hit, how many papers it has, or when it was written. */
function describeHit({ kind, id, papers }: SearchHit, { index, words }: PanelContext): string {
  if (kind !== 'paper') return words.common.papers(papers)
  const { year } = index.papers.get(id)!
  return year === undefined ? '' : String(year)
}

/** The typed words stand out where they begin a word of the name. */
function markQuery(name: string, query: string): (Node | string)[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const parts: (Node | string)[] = []
  for (const piece of name.split(/(?<=[\s\-/:])/u)) {
    const hit = words.find((word) => piece.toLowerCase().startsWith(word))
    if (hit === undefined) parts.push(piece)
    else parts.push(h('b', {}, [piece.slice(0, hit.length)]), piece.slice(hit.length))
  }
  return parts
}
