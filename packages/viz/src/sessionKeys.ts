import { handleKey } from './keys.js'
import type { PanelContext } from './panels/context.js'
import type { Shell } from './shell.js'
import type { Action } from './state/actions.js'
import { offerColorings, offerShapes } from './state/drawn.js'
import type { Hover } from './state/emphasis.js'
import type { Walk } from './walking.js'

/** What keys act upon. */
export interface SessionKeyParts {
  readonly context: PanelContext
  readonly shell: Shell
  readonly walk: Walk
  hover(): Hover | null
  /** Nothing is lit any more. */
  forget(): void
  zoom(factor: number): void
  fit(): void
  toggleTheme(): void
}

/** Listens for keys on the page or inside of the element. Returns how to stop. */
export function listenForKeys(target: EventTarget, parts: SessionKeyParts): () => void {
  const { context, shell, walk, hover, forget, zoom, fit, toggleTheme } = parts
  const { store } = context
  const onCurrent = (actionOn: (id: string) => Action): void => {
    const id = walk.current()
    if (id === undefined) context.announce(context.words.map.selectFirst)
    else store.dispatch(actionOn(id))
  }
  const onKey = (event: KeyboardEvent): void => {
    if ((shell.help.element.open && event.key !== '?') || shell.save.element.open) return
    const onMap = event.composedPath()[0] === shell.stage
    const used = handleKey(event, {
      search: shell.focusSearch,
      escape() {
        if (shell.leaveDetails()) return
        forget()
        if (!shell.closeLegend()) store.dispatch({ type: 'escape' })
      },
      zoom, fit, toggleTheme,
      open(add) {
        const lit = hover()
        if (lit?.kind !== 'paper' && lit?.kind !== 'entity') return !add && shell.enterDetails()
        const before = store.state
        store.dispatch(lit.kind === 'paper' ? { type: 'select-paper', id: lit.id, add } : { type: 'select-entity', id: lit.id })
        if (store.state === before && !add) shell.enterDetails()
        return true
      },
      walk: walk.inSpace,
      walkLinks: walk.alongLinks,
      toggleList: shell.toggleList,
      toggleLegend: shell.toggleLegend,
      toggleSave: shell.save.toggle,
      toggleHelp: shell.help.toggle,
      showFilters: shell.showFilters,
      toggleShapes() {
        store.dispatch({ type: 'draw', change: { shapes: store.state.drawn.shapes.length > 0 ? [] : offerShapes(context.index) } })
      },
      toggleYears() {
        if (offerColorings(context.index).includes('year')) store.dispatch({ type: 'draw', change: { arrangement: store.state.drawn.arrangement === 'years' ? 'map' : 'years' } })
        else context.announce(context.words.map.noYears)
      },
      undo: store.undo,
      redo: store.redo,
      focus(steps) {
        onCurrent((id) => ({ type: 'focus-paper', id, steps }))
      },
      askPath() {
        onCurrent((id) => ({ type: 'ask-path', from: id }))
      },
      togglePin() {
        onCurrent((id) => ({ type: 'toggle-pin', id }))
      },
      reset() {
        store.dispatch({ type: 'reset' })
        fit()
      },
    }, onMap)
    if (used) event.preventDefault()
  }
  target.addEventListener('keydown', onKey as EventListener)
  return () => {
    target.removeEventListener('keydown', onKey as EventListener)
  }
}
