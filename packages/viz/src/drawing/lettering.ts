import { shortTitle } from '../appearance/wording.js'
import { mixColors, toReadable, withAlpha } from '../appearance/color.js'
import { colorOfMark, type Encoding } from '../appearance/encoding.js'
import { DIMMED } from '../appearance/reducers.js'
import type { Theme } from '../appearance/theme.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { LINE_HEIGHT, type PlacedLabel } from './placeLabels.js'
import { NAME_LEADING, type PlacedName } from './placeNames.js'
import { wrapText, type Measure } from './wrapText.js'

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const LABEL_FONT = `500 12px ${FONT}`
const STRONG_LABEL_FONT = `600 12px ${FONT}`
/** Space between the letters of a region's name, in parts of its size. */
const TRACKING = 0.16
const LABEL_WIDTH = 138

/** Measures and sets every word on the map. */
export interface Lettering {
  measureName: Measure
  /** Width of a text in a font of a style sheet. */
  measure(font: string): Measure
  /** A paper's short title in at most two lines, with the widest line's width. */
  labelOf(paper: string): { readonly lines: readonly string[]; readonly width: number }
  drawNames(context: CanvasRenderingContext2D, names: readonly (PlacedName & { readonly lit: boolean })[], theme: Theme): void
  drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], emphasis: Emphasis, theme: Theme): void
}

/** Lettering for a map; texts are measured once. */
export function createLettering(index: MapIndex, encoding: Encoding): Lettering {
  const ruler = document.createElement('canvas').getContext('2d')
  const measure = (font: string): Measure => {
    return (text) => {
      if (ruler === null) return text.length * 7
      ruler.font = font
      return ruler.measureText(text).width
    }
  }
  const measureName: Measure = (text) => measure(`600 100px ${FONT}`)(text.toUpperCase()) / 100 + TRACKING * (text.length - 1)
  const labels = new Map<string, { lines: readonly string[]; width: number }>()
  return {
    measureName,
    measure,
    labelOf(paper) {
      const known = labels.get(paper)
      if (known !== undefined) return known
      const measureLabel = measure(STRONG_LABEL_FONT)
      const lines = wrapText(shortTitle(index.papers.get(paper)?.title ?? paper), LABEL_WIDTH, 2, measureLabel)
      const label = { lines, width: Math.max(0, ...lines.map(measureLabel)) }
      labels.set(paper, label)
      return label
    },
    drawNames(context, names, theme) {
      for (const name of names) {
        const color = toReadable(colorOfMark(encoding.markOf(name.id), theme), theme.ground, theme.ink)
        if (name.across) haloName(context, name, mixColors(theme.ground, color, 0.06), measureName)
        drawName(context, name, withAlpha(color, name.lit ? 0.92 : DIMMED * 1.4), measureName)
      }
    },
    drawLabels(context, placed, emphasis, theme) {
      context.textBaseline = 'middle'
      context.lineJoin = 'round'
      context.lineWidth = 3.5
      context.strokeStyle = withAlpha(theme.ground, 0.92)
      context.fillStyle = theme.ink
      for (const label of placed) {
        context.font = emphasis.centres.has(label.id) ? STRONG_LABEL_FONT : LABEL_FONT
        context.textAlign = label.side === 'right' ? 'left' : label.side === 'left' ? 'right' : 'center'
        eachLine(label, (line, x, y) => {
          context.strokeText(line, x, y)
        })
        eachLine(label, (line, x, y) => {
          context.fillText(line, x, y)
        })
      }
    },
  }
}

function eachLine({ lines, x, y }: PlacedLabel, draw: (line: string, x: number, y: number) => void): void {
  for (const [at, line] of lines.entries()) draw(line, x, y + (at + 0.5) * LINE_HEIGHT)
}

function haloName(context: CanvasRenderingContext2D, name: PlacedName, color: string, measure: Measure): void {
  context.lineJoin = 'round'
  context.lineWidth = 0.42 * name.fontSize
  context.strokeStyle = withAlpha(color, 0.9)
  eachLetter(context, name, measure, (letter, x, y) => {
    context.strokeText(letter, x, y)
  })
}

function drawName(context: CanvasRenderingContext2D, name: PlacedName, color: string, measure: Measure): void {
  context.fillStyle = color
  eachLetter(context, name, measure, (letter, x, y) => {
    context.fillText(letter, x, y)
  })
}

/** Letter by letter, because a canvas' own letter spacing is not everywhere. */
function eachLetter(context: CanvasRenderingContext2D, name: PlacedName, measure: Measure, draw: (letter: string, x: number, y: number) => void): void {
  const { fontSize, lines } = name
  context.font = `600 ${fontSize}px ${FONT}`
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (const [at, line] of lines.entries()) {
    let x = name.x - (measure(line) * fontSize) / 2
    const y = name.y + (at - (lines.length - 1) / 2) * fontSize * NAME_LEADING
    for (const letter of line.toUpperCase()) {
      draw(letter, x, y)
      x += context.measureText(letter).width + TRACKING * fontSize
    }
  }
}
