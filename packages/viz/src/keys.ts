import type { Direction } from './drawing/findNearby.js'
import type { Steps } from './state/viewState.js'

/** Everything that a key can do. */
export interface KeyActions {
  search(): void
  escape(): void
  zoom(factor: number): void
  fit(): void
  toggleList(): void
  toggleLegend(): void
  toggleTheme(): void
  toggleSave(): void
  toggleHelp(): void
  undo(): void
  redo(): void
  /** Only where the map itself has the focus; false where there is nothing to walk on. */
  walk(direction: Direction): boolean
  /** Opens what is lit, added to the selection or not; false where there is nothing to open. */
  open(add: boolean): boolean
  /** Goes to the neighbour by the next weaker (1) or stronger (-1) link. */
  walkLinks(by: 1 | -1): void
  focus(steps: Steps): void
  askPath(): void
  togglePin(): void
  showFilters(): void
  toggleShapes(): void
  toggleYears(): void
  reset(): void
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])
const ZOOM_STEP = 1.5

const KEYS: ReadonlyMap<string, (actions: KeyActions) => void> = new Map<string, (actions: KeyActions) => void>([
  ['/', (act) => act.search()],
  ['Escape', (act) => act.escape()],
  ['+', (act) => act.zoom(ZOOM_STEP)],
  ['=', (act) => act.zoom(ZOOM_STEP)],
  ['-', (act) => act.zoom(1 / ZOOM_STEP)],
  ['_', (act) => act.zoom(1 / ZOOM_STEP)],
  ['0', (act) => act.fit()],
  ['1', (act) => act.focus(1)],
  ['2', (act) => act.focus(2)],
  ['3', (act) => act.focus(3)],
  ['[', (act) => act.walkLinks(-1)],
  [']', (act) => act.walkLinks(1)],
  ['d', (act) => act.toggleSave()],
  ['e', (act) => act.toggleShapes()],
  ['f', (act) => act.showFilters()],
  ['g', (act) => act.toggleLegend()],
  ['l', (act) => act.toggleList()],
  ['p', (act) => act.askPath()],
  ['r', (act) => act.reset()],
  ['s', (act) => act.togglePin()],
  ['t', (act) => act.toggleTheme()],
  ['u', (act) => act.undo()],
  ['U', (act) => act.redo()],
  ['y', (act) => act.toggleYears()],
  ['?', (act) => act.toggleHelp()],
])

/** Whether the key was for the viewer. Keys with Ctrl, Alt or Meta belong to the browser, but for undo. */
export function handleKey(event: KeyboardEvent, actions: KeyActions, onMap: boolean): boolean {
  const { key, shiftKey } = event
  if (event.altKey || isTyping(event)) return false
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' && did(shiftKey ? actions.redo : actions.undo)
  const direction = ARROWS.get(key)
  if (direction !== undefined) return onMap && actions.walk(direction)
  if (key === 'Enter') return onMap && actions.open(shiftKey)
  const act = KEYS.get(key)
  if (act === undefined) return false
  act(actions)
  return true
}

function did(act: () => void): true {
  act()
  return true
}

/** A slider takes arrows, digits and the like, but no letters. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input[type=range]')) return !/^[a-z/?]$/iu.test(event.key) && event.key !== 'Escape'
  return target.matches('input, textarea, select') || target.isContentEditable
}
