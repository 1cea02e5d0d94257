import type { Link, MapPaper } from '@paperloom/core'
import type { Emphasis } from '../state/emphasis.js'
import { packColor, parseColor } from './color.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'
import { mainKind } from './wording.js'

/** How much of the ink is left of what is not looked at. */
export const DIMMED = 0.15

/** How much a paper stands out: at rest, lit, or looked at itself. What is at rest dims where anything is lit. */
export type Standing = 0 | 1 | 2

/** How a paper is drawn now. */
export interface PaperStyle {
  readonly size: number
  /** A packed colour. */
  readonly color: number
  /** 0 is a disc, 1 a disc with a ring, 2 a ring. */
  readonly shape: number
  readonly standing: Standing
}

/** How a link is drawn now. */
export interface LinkStyle {
  /** In parts of {@link WIDTH_UNIT} pixels. */
  readonly width: number
  /** A packed colour, multiplied by its alpha. */
  readonly color: number
  readonly standing: ThreadStanding
}

/** A thread at rest fades with its length and its rank, and dims where anything is lit; a line only dims; a lit thread does neither. */
export const THREAD_STANDING = { rest: 0, line: 128, lit: 255 } as const
export type ThreadStanding = (typeof THREAD_STANDING)[keyof typeof THREAD_STANDING]

/** Widths of threads are whole numbers of this many pixels, 255 at most. */
export const WIDTH_UNIT = 5 / 255
const STEPS = 1023
const LIT_WIDER = 0.9
const HEIGHT_WIDTH = 0.85
const HEIGHT_ALPHA = 0.24
const LIT_ALPHA = 0.85

/** A paper's own look. That the others dim is said once for all of them, not here. */
export function stylePaper(paper: MapPaper, { centres, lit }: Pick<Emphasis, 'centres' | 'lit'>, encoding: Encoding, theme: Theme): PaperStyle {
  const mark = encoding.markOfPaper(paper)
  const centre = centres.has(paper.id)
  return {
    size: encoding.sizeOf(paper.id) + (centre ? 1.5 : 0),
    color: packColor(parseColor(colorOfMark(mark, theme)), 1),
    shape: mark.outline,
    standing: centre ? 2 : lit?.has(paper.id) === true ? 1 : 0,
  }
}

/** The one neutral ink of links at rest, by weight; in as many steps as can be seen. */
export function threadStyle(encoding: Encoding, theme: Theme, heaviest: number): (weight: number) => LinkStyle {
  const thread = parseColor(theme.thread)
  const steps = Array.from({ length: STEPS + 1 }, (_, step): LinkStyle => {
    const weight = (step / STEPS) * heaviest
    return { width: toUnits(encoding.linkWidth(weight)), color: packColor(thread, encoding.linkAlpha(weight)), standing: THREAD_STANDING.rest }
  })
  return (weight) => steps[heaviest > 0 ? Math.round((weight / heaviest) * STEPS) : 0]!
}

/** A link that is looked at, in the colour of its strongest reason. */
export function styleLink(link: Link, encoding: Encoding, theme: Theme): LinkStyle {
  const color = packColor(parseColor(theme.linkKinds[mainKind(link)]), LIT_ALPHA)
  return { width: toUnits(encoding.linkWidth(link.weight) + LIT_WIDER), color, standing: THREAD_STANDING.lit }
}

/** A height line of a region, in the region's ink; the outermost, step 0, is fainter. */
export function heightStyle(ink: string, step: number): LinkStyle {
  return { width: toUnits(HEIGHT_WIDTH), color: packColor(parseColor(ink), step === 0 ? 0.7 * HEIGHT_ALPHA : HEIGHT_ALPHA), standing: THREAD_STANDING.line }
}

function toUnits(width: number): number {
  return Math.min(255, Math.round(width / WIDTH_UNIT))
}
