import type { Label } from './svgLabels.js'
import { escapeXml, writeElement } from './xml.js'

/** A paper's mark. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color: string
  /** 0 a plain disc, 1 a disc with a ring, 2 a ring alone. */
  readonly outline: 0 | 1 | 2
  readonly ground: string
  /** Shown by browsers on hover, and read aloud. */
  readonly title?: string
}

export function writeDisc({ x, y, radius, color, outline, ground, title }: Disc): string {
  const place = { cx: round(x), cy: round(y) }
  const rim = { stroke: ground, 'stroke-width': 0.75 }
  const text = title === undefined ? '' : writeElement('title', {}, escapeXml(title))
  const ring = { fill: ground, stroke: color, 'stroke-width': round(Math.max(1.2, radius * 0.32)) }
  switch (outline) {
    case 0:
      return writeElement('circle', { ...place, r: round(radius), fill: color, ...rim }, text === '' ? undefined : text)
    case 1: {
      const core = writeElement('circle', { ...place, r: round(radius * 0.5), fill: color })
      const around = writeElement('circle', {
        ...place,
        r: round(radius * 0.86),
        ...ring,
        'stroke-width': round(Math.max(1, radius * 0.22)),
      })
      return `<g>${text}${around}${core}</g>`
    }
    case 2:
      return writeElement('circle', { ...place, r: round(radius * 0.84), ...ring }, text === '' ? undefined : text)
  }
}

export function writeText(text: string, attributes: Readonly<Record<string, string | number>>): string {
  return writeElement('text', attributes, escapeXml(text))
}

/** A label's lines as text, one `tspan` each. */
export function writeLabel(label: Label, attributes: Readonly<Record<string, string | number>>): string {
  const { lines, x, y, anchor, fontSize, lineHeight, spacing } = label
  const spans = lines.map((line, index) =>
    writeElement('tspan', { x: round(x), y: round(y + index * lineHeight) }, escapeXml(line)),
  )
  const spaced = spacing === 0 ? {} : { 'letter-spacing': round(spacing) }
  return writeElement(
    'text',
    { 'text-anchor': anchor, 'font-size': round(fontSize), ...spaced, ...attributes },
    spans.join(' '),
  )
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
