import type { Insets } from './drawing/camera.js'
import { createCard, type Card } from './panels/card.js'
import type { PanelContext } from './panels/context.js'
import { catchFocus } from './panels/catchFocus.js'
import { createDetailsPanel } from './panels/detailsPanel.js'
import { button, h } from './panels/h.js'
import { createHelp, type Help } from './panels/help.js'
import { icon } from './panels/icons.js'
import { createLegendPanel } from './panels/legendPanel.js'
import { createListView } from './panels/listView.js'
import { createPills } from './panels/pills.js'
import { createSaveDialog, type SaveDialog, type Snapshot } from './panels/saveDialog.js'
import { createSearch } from './panels/search.js'
import { createSheet } from './panels/sheet.js'
import { createTopBar } from './panels/topBar.js'
import { createYears } from './panels/yearBrush.js'
import type { Words } from './words/words.js'

/** What the shell asks of the viewer. */
export interface ShellActions {
  zoom(factor: number): void
  fit(): void
  toggleTheme(): void
  /** Draws what is seen for a picture. */
  readonly snapshot: Snapshot
  /** The free part of the stage has changed. */
  relayout(): void
  /** The page has another size, and all panels have their place in it. */
  resized(): void
  /** Whether something of the map lies in its lower corners, where the page around may have something of its own. */
  cover(covered: boolean): void
}

/** Everything around the drawn map. */
export interface Shell {
  readonly element: HTMLElement
  readonly stage: HTMLElement
  readonly card: Card
  readonly help: Help
  readonly save: SaveDialog
  update(): void
  toggleList(): void
  toggleLegend(): void
  /** Where the legend is an open sheet, closes it and goes back to the button that opens it; false elsewhere. */
  closeLegend(): boolean
  focusSearch(): void
  /** Puts the focus on the heading of the details; false where none are shown. */
  enterDetails(): boolean
  /** Puts the focus that a key brought into the details back where they were opened; false where it is elsewhere. */
  leaveDetails(): boolean
  /** Opens the filters and puts the focus there. */
  showFilters(): void
  /** Pixels of the stage that something lies over. */
  insets(): Insets
  /** Says why there is no map, above the list. */
  explain(text: string): void
  destroy(): void
}

type Size = 'narrow' | 'medium' | 'wide'
const NARROW_PX = 680
const MEDIUM_PX = 1120
const LEGEND_PX = 232
/** Beside the list the filters stay where there is room for both. */
const LIST_WITH_LEGEND_PX = 1280
/** A lower map has no room for the years under it, nor one that leaves them less than this beside panels and buttons. */
const STRIP_FROM_PX = 460
const STRIP_LEAST_PX = 340
const BESIDE_STRIP_PX = LEGEND_PX + 84
/** The map keeps 60 % of the width: where both panels would take more, the legend folds. */
const PANELS_SHARE = 0.4

export function createShell(name: string, context: PanelContext, actions: ShellActions, live: HTMLElement): Shell {
  const { store, index, words } = context
  const stage = h('div', {
    class: 'stage',
    tabindex: 0,
    role: 'application',
    'aria-label': words.map.label(index.map.papers.length),
  })
  const search = createSearch(context, { changed: () => layOut(), leave: () => goHome() })
  const legend = createLegendPanel(context, {
    changed() {
      layOut()
    },
    close() {
      closeLegend()
    },
  })
  const details = createDetailsPanel(context)
  /** Whether a key brought the focus into the details, and it is there still. */
  let entered = false
  const enterDetails = (): boolean => {
    entered = details.focus()
    return entered
  }
  const list = createListView(context, enterDetails)
  const help = createHelp(words)
  const save = createSaveDialog(name, context, actions.snapshot)
  const card = createCard(context)
  /** Where the focus is at home: on the map or in the list. */
  const goHome = (): void => {
    if (store.state.view === 'list') list.focus()
    else stage.focus({ preventScroll: true })
  }
  const keepingFocus = (change: () => void): void => {
    catchFocus(element, change, goHome)
  }
  const toggleList = (): void => {
    store.dispatch({ type: 'show', view: store.state.view === 'list' ? 'map' : 'list' })
    if (store.state.view === 'list') list.focus()
  }
  const bar = createTopBar(name, search.element, context, { toggleList, toggleTheme: actions.toggleTheme, toggleSave: save.toggle, toggleHelp: help.toggle })
  const zoom = createZoom(actions, words)
  const pills = createPills(context)
  const years = createYears(context)
  const strip = h('section', { class: 'strip', 'aria-label': words.years.strip, hidden: true })
  const layers = button({ class: 'icon-button', 'data-control': 'legend', title: words.map.legend, 'aria-pressed': 'false' }, [icon('layers')], () => {
    showLegend(!legendOpen)
  })
  const dock = h('section', { class: 'dock', 'aria-label': words.map.dock }, [layers])
  const sheets = {
    legend: createSheet(legend.element, words.map.legend, words, () => {
      layOut()
    }),
    details: createSheet(details.element, words.map.details, words, () => {
      layOut()
      list.reveal()
    }),
  }
  legend.element.prepend(sheets.legend.handle)
  details.element.prepend(sheets.details.handle)
  const element = h('div', { class: 'loom' }, [
    stage, bar.element, legend.element, list.element, details.element, pills.element, strip, zoom, dock, card.element, help.element, save.element, live,
  ])

  element.addEventListener('focusin', ({ target }) => {
    if (!details.element.contains(target as Node)) entered = false
  })

  const parts = { bar: bar.element, search: search.element, stage, legend: legend.element, details: details.element, list: list.element, zoom, card: card.element }
  for (const [part, piece] of Object.entries(parts)) piece.setAttribute('part', part)

  let size: Size | undefined
  let legendOpen = false
  let foldedForRoom = false

  const showLegend = (open: boolean): void => {
    legendOpen = open
    if (open && store.state.subject.kind !== 'nothing') store.dispatch({ type: 'clear' })
    layOut()
  }
  const closeLegend = (): boolean => {
    if (size !== 'narrow' || legend.element.hidden) return false
    showLegend(false)
    layers.focus()
    return true
  }
  const makeRoom = (): void => {
    const taken = details.element.hidden ? 0 : details.element.offsetWidth + LEGEND_PX + 24
    const crowded = size !== 'narrow' && taken > PANELS_SHARE * element.clientWidth
    if (crowded && !legend.folded) foldedForRoom = true
    else if (crowded || !foldedForRoom) return
    else foldedForRoom = false
    legend.fold(foldedForRoom)
  }
  /** The years lie under the map where there is room, else among the filters: one control, in one place. */
  const placeYears = (isList: boolean): void => {
    if (years === undefined) return
    const right = details.element.hidden ? 0 : details.element.offsetWidth
    const free = element.clientWidth - right - BESIDE_STRIP_PX
    strip.hidden = size === 'narrow' || isList || element.clientHeight < STRIP_FROM_PX || free < STRIP_LEAST_PX
    if (strip.hidden === strip.contains(years.element) || !years.element.isConnected) {
      if (strip.hidden) legend.takeIn(years.element)
      else strip.append(years.element)
    }
  }
  /** Between panels on a narrower page lines over the map have no room beside the legend’s heading; they lie under it. */
  const headRoom = (): number => (size === 'medium' && legend.folded && !legend.element.hidden ? legend.element.offsetHeight + 6 : 0)
  const layOut = (): void => {
    const next: Size = element.clientWidth < NARROW_PX ? 'narrow' : element.clientWidth < MEDIUM_PX ? 'medium' : 'wide'
    if (next !== size) {
      size = next
      element.dataset['size'] = size
      if (size === 'narrow') dock.prepend(search.element)
      else bar.element.children[0]!.after(search.element)
    }
    const selected = store.state.subject.kind !== 'nothing'
    const isList = store.state.view === 'list'
    legend.element.hidden = size === 'narrow' ? !legendOpen || selected : isList && element.clientWidth < LIST_WITH_LEGEND_PX
    zoom.hidden = isList
    placeYears(isList)
    layers.setAttribute('aria-pressed', String(legendOpen && !selected))
    const right = details.element.hidden || size === 'narrow' ? 0 : details.element.offsetWidth + 12
    const left = legend.element.hidden || size === 'narrow' || headRoom() > 0 ? 0 : legend.element.offsetWidth + 12
    element.style.setProperty('--left', `${left}px`)
    element.style.setProperty('--head', `${headRoom()}px`)
    element.style.setProperty('--right', `${right}px`)
    element.style.setProperty('--pills', `${pills.element.offsetHeight === 0 ? 0 : pills.element.offsetHeight + 12}px`)
    const isOver = size === 'narrow' ? isList || search.isOpen || !(legend.element.hidden && details.element.hidden) : isList && size === 'medium'
    actions.cover(isOver)
    actions.relayout()
  }
  const observer = new ResizeObserver(() => {
    keepingFocus(() => {
      layOut()
      makeRoom()
    })
    actions.resized()
  })
  observer.observe(element)

  return {
    element,
    stage,
    card,
    help,
    save,
    update() {
      element.dataset['theme'] = context.theme().name
      keepingFocus(() => {
        for (const panel of [bar, legend, details, list, pills]) panel.update()
        years?.update()
        if (store.state.subject.kind === 'nothing') sheets.details.set('half')
        else legendOpen = false
        layOut()
        makeRoom()
      })
    },
    toggleList,
    toggleLegend() {
      keepingFocus(() => {
        if (size === 'narrow') showLegend(!legendOpen)
        else legend.fold(!legend.folded)
      })
    },
    closeLegend,
    focusSearch: search.focus,
    enterDetails,
    leaveDetails() {
      const isInside = entered
      if (isInside) goHome()
      return isInside
    },
    showFilters() {
      if (size === 'narrow') showLegend(true)
      legend.fold(false)
      legend.focusFilters()
    },
    insets() {
      const top = bar.element.offsetHeight + (pills.element.offsetHeight === 0 ? 0 : pills.element.offsetHeight + headRoom())
      const right = details.element.hidden ? 0 : details.element.offsetWidth + 12
      if (size !== 'narrow') {
        const left = legend.element.hidden || legend.folded ? 0 : legend.element.offsetWidth + 12
        return { left, right: Math.max(right, zoom.offsetWidth + 10), top, bottom: strip.hidden ? 0 : strip.offsetHeight + 12 }
      }
      const open = [details, legend].find((panel) => !panel.element.hidden)
      const sheet = open === undefined ? 0 : Math.min(open.element.offsetHeight, element.clientHeight * 0.5)
      return { left: 0, right: 0, top, bottom: dock.offsetHeight + sheet, corner: { width: zoom.offsetWidth + 12, height: zoom.offsetHeight + 12 } }
    },
    explain(text) {
      list.element.querySelector('.page')?.prepend(h('p', { class: 'banner', role: 'status' }, [text]))
    },
    destroy() {
      observer.disconnect()
      card.hide()
      element.remove()
    },
  }
}

function createZoom({ zoom, fit }: ShellActions, { map }: Words): HTMLElement {
  const step = (name: 'plus' | 'minus', title: string, factor: number): HTMLElement =>
    button({ class: 'icon-button step', title }, [icon(name)], () => {
      zoom(factor)
    })
  return h('div', { class: 'zoom' }, [
    step('plus', map.zoomIn, 1.5),
    step('minus', map.zoomOut, 1 / 1.5),
    button({ class: 'icon-button', title: map.fit }, [icon('fit')], fit),
  ])
}
