import type { Box, Boxes } from './boxes.js'
import { measureText, wrapText } from './svgText.js'

/** Lines of text with their place: `x` is the anchor, `y` the baseline of the first line. */
export interface Label {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fontSize: number
  readonly lineHeight: number
  readonly spacing: number
}

/** A paper that would like a label. */
export interface LabelWish {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

const FONT_SIZE = 12
const LINE_HEIGHT = 14
const LINE_WIDTH = 190
const GAP = 4
/** Right, left, below, above, then the corners: how far the label goes from the disc. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 0.8],
  [1, -0.8],
  [-1, 0.8],
  [-1, -0.8],
] as const

/**
 * Places labels one after another on the first free side of their paper and takes the place; a label that fits nowhere
 * is left out, so that none ever overlaps another, a disc or the rim.
 * @param wishes most important first
 * @param most labels at most
 */
export function placePaperLabels(wishes: readonly LabelWish[], most: number, taken: Boxes, rim: Box): Label[] {
  const labels: Label[] = []
  for (const wish of wishes) {
    if (labels.length >= most) break
    const label = SIDES.map((side) => createLabel(wish, side)).find(
      (one) => isInside(boxOf(one), rim) && taken.isFree(boxOf(one)),
    )
    if (label === undefined) continue
    taken.add(boxOf(label))
    labels.push(label)
  }
  return labels
}

function createLabel({ text, x, y, radius }: LabelWish, [across, down]: readonly [number, number]): Label {
  const lines = wrapTitle(text)
  const height = (lines.length - 1) * LINE_HEIGHT
  const middle = y + FONT_SIZE * 0.35 - height / 2
  const shift = across === 0 ? radius + GAP + height / 2 + FONT_SIZE * 0.55 : radius + 3
  const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end'
  const far = radius + GAP
  return {
    lines,
    x: x + across * (down === 0 ? far : far * 0.75),
    y: middle + down * shift,
    anchor,
    fontSize: FONT_SIZE,
    lineHeight: LINE_HEIGHT,
    spacing: 0,
  }
}

/** Two lines of a title; of one that is too long, the part before the colon where that fits. */
function wrapTitle(title: string): string[] {
  const whole = wrapText(title, FONT_SIZE, LINE_WIDTH, 2)
  const colon = title.indexOf(':')
  if (!whole.at(-1)?.endsWith('…') || colon <= 0) return whole
  const main = wrapText(title.slice(0, colon), FONT_SIZE, LINE_WIDTH, 2)
  return main.at(-1)?.endsWith('…') ? whole : main
}

/** A community and where its papers lie. */
export interface NameWish {
  readonly text: string
  readonly size: number
  /** Extent of the inner part of its papers. */
  readonly box: Box
  /** The middle of its papers, half of them on each side. */
  readonly x: number
  readonly y: number
}

/**
 * Places community names over their papers, larger for larger extents, off the discs as far as can be; a name that
 * would overlap another is tried smaller, beside its region, and left out at last: the legend has it.
 */
export function placeNames(wishes: readonly NameWish[], discs: Boxes, taken: Boxes, rim: Box): (Label | null)[] {
  return wishes.map((wish) => {
    const extent = Math.sqrt(Math.max(1, wish.box.right - wish.box.left) * Math.max(1, wish.box.bottom - wish.box.top))
    const largest = Math.min(22, Math.max(12, extent / 8))
    for (const fontSize of [largest, Math.max(11, largest * 0.75), 11]) {
      const spots = nameSpots(wish, fontSize).filter(
        (label) => isInside(boxOf(label), rim) && taken.isFree(boxOf(label)),
      )
      const costs = spots.map((label) => DISC_COST * discs.overlap(boxOf(label)) + MOVE_COST * distance(label, wish))
      const best = spots[costs.indexOf(Math.min(...costs))]
      if (best === undefined) continue
      taken.add(boxOf(best))
      return best
    }
    return null
  })
}

/** A square pixel of a covered disc weighs as much as moving the name by four pixels: letters under discs cannot be read. */
const [DISC_COST, MOVE_COST] = [48, 12] as const
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5] as const
/** Beside the region: how far, in lines. */
const BESIDE = [0, 1, 2, 3] as const

function distance(label: Label, wish: NameWish): number {
  const [x, y] = [label.x - wish.x, label.y - wish.y]
  return Math.sqrt(x * x + y * y)
}

function nameSpots({ text, box, x, y }: NameWish, fontSize: number): Label[] {
  const spacing = fontSize * 0.14
  const lines = wrapText(text.toUpperCase(), fontSize * 1.14, Math.max(fontSize * 11, box.right - box.left), 3)
  const lineHeight = fontSize * 1.25
  const height = (lines.length - 1) * lineHeight
  const [stepX, stepY] = [Math.max(6, (box.right - box.left) / 8), Math.max(6, (box.bottom - box.top) / 10)]
  const baselines = STEPS.map((count) => y + count * stepY - height / 2 + fontSize * 0.35)
  const outside = BESIDE.flatMap((count) => [box.top - height - fontSize * 1.2 - count * lineHeight, box.bottom + fontSize * 2 + count * lineHeight])
  const place = (left: number, baseline: number): Label => ({
    lines,
    x: left,
    y: baseline,
    anchor: 'middle',
    fontSize,
    lineHeight,
    spacing,
  })
  return [...baselines, ...outside].flatMap((baseline) =>
    [0, 1, -1, 2, -2].map((count) => place(x + count * stepX, baseline)),
  )
}

/** The ground that a label covers, with a little air. */
export function boxOf({ lines, x, y, anchor, fontSize, lineHeight, spacing }: Label): Box {
  const width = Math.max(...lines.map((line) => measureText(line, fontSize, spacing)))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    left: left - 2,
    top: y - fontSize,
    right: left + width + 2,
    bottom: y + (lines.length - 1) * lineHeight + fontSize * 0.3,
  }
}

function isInside({ left, top, right, bottom }: Box, rim: Box): boolean {
  return left >= rim.left && top >= rim.top && right <= rim.right && bottom <= rim.bottom
}
