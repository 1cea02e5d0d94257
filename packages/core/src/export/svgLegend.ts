import type { Community } from '../model/map.js'
import type { Appearance } from './appearance.js'
import { round, writeDisc, writeText } from './svgParts.js'
import type { SvgTheme } from './svgTheme.js'
import { measureText, wrapText } from './svgText.js'
import { writeElement } from './xml.js'

const LINE = 20
const FONT_SIZE = 12
const MAX_ENTRIES = 36
const SIZE_KEY_WIDTH = 190

/** A legend and the height that it takes. */
export interface Legend {
  readonly svg: string
  readonly height: number
}

/** What a legend is made of: the communities of a map and how its papers look. */
export interface LegendParts {
  readonly communities: readonly Community[]
  readonly appearance: Appearance
  readonly theme: SvgTheme
  /** Pixels of a radius for one of the appearance's. */
  readonly scale: number
}

/**
 * Communities with color and size in columns, and beside them what the size of a disc means; `x` and `y` are its upper
 * left corner.
 */
export function drawLegend(
  { communities, appearance, theme, scale }: LegendParts,
  x: number,
  y: number,
  width: number,
): Legend {
  const shown = communities.slice(0, MAX_ENTRIES)
  const room = width - (appearance.strongest > 0 ? SIZE_KEY_WIDTH : 0)
  const columns = Math.max(1, Math.min(shown.length, Math.floor(room / 210)))
  const columnWidth = room / columns
  const rows = Math.ceil(shown.length / columns)
  const entries = shown.map(({ id, label, size }, index) => {
    const [left, top] = [x + Math.floor(index / rows) * columnWidth, y + (index % rows) * LINE]
    const [name = ''] = wrapText(label, FONT_SIZE, columnWidth - 64, 1)
    const count = left + 20 + measureText(name, FONT_SIZE) * 0.94 + 8
    return (
      writeDisc({
        x: left + 6,
        y: top - 4,
        radius: 5,
        color: appearance.colorOf(id),
        outline: appearance.outlineOf(id),
        ground: theme.ground,
      }) +
      writeText(name, { x: left + 20, y: top, fill: theme.ink, 'font-size': FONT_SIZE }) +
      writeText(String(size), { x: Math.round(count), y: top, fill: theme.secondInk, 'font-size': FONT_SIZE })
    )
  })
  const more = communities.length - shown.length
  if (more > 0) {
    entries.push(
      writeText(`and ${more} more`, { x, y: y + rows * LINE, fill: theme.secondInk, 'font-size': FONT_SIZE }),
    )
  }
  const key =
    appearance.strongest > 0 ? drawSizeKey({ appearance, theme, scale }, x + width - SIZE_KEY_WIDTH + 24, y) : ''
  return { svg: `<g>${entries.join('')}${key}</g>`, height: Math.max(rows + (more > 0 ? 1 : 0), 3) * LINE }
}

function drawSizeKey({ appearance, theme, scale }: Omit<LegendParts, 'communities'>, x: number, y: number): string {
  const shares = [0.1, 0.4, 1]
  let left = x
  const discs = shares.map((share) => {
    const strength = appearance.strongest * share
    const radius = appearance.radiusOfStrength(strength) * scale
    const center = left + Math.max(radius, 14)
    left = center + Math.max(radius, 14) + 14
    const label = strength < 10 ? strength.toFixed(1) : String(Math.round(strength))
    return (
      writeElement('circle', {
        cx: round(center),
        cy: y + 10,
        r: round(radius),
        fill: 'none',
        stroke: theme.secondInk,
      }) +
      writeText(label, { x: round(center), y: y + 38, fill: theme.secondInk, 'font-size': 11, 'text-anchor': 'middle' })
    )
  })
  return (
    writeText('size: sum of link weights', { x, y: y - 6, fill: theme.secondInk, 'font-size': 11 }) + discs.join('')
  )
}
