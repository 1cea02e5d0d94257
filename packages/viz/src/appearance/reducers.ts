import type { Link, MapPaper } from '@paperloom/core'
import type { Emphasis } from '../state/emphasis.js'
import { premultiply } from './color.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'
import { mainKind } from './wording.js'

/** How much of the ink is left of what is not looked at. */
export const DIMMED = 0.15

/** How much a paper or link stands out: at rest, lit, or looked at itself. What is at rest dims where anything is lit. */
export type Standing = 0 | 1 | 2

/** How a paper is drawn now. */
export interface PaperStyle {
  readonly size: number
  readonly color: string
  /** 0 is a disc, 1 a disc with a ring, 2 a ring. */
  readonly shape: number
  readonly emphasis: Standing
  /** Lies over everything that is not. */
  readonly highlighted: boolean
  readonly hidden: boolean
}

/** How a link is drawn now. Its colour is multiplied by its alpha. */
export interface LinkStyle {
  readonly size: number
  readonly color: string
  /** Part of the links that are lighter, 0 to 1. */
  readonly rank: number
  readonly emphasis: Standing
  readonly hidden: boolean
}

/** A paper's own look. That the others dim is said once for all of them, not here. */
export function stylePaper(paper: MapPaper, emphasis: Emphasis, encoding: Encoding, theme: Theme): PaperStyle {
  const mark = encoding.markOfPaper(paper)
  const centre = emphasis.centres.has(paper.id)
  const standing = centre ? 2 : emphasis.lit?.has(paper.id) === true ? 1 : 0
  return {
    size: encoding.sizeOf(paper.id) + (centre ? 1.5 : 0),
    color: colorOfMark(mark, theme),
    shape: mark.outline,
    emphasis: standing,
    highlighted: standing > 0,
    hidden: emphasis.shown !== null && !emphasis.shown.has(paper.id),
  }
}

/** One neutral ink at rest; the colour of its strongest reason when it is looked at. */
export function styleLink(link: Link, at: number, emphasis: Emphasis, encoding: Encoding, theme: Theme): LinkStyle {
  const { shown, shownLinks } = emphasis
  const outside = shown !== null && !(shown.has(link.source) && shown.has(link.target))
  const hidden = outside || (shownLinks !== null && !shownLinks.has(at) && !emphasis.links.has(at))
  const size = encoding.linkWidth(link.weight)
  const rank = encoding.linkRank(link.weight)
  if (emphasis.links.has(at)) {
    return { size: size + 0.9, color: premultiply(theme.linkKinds[mainKind(link)], 0.85), rank, emphasis: 1, hidden }
  }
  return { size, color: premultiply(theme.thread, encoding.linkAlpha(link.weight)), rank, emphasis: 0, hidden }
}
