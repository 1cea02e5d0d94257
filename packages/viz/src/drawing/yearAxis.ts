import { withAlpha } from '../appearance/color.js'
import type { Theme } from '../appearance/theme.js'
import type { YearAxis } from '../state/arrangeByYear.js'
import type { Box } from './boxes.js'
import { FONT } from './lettering.js'
import type { Projection } from './projection.js'

/** Between two years that are written. */
const LEAST_PX = 52
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const

/** Draws a quiet line between years and writes them under the papers, as many as there is room for. */
export function drawYearAxis(context: CanvasRenderingContext2D, axis: YearAxis, view: Projection, bounds: Box, theme: Theme): void {
  const every = STEPS.find((years) => years * axis.step * view.scale >= LEAST_PX) ?? STEPS.at(-1)!
  context.save()
  context.font = `500 12px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'bottom'
  context.lineWidth = 1
  context.strokeStyle = withAlpha(theme.secondInk, 0.16)
  context.fillStyle = theme.secondInk
  const write = (text: string, x: number): void => {
    const half = context.measureText(text).width / 2
    if (x - half > bounds.left && x + half < bounds.right) context.fillText(text, x, bounds.bottom - 2)
  }
  for (let year = Math.ceil(axis.first / every) * every; year <= axis.last; year += every) {
    const left = Math.round(view.x(axis.xOf(year) - axis.step / 2)) + 0.5
    context.beginPath()
    context.moveTo(left, bounds.top)
    context.lineTo(left, bounds.bottom)
    context.stroke()
    write(String(year), view.x(axis.xOf(year)))
  }
  if (axis.withoutYear !== null) write('no year', view.x(axis.withoutYear))
  context.restore()
}
