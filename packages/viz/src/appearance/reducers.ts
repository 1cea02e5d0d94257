import type { Link, MapPaper } from '@paperloom/core'
import type { Emphasis } from '../state/emphasis.js'
import { mixColors, premultiply } from './color.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'
import { mainKind } from './wording.js'

/** How much of the ink is left of what is not looked at. */
export const DIMMED = 0.15

const CLEAR = 'rgba(0, 0, 0, 0)'

/** How a paper is drawn now. */
export interface PaperStyle {
  readonly size: number
  readonly color: string
  /** Colour inside the disc where the mark is a ring. */
  readonly core: string
  /** The gap that keeps discs apart, or the accent of a selected one. */
  readonly ring: string
  readonly outline: 0 | 1 | 2
  readonly zIndex: number
  readonly hidden: boolean
}

/** How a link is drawn now. Its colour is multiplied by its alpha. */
export interface LinkStyle {
  readonly size: number
  readonly color: string
  readonly zIndex: number
  readonly hidden: boolean
}

/** Dimmed papers stay opaque, mixed into the ground, so that no link shines through them. */
export function stylePaper(paper: MapPaper, emphasis: Emphasis, encoding: Encoding, theme: Theme): PaperStyle {
  const mark = encoding.markOf(paper.community)
  const full = colorOfMark(mark, theme)
  const lit = emphasis.lit === null || emphasis.lit.has(paper.id)
  const centre = emphasis.centres.has(paper.id)
  const color = lit ? full : mixColors(theme.ground, full, DIMMED)
  return {
    size: encoding.sizeOf(paper.id) + (centre ? 1.5 : 0),
    color,
    core: mark.outline === 0 ? color : theme.ground,
    ring: centre ? theme.ink : lit ? theme.ground : CLEAR,
    outline: mark.outline,
    zIndex: centre ? 3 : emphasis.lit !== null && lit ? 2 : 1,
    hidden: emphasis.shown !== null && !emphasis.shown.has(paper.id),
  }
}

/** One neutral ink at rest; the colour of its strongest reason when it is looked at. */
export function styleLink(link: Link, at: number, emphasis: Emphasis, encoding: Encoding, theme: Theme): LinkStyle {
  const { shown, shownLinks } = emphasis
  const outside = shown !== null && !(shown.has(link.source) && shown.has(link.target))
  const hidden = outside || (shownLinks !== null && !shownLinks.has(at) && !emphasis.links.has(at))
  if (emphasis.links.has(at)) {
    const color = premultiply(theme.linkKinds[mainKind(link)], 0.85)
    return { size: encoding.linkWidth(link.weight) + 0.9, color, zIndex: 2, hidden }
  }
  const alpha = encoding.linkAlpha(link.weight) * (emphasis.lit === null ? 1 : DIMMED)
  return { size: encoding.linkWidth(link.weight), color: premultiply(theme.thread, alpha), zIndex: 1, hidden }
}
