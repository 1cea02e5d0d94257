import type { EntityKind } from '@paperloom/core'
import type { Mark } from '../appearance/encoding.js'

const SVG = 'http://www.w3.org/2000/svg'

/** Paths on a 16 px square, drawn with a round 1.5 px line in the text's colour. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  fold: 'M4 6l4 4 4-4',
  list: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  map: 'M2 4.2 6 2.5l4 1.8 4-1.8v9.3l-4 1.7-4-1.8-4 1.8ZM6 2.5v9.2M10 4.3v9.2',
  theme: 'M8 2a6 6 0 1 0 0 12ZM8 2a6 6 0 0 1 0 12',
  help: 'M5.8 6.1A2.3 2.3 0 1 1 8 8.7v.8M8 12h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  focus: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
  layers: 'M8 2 14 5.2 8 8.4 2 5.2ZM2.4 8.4 8 11.4l5.6-3M2.4 11.2 8 14.2l5.6-3',
  pin: 'M4 2.5h8v11L8 10.6 4 13.5Z',
  save: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  path: 'M3.5 13.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12.5 5.9a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.2 11.8h3.3a2 2 0 0 0 2-2V6.2',
  filter: 'M2.5 3.5h11L9.3 8.6v4.2l-2.6-1.5V8.6Z',
  chevron: 'M6 4l4 4-4 4',
  axis: 'M2 13.5h12M4 10.5v.01M4 7v.01M8 9v.01M8 5.5v.01M12 6.5v.01M12 3v.01M12 10v.01',
  concept: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z',
  method: 'M8 2.8 13.2 8 8 13.2 2.8 8Z',
  dataset: 'M3.7 3.7h8.6v8.6H3.7Z',
  repository: 'M5.2 2.8h5.6a2.4 2.4 0 0 1 2.4 2.4v5.6a2.4 2.4 0 0 1-2.4 2.4H5.2a2.4 2.4 0 0 1-2.4-2.4V5.2a2.4 2.4 0 0 1 2.4-2.4ZM7 6 5.2 8 7 10M9 6l1.8 2L9 10',
  paper: 'M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  community: 'M5.5 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10.8 13.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
} as const
export type IconName = keyof typeof PATHS

/** An icon that says nothing to a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const svg = createSvg(`icon icon-${name}`, 16)
  svg.append(createShape('path', { d: PATHS[name] }))
  return svg
}

/** Entities have shape, not hue: ring, diamond, square, rounded square with brackets. */
export function entityIcon(kind: EntityKind): SVGSVGElement {
  return icon(kind)
}

/** A community's disc, with its outline where hues come round again. */
export function communityMark({ color, outline }: { readonly color: string; readonly outline: Mark['outline'] }): SVGSVGElement {
  const svg = createSvg('mark', 12)
  if (outline === 0) svg.append(createShape('circle', { cx: 6, cy: 6, r: 5, fill: color }))
  else {
    svg.append(createShape('circle', { cx: 6, cy: 6, r: 4.1, fill: 'none', stroke: color, 'stroke-width': 1.8 }))
    if (outline === 1) svg.append(createShape('circle', { cx: 6, cy: 6, r: 2, fill: color }))
  }
  return svg
}

/** A short thread in a link kind's colour. */
export function threadMark(color: string): SVGSVGElement {
  const svg = createSvg('thread', 16)
  svg.append(createShape('path', { d: 'M1.5 12.5 14.5 3.5', stroke: color, 'stroke-width': 2.2, 'stroke-linecap': 'round' }))
  return svg
}

/** Discs of the sizes given, side by side, their feet on one line, each with its text under it. */
export function sizeMarks(marks: readonly { readonly size: number; readonly text: string }[]): SVGSVGElement {
  const largest = Math.max(0, ...marks.map(({ size }) => size))
  const svg = createSvg('sizes', 0)
  let x = 0
  for (const { size, text } of marks) {
    const wide = Math.max(2 * size, 6.4 * text.length)
    svg.append(createShape('circle', { cx: x + wide / 2, cy: 2 * largest + 1 - size, r: size }))
    const words = createShape('text', { x: x + wide / 2, y: 2 * largest + 14, 'text-anchor': 'middle' })
    words.textContent = text
    svg.append(words)
    x += wide + GAP
  }
  const [width, height] = [x - GAP, 2 * largest + 18]
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  return svg
}

/** Between two discs in a row. */
const GAP = 12

function createSvg(name: string, side: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', name)
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`)
  svg.setAttribute('width', String(side))
  svg.setAttribute('height', String(side))
  return svg
}

function createShape(tag: 'path' | 'circle' | 'text', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const shape = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value))
  return shape
}
