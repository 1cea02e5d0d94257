import type { CameraState } from 'sigma/types'
import { FONT } from './lettering.js'
import { createStage, type StageOptions } from './stage.js'

const CAPTION_PX = 28
const NOTHING = (): void => undefined
const SILENT: StageOptions['events'] = { hover: NOTHING, pick: NOTHING, focus: NOTHING, pickEntity: NOTHING, openLink: NOTHING, clear: NOTHING, move: NOTHING }

/**
 * What is seen of the map, without what floats over it, so many device pixels to a pixel of the page and with a line of
 * words under it. It is drawn anew on a stage of its own, so that words and lines are as fine as the picture.
 */
export function takePicture(options: StageOptions & { readonly camera: CameraState }, density: number, caption: string): HTMLCanvasElement {
  const { container, look, insets } = options
  const { clientWidth, clientHeight } = container
  const { left, right, top, bottom } = insets()
  const [width, height] = [clientWidth - left - right, clientHeight - top - bottom]
  const drawn = withDensity(density, () => drawAside(options))
  const picture = document.createElement('canvas')
  picture.width = Math.round(width * density)
  picture.height = Math.round((height + CAPTION_PX) * density)
  const painter = picture.getContext('2d')
  if (painter === null) return picture
  painter.scale(density, density)
  painter.fillStyle = look.theme.ground
  painter.fillRect(0, 0, width, height + CAPTION_PX)
  painter.drawImage(drawn, -left, -top, clientWidth, clientHeight)
  painter.fillStyle = look.theme.ground
  painter.fillRect(0, height, width, CAPTION_PX)
  painter.fillStyle = look.theme.secondInk
  painter.font = `12px ${FONT}`
  painter.textBaseline = 'middle'
  painter.fillText(caption, 16, height + CAPTION_PX / 2, width - 32)
  return picture
}

/** A stage that nobody sees, for one picture. */
function drawAside(options: StageOptions): HTMLCanvasElement {
  const { container } = options
  const aside = document.createElement('div')
  Object.assign(aside.style, { position: 'absolute', inset: '0', visibility: 'hidden', pointerEvents: 'none' })
  aside.className = container.className
  container.after(aside)
  const stage = createStage({ ...options, container: aside, events: SILENT, motion: () => false })
  try {
    return stage.picture()
  } finally {
    stage.destroy()
    aside.remove()
  }
}

/** Sigma and the canvases over it take their fineness from the window, which answers otherwise for as long as this lasts. */
function withDensity<T>(density: number, draw: () => T): T {
  const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')
  Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: density })
  try {
    return draw()
  } finally {
    if (own === undefined) delete (window as { devicePixelRatio?: number }).devicePixelRatio
    else Object.defineProperty(window, 'devicePixelRatio', own)
  }
}
