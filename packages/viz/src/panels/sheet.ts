import type { Words } from '../words/words.js'
import { h } from './h.js'

/** On a narrow screen a panel is a sheet from the bottom with three heights. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** A handle that can be dragged, tapped and reached by keys. */
export interface Sheet {
  readonly handle: HTMLElement
  readonly height: SheetHeight
  set(height: SheetHeight): void
}

const TAP_PX = 6
const LEAST_PX = 60

/** Gives a panel its heights; `changed` is called after each change. */
export function createSheet(panel: HTMLElement, name: string, { map }: Words, changed: () => void): Sheet {
  let height: SheetHeight = 'half'
  let begun = false
  const handle = h('button', { type: 'button', class: 'handle' })
  const set = (to: SheetHeight): void => {
    height = to
    panel.dataset['height'] = to
    panel.style.removeProperty('height')
    handle.setAttribute('aria-label', (to === 'full' ? map.smaller : map.larger)(name))
    if (begun) changed()
  }
  const step = (by: number): void => {
    set(SHEET_HEIGHTS[Math.min(2, Math.max(0, SHEET_HEIGHTS.indexOf(height) + by))]!)
  }
  /** The browser may send a click after a drag: that one means nothing. */
  let dragged = false
  handle.addEventListener('pointerdown', (event) => {
    const [from, start] = [event.clientY, panel.offsetHeight]
    dragged = false
    handle.setPointerCapture(event.pointerId)
    const drag = ({ clientY }: PointerEvent): void => {
      if (!dragged && Math.abs(clientY - from) <= TAP_PX) return
      dragged = true
      panel.classList.add('dragged')
      panel.style.height = `${Math.max(LEAST_PX, start + from - clientY)}px`
    }
    const drop = ({ clientY }: PointerEvent): void => {
      handle.removeEventListener('pointermove', drag)
      panel.classList.remove('dragged')
      if (dragged) set(nearestHeight(start + from - clientY, panel.parentElement?.clientHeight ?? 1))
    }
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('pointerup', drop, { once: true })
  })
  handle.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowUp') step(1)
    if (key === 'ArrowDown') step(-1)
  })
  handle.addEventListener('click', ({ detail }) => {
    // A click of the keyboard has no detail, and follows no drag.
    if (!dragged || detail === 0) step(height === 'full' ? -2 : 1)
    dragged = false
  })
  set(height)
  begun = true
  return {
    handle,
    get height() {
      return height
    },
    set,
  }
}

function nearestHeight(pixels: number, whole: number): SheetHeight {
  const share = pixels / whole
  return share < 0.3 ? 'peek' : share < 0.72 ? 'half' : 'full'
}
