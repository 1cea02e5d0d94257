import type { Direction } from './drawing/findNearby.js'

/** Everything that a key can do. */
export interface KeyActions {
  search(): void
  escape(): void
  zoom(factor: number): void
  fit(): void
  toggleList(): void
  toggleLegend(): void
  toggleTheme(): void
  toggleHelp(): void
  undo(): void
  redo(): void
  /** Only where the map itself has the focus; false where there is nothing to walk on. */
  walk(direction: Direction): boolean
  open(): boolean
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])
const ZOOM_STEP = 1.5

/** Whether the key was for the viewer. Keys with Ctrl, Alt or Meta belong to the browser, but for undo. */
export function handleKey(event: KeyboardEvent, actions: KeyActions, onMap: boolean): boolean {
  const { key, shiftKey } = event
  if (event.altKey || isTyping(event)) return false
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' && did(shiftKey ? actions.redo : actions.undo)
  const direction = ARROWS.get(key)
  if (direction !== undefined) return onMap && actions.walk(direction)
  if (key === 'Enter') return onMap && actions.open()
  switch (key) {
    case '/':
      return did(actions.search)
    case 'Escape':
      return did(actions.escape)
    case '+':
    case '=':
      return did(() => {
        actions.zoom(ZOOM_STEP)
      })
    case '-':
    case '_':
      return did(() => {
        actions.zoom(1 / ZOOM_STEP)
      })
    case '0':
      return did(actions.fit)
    case 'l':
      return did(actions.toggleList)
    case 'g':
      return did(actions.toggleLegend)
    case 't':
      return did(actions.toggleTheme)
    case '?':
      return did(actions.toggleHelp)
    case 'u':
      return did(actions.undo)
    case 'U':
      return did(actions.redo)
    default:
      return false
  }
}

function did(act: () => void): true {
  act()
  return true
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
}
