import { h } from './h.js'

interface Point {
  readonly x: number
  readonly y: number
}

const SVG = 'http://www.w3.org/2000/svg'
/** Shorter strokes are clicks. */
const LEAST_PX = 8

/**
 * A stroke with Shift held draws a line around papers; `choose` is called with it, in the stage's pixels, when the pointer
 * is lifted. Anything else goes on to the map. Returns how to stop.
 */
export function listenForLasso(stage: HTMLElement, choose: (outline: readonly Point[]) => void): () => void {
  const shape = document.createElementNS(SVG, 'path')
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.append(shape)
  const layer = h('div', { class: 'lasso', hidden: true, 'aria-hidden': 'true' }, [drawing])
  stage.append(layer)
  let outline: Point[] | undefined
  let stroke = false
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const begin = (event: MouseEvent): void => {
    if (!event.shiftKey || event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    outline = [pointOf(event)]
  }
  const draw = (event: MouseEvent): void => {
    if (outline === undefined) return
    event.stopPropagation()
    outline.push(pointOf(event))
    layer.hidden = !isStroke(outline)
    shape.setAttribute('d', `M${outline.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`)
  }
  const end = (): void => {
    const drawn = outline
    outline = undefined
    layer.hidden = true
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
  stage.ownerDocument.addEventListener('mouseup', end)
  return () => {
    layer.remove()
    stage.removeEventListener('mousedown', begin, { capture: true })
    stage.removeEventListener('click', click, { capture: true })
    stage.ownerDocument.removeEventListener('mousemove', draw, { capture: true })
    stage.ownerDocument.removeEventListener('mouseup', end)
  }
}

function isStroke(outline: readonly Point[]): boolean {
  const [from] = outline
  return outline.some(({ x, y }) => Math.hypot(x - from!.x, y - from!.y) >= LEAST_PX)
}
