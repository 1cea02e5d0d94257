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
  handle.addEventListener('pointerdown', (event) => {
    const [from, start] = [event.clientY, panel.offsetHeight]
    let moved = false
    handle.setPointerCapture(event.pointerId)
    panel.classList.add('dragged')
    const drag = ({ clientY }: PointerEvent): void => {
      if (Math.abs(clientY - from) > TAP_PX) moved = true
      panel.style.height = `${Math.max(60, start + from - clientY)}px`
    }
    const drop = ({ clientY }: PointerEvent): void => {
      handle.removeEventListener('pointermove', drag)
      panel.classList.remove('dragged')
      if (moved) set(nearestHeight(start + from - clientY, panel.parentElement?.clientHeight ?? 1))
      else if (height === 'full') set('peek')
      else step(1)
    }
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('pointerup', drop, { once: true })
  })
  handle.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowUp') step(1)
    if (key === 'ArrowDown') step(-1)
  })
  handle.addEventListener('click', ({ detail }) => {
    if (detail === 0) step(height === 'full' ? -2 : 1)
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
