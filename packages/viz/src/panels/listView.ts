import type { Entity, EntityKind } from '@paperloom/core'
import { BETWEEN_PARTS, describeReason, nameOf, reasonsOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { Theme } from '../appearance/theme.js'
import type { Drawn } from '../state/drawn.js'
import type { Subject } from '../state/viewState.js'
import type { Visible } from '../state/visible.js'
import type { Panel, PanelContext } from './context.js'
import { h } from './h.js'
import { entityIcon, icon } from './icons.js'
import { communityDisc, discOf } from './parts.js'

/** The whole map as a tree: communities, their papers, each paper's neighbours with the reason. */
export interface ListView extends Panel {
  focus(): void
  /** Scrolls by the least that shows the line in use, or else the chosen paper. */
  reveal(): void
}

/** One line of the tree. Children are made when it is opened. */
interface Line {
  readonly item: HTMLLIElement
  readonly row: HTMLElement
  readonly open?: () => HTMLLIElement[]
  readonly act: () => void
  /** The paper that it stands for. */
  readonly paper?: string
}

/** `enter` goes into the details of what is selected already. */
export function createListView(context: PanelContext, enter: () => void): ListView {
  const { index, words } = context
  const tree = h('ul', { role: 'tree', 'aria-label': words.list.tree })
  const empty = h('p', { class: 'none', hidden: true }, [words.list.empty])
  const element = h('section', { class: 'list', 'aria-label': words.list.label, hidden: true }, [
    h('div', { class: 'page' }, [
      h('p', { class: 'hint for-keys' }, [words.list.forKeys]),
      h('p', { class: 'hint for-touch' }, [words.list.forTouch]),
      empty,
      tree,
    ]),
  ])
  const lines = new WeakMap<Element, Line>()
  const note = (line: Line): HTMLLIElement => {
    lines.set(line.item, line)
    return line.item
  }
  const focusOn = (item: Element | undefined): void => {
    if (!(item instanceof HTMLElement)) return
    for (const other of tree.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    item.tabIndex = 0
    item.focus()
  }
  const build = (): void => {
    const { papers } = context.visible()
    const kept = (ids: readonly string[]): readonly string[] => (papers === null ? ids : ids.filter((id) => papers.has(id)))
    const loose = kept(index.map.papers.filter(({ community }) => community === null).map(({ id }) => id))
    const groups = index.map.communities.flatMap(({ id, label }) => {
      const members = kept(index.membersOf(id))
      return members.length === 0 ? [] : [note(communityLine(id, label, members, context, note))]
    })
    if (loose.length > 0) groups.push(note(communityLine(null, words.paper.noCommunity, loose, context, note)))
    for (const kind of context.store.state.drawn.shapes) groups.push(...kindLines(kind, kept, context, note))
    tree.replaceChildren(...number(groups))
    empty.hidden = groups.length > 0
    groups[0]?.setAttribute('tabindex', '0')
  }
  /** The same lines stay open, and the focus where it was. */
  const rebuild = (): void => {
    const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')]
    const opened = new Set(items.filter((item) => item.ariaExpanded === 'true').map((item) => item.dataset['key']))
    const focused = items.find((item) => item.matches(':focus'))
    const current = focused ?? items.find((item) => item.tabIndex === 0)
    build()
    for (let item = tree.firstElementChild; item !== null; item = item.nextElementSibling) {
      const line = lines.get(item)!
      if (opened.has(line.item.dataset['key'])) toggle(line, true)
    }
    const again = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')].find((item) => item.dataset['key'] === current?.dataset['key'])
    if (focused !== undefined) focusOn(again ?? tree.firstElementChild ?? undefined)
  }
  /** Opens a line, or adds its paper to those that are selected; whether the key was for that. */
  const act = ({ key, shiftKey }: KeyboardEvent, line: Line): boolean => {
    if (key !== 'Enter' && key !== ' ') return false
    const { store } = context
    const { ariaExpanded: expanded } = line.item
    const before = store.state
    if (shiftKey && line.paper !== undefined) store.dispatch({ type: 'select-paper', id: line.paper, add: true })
    else line.act()
    const isOpened = expanded !== line.item.ariaExpanded
    if (store.state === before && !shiftKey && !isOpened) enter()
    return true
  }
  tree.addEventListener('keydown', (event) => {
    const item = (event.target as Element).closest('[role=treeitem]')
    const line = item === null ? undefined : lines.get(item)
    if (line !== undefined && (act(event, line) || walk(event.key, line, tree, focusOn))) {
      event.preventDefault()
      event.stopPropagation()
    }
  })
  tree.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('[role=treeitem]')
    const line = item === null ? undefined : lines.get(item)
    if (line === undefined) return
    focusOn(line.item)
    if ((event.target as Element).closest('.twist') !== null || line.row.classList.contains('community')) toggle(line)
    else line.act()
  })
  const reveal = (): void => {
    const line = tree.querySelector('[role=treeitem]:focus') ?? tree.querySelector('[aria-selected=true]')
    line?.scrollIntoView({ block: 'nearest' })
  }
  let subject: Subject | undefined
  let painted: { readonly theme: Theme; readonly visible: Visible; readonly drawn: Drawn } | undefined
  return {
    element,
    reveal,
    focus: () => {
      focusOn(tree.querySelector('[tabindex="0"]') ?? undefined)
    },
    update() {
      element.hidden = context.store.state.view !== 'list'
      if (element.hidden) return
      const now = { theme: context.theme(), visible: context.visible(), drawn: context.store.state.drawn }
      if (painted?.theme !== now.theme || painted.visible !== now.visible || painted.drawn !== now.drawn) rebuild()
      painted = now
      markSelected(tree, context)
      if (subject !== context.store.state.subject) reveal()
      subject = context.store.state.subject
    },
  }
}

function communityLine(
  id: string | null,
  label: string,
  members: readonly string[],
  context: PanelContext,
  note: (line: Line) => HTMLLIElement,
): Line {
  const row = h('div', { class: 'row community' }, [
    h('span', { class: 'twist' }, [icon('chevron')]),
    communityDisc(id, context),
    h('span', { class: 'name' }, [label]),
    h('span', { class: 'count' }, [context.words.common.papers(members.length)]),
  ])
  const line: Line = {
    item: treeItem(row, 1, id ?? '', true),
    row,
    open: () => members.map((paper) => note(paperLine(paper, context, note))),
    act: () => {
      if (id === null) toggle(line)
      else context.store.dispatch({ type: 'select-community', id })
    },
  }
  return line
}

function paperLine(id: string, context: PanelContext, note: (line: Line) => HTMLLIElement): Line {
  const { index, store, words } = context
  const { title } = index.papers.get(id)!
  const { links } = context.visible()
  const linked = index.linksOf(id).filter(({ link }) => links === null || links.has(link))
  const row = h('div', { class: 'row paper' }, [
    h('span', { class: 'twist' }, [linked.length > 0 && icon('chevron')]),
    h('span', { class: 'name' }, [title]),
    h('span', { class: 'count' }, [words.common.neighbours(linked.length)]),
  ])
  const line: Line = {
    item: treeItem(row, 2, id, linked.length > 0),
    row,
    act: () => {
      store.dispatch({ type: 'select-paper', id })
    },
    paper: id,
  }
  line.item.dataset['paper'] = id
  return linked.length === 0 ? line : { ...line, open: () => linked.map(({ paper, link, weight }) => note(neighbourLine(id, paper, link, weight, context))) }
}

function neighbourLine(from: string, to: string, link: number, weight: number, context: PanelContext): Line {
  const { index, store, words } = context
  const name = shortTitle(index.papers.get(to)!.title)
  const reasons = reasonsOf(index.linkAt(link), index, words).slice(0, 2).map((reason) => describeReason(reason, words)).join(BETWEEN_PARTS)
  const row = h('div', { class: 'row neighbour-line' }, [
    discOf(index.papers.get(to)!, context),
    h('span', { class: 'name' }, [h('span', {}, [name]), h('span', { class: 'why' }, [reasons])]),
    h('span', { class: 'count' }, [writeWeight(weight, words)]),
  ])
  return {
    item: treeItem(row, 3, `${from} ${to}`, false),
    row,
    act: () => {
      store.dispatch({ type: 'open-link', source: from, target: to })
    },
  }
}

/** The entities of a kind that stand on the map, those in most papers first, each with its papers. */
function kindLines(kind: EntityKind, kept: (ids: readonly string[]) => readonly string[], context: PanelContext, note: (line: Line) => HTMLLIElement): HTMLLIElement[] {
  const { map, papersWith } = context.index
  const shared = map.entities
    .flatMap((entity) => (entity.kind === kind ? [{ entity, papers: kept(papersWith(entity.id)) }] : []))
    .filter(({ papers }) => papers.length > 1)
    .sort((a, b) => b.papers.length - a.papers.length)
  if (shared.length === 0) return []
  const { entities, say } = context.words
  const row = h('div', { class: 'row community' }, [
    h('span', { class: 'twist' }, [icon('chevron')]),
    entityIcon(kind),
    h('span', { class: 'name' }, [entities.many[kind]]),
    h('span', { class: 'count' }, [say.number(shared.length)]),
  ])
  const line: Line = {
    item: treeItem(row, 1, kind, true),
    row,
    open: () => shared.map(({ entity, papers }) => note(entityLine(entity, papers, context, note))),
    act: () => {
      toggle(line)
    },
  }
  return [note(line)]
}

function entityLine(entity: Entity, papers: readonly string[], context: PanelContext, note: (line: Line) => HTMLLIElement): Line {
  const { index, store } = context
  const row = h('div', { class: 'row paper' }, [
    h('span', { class: 'twist' }, [icon('chevron')]),
    h('span', { class: 'name' }, [nameOf(entity)]),
    h('span', { class: 'count' }, [context.words.common.papers(papers.length)]),
  ])
  const userLine = (id: string): Line => {
    const paper = index.papers.get(id)!
    const own = h('div', { class: 'row neighbour-line' }, [discOf(paper, context), h('span', { class: 'name' }, [paper.title])])
    return { item: treeItem(own, 3, `${entity.id} ${id}`, false), row: own, act: () => store.dispatch({ type: 'select-paper', id }), paper: id }
  }
  return {
    item: treeItem(row, 2, entity.id, true),
    row,
    open: () => papers.map((id) => note(userLine(id))),
    act: () => {
      store.dispatch({ type: 'select-entity', id: entity.id })
    },
  }
}

/** A line of the flat tree: level and position stand in attributes, not in the nesting. */
function treeItem(row: HTMLElement, level: number, key: string, opens: boolean): HTMLLIElement {
  return h('li', { role: 'treeitem', 'data-key': `${level} ${key}`, 'aria-level': level, 'aria-expanded': opens ? 'false' : undefined, 'aria-selected': 'false', tabindex: -1 }, [row])
}

function levelOf(item: Element): number {
  return Number(item.getAttribute('aria-level'))
}

/** Puts the lines of one parent in order. */
function number(items: readonly HTMLLIElement[]): readonly HTMLLIElement[] {
  for (const [at, item] of items.entries()) {
    item.setAttribute('aria-posinset', String(at + 1))
    item.setAttribute('aria-setsize', String(items.length))
  }
  return items
}

function toggle({ item, open }: Line, to = item.getAttribute('aria-expanded') !== 'true'): void {
  if (open === undefined) return
  item.setAttribute('aria-expanded', String(to))
  while (item.nextElementSibling !== null && levelOf(item.nextElementSibling) > levelOf(item)) item.nextElementSibling.remove()
  if (to) item.after(...number(open()))
}

function parentOf(item: Element): Element | undefined {
  let before = item.previousElementSibling
  while (before !== null && levelOf(before) >= levelOf(item)) before = before.previousElementSibling
  return before ?? undefined
}

/** Whether the key was for the tree. */
function walk(key: string, line: Line, tree: HTMLElement, focusOn: (item: Element | undefined) => void): boolean {
  const { item } = line
  const seen = [...tree.querySelectorAll('[role=treeitem]')]
  const at = seen.indexOf(item)
  const expanded = item.getAttribute('aria-expanded')
  switch (key) {
    case 'ArrowDown':
      focusOn(seen[at + 1])
      return true
    case 'ArrowUp':
      focusOn(seen[at - 1])
      return true
    case 'Home':
      focusOn(seen[0])
      return true
    case 'End':
      focusOn(seen.at(-1))
      return true
    case 'ArrowRight':
      if (expanded === 'false') toggle(line, true)
      else if (expanded === 'true') focusOn(seen[at + 1])
      return true
    case 'ArrowLeft':
      if (expanded === 'true') toggle(line, false)
      else focusOn(parentOf(item))
      return true
    default:
      return false
  }
}

function markSelected(tree: HTMLElement, { store }: PanelContext): void {
  const { subject } = store.state
  const ids = new Set(subject.kind === 'papers' ? subject.ids : [])
  for (const item of tree.querySelectorAll<HTMLElement>('[data-paper]')) {
    item.setAttribute('aria-selected', String(ids.has(item.dataset['paper']!)))
  }
}
