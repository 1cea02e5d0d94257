import { h } from './h.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** What is done with what a hand chooses, in the stage's pixels. */
export interface LassoEvents {
  /** A line was drawn around papers. */
  choose(outline: readonly Point[]): void
  /** A finger rests: from now on it does not move the map. */
  hold(): void
  /** It was lifted where it rested. */
  add(place: Point): void
}

const SVG = 'http://www.w3.org/2000/svg'
/** Shorter strokes are clicks. */
const LEAST_PX = 8
/** A finger that lies still for so long draws, or adds what lies under it. */
const HOLD_MS = 450
/** Radius of the ring around a finger that rests. */
const RING_PX = 26

/**
 * A stroke with Shift held, or of a finger that first lies still, draws a line around papers. Anything else goes on to the map.
 * Returns how to stop.
 */
export function listenForLasso(stage: HTMLElement, { choose, hold, add }: LassoEvents): () => void {
  const shape = document.createElementNS(SVG, 'path')
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.append(shape)
  const layer = h('div', { class: 'lasso', hidden: true, 'aria-hidden': 'true' }, [drawing])
  stage.append(layer)
  let outline: Point[] | undefined
  const pointOf = ({ clientX, clientY }: MouseEvent | Touch): Point => {
    const { left, top } = stage.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const show = (path: string): void => {
    layer.hidden = false
    shape.setAttribute('d', path)
  }
  const extend = (to: Point): void => {
    outline?.push(to)
    if (outline !== undefined && isStroke(outline)) show(`M${outline.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`)
  }
  const end = (): readonly Point[] | undefined => {
    const drawn = outline
    outline = undefined
    layer.hidden = true
    return drawn
  }
  const stopMouse = listenToMouse()
  const stopTouch = listenToTouch()

  function listenToMouse(): () => void {
    let stroke = false
    const begin = (event: MouseEvent): void => {
      if (!event.shiftKey || event.button !== 0) return
      event.stopPropagation()
      event.preventDefault()
      outline = [pointOf(event)]
    }
    const draw = (event: MouseEvent): void => {
      if (outline === undefined) return
      event.stopPropagation()
      extend(pointOf(event))
    }
    const lift = (): void => {
      const drawn = end()
      stroke = drawn !== undefined && isStroke(drawn)
      if (drawn !== undefined && stroke) choose(drawn)
    }
    /** The click that ends a stroke is none. */
    const click = (event: MouseEvent): void => {
      if (stroke) event.stopPropagation()
      stroke = false
    }
    stage.addEventListener('mousedown', begin, { capture: true })
    stage.addEventListener('click', click, { capture: true })
    stage.ownerDocument.addEventListener('mousemove', draw, { capture: true })
    stage.ownerDocument.addEventListener('mouseup', lift)
    return () => {
      stage.removeEventListener('mousedown', begin, { capture: true })
      stage.removeEventListener('click', click, { capture: true })
      stage.ownerDocument.removeEventListener('mousemove', draw, { capture: true })
      stage.ownerDocument.removeEventListener('mouseup', lift)
    }
  }

  function listenToTouch(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    let start: Point = { x: 0, y: 0 }
    const give = (): void => {
      clearTimeout(timer)
      end()
    }
    const begin = ({ touches: [finger, other], cancelable }: TouchEvent): void => {
      give()
      if (finger === undefined || other !== undefined || !cancelable) return
      start = pointOf(finger)
      timer = setTimeout(() => {
        outline = [start]
        show(ringAround(start))
        hold()
      }, HOLD_MS)
    }
    const draw = (event: TouchEvent): void => {
      const at = pointOf(event.touches[0]!)
      if (outline === undefined) {
        if (isStroke([start, at])) clearTimeout(timer)
        return
      }
      event.preventDefault()
      event.stopPropagation()
      extend(at)
    }
    const lift = (event: TouchEvent): void => {
      clearTimeout(timer)
      const drawn = end()
      if (drawn === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (isStroke(drawn)) choose(drawn)
      else add(start)
    }
    /** Some browsers open a menu where a finger rests. */
    const refuse = (event: Event): void => {
      if (outline !== undefined) event.preventDefault()
    }
    stage.addEventListener('touchstart', begin, { capture: true, passive: true })
    stage.addEventListener('touchmove', draw, { capture: true, passive: false })
    stage.addEventListener('touchend', lift, { capture: true, passive: false })
    stage.addEventListener('touchcancel', give, { capture: true })
    stage.addEventListener('contextmenu', refuse, { capture: true })
    return () => {
      give()
      stage.removeEventListener('touchstart', begin, { capture: true })
      stage.removeEventListener('touchmove', draw, { capture: true })
      stage.removeEventListener('touchend', lift, { capture: true })
      stage.removeEventListener('touchcancel', give, { capture: true })
      stage.removeEventListener('contextmenu', refuse, { capture: true })
    }
  }

  return () => {
    stopMouse()
    stopTouch()
    layer.remove()
  }
}

function isStroke(outline: readonly Point[]): boolean {
  const [from] = outline
  return outline.some(({ x, y }) => Math.hypot(x - from!.x, y - from!.y) >= LEAST_PX)
}

function ringAround({ x, y }: Point): string {
  const half = `a${RING_PX} ${RING_PX} 0 1 0`
  return `M${Math.round(x - RING_PX)} ${Math.round(y)}${half} ${2 * RING_PX} 0${half} ${-2 * RING_PX} 0Z`
}
