import type { Theme } from './appearance/theme.js'

/** Custom properties that a host page may set, and the colours of a theme that they replace. */
const COLORS = {
  ground: '--paper-map-ground',
  panel: '--paper-map-panel',
  hairline: '--paper-map-hairline',
  ink: '--paper-map-ink',
  secondInk: '--paper-map-second-ink',
  accent: '--paper-map-accent',
} as const

let painter: CanvasRenderingContext2D | null | undefined

/** A theme with the colours that the host page sets, so that what is drawn has them as well as what is styled. */
export function withHostColors(theme: Theme, host: EventTarget): Theme {
  if (!(host instanceof Element)) return theme
  const styles = getComputedStyle(host)
  const given = Object.entries(COLORS).flatMap(([name, property]) => {
    const color = toHexColor(styles.getPropertyValue(property).trim())
    return color === undefined ? [] : [[name, color] as const]
  })
  return given.length === 0 ? theme : { ...theme, ...Object.fromEntries(given) }
}

/** Any colour of CSS as `#rrggbb`; undefined where the text is none, or lets something shine through. */
function toHexColor(text: string): string | undefined {
  if (text === '' || !CSS.supports('color', text)) return undefined
  painter ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  if (painter === null) return undefined
  painter.clearRect(0, 0, 1, 1)
  painter.fillStyle = text
  painter.fillRect(0, 0, 1, 1)
  const [r, g, b, a] = painter.getImageData(0, 0, 1, 1).data
  if (a !== 255) return undefined
  return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
