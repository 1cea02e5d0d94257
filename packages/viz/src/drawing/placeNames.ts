import { createBoxes, type Box } from './boxes.js'
import { wrapText, type Measure } from './wrapText.js'

/** A community that wants its name on its region. Positions in pixels at the present scale. */
export interface NameWish {
  readonly id: string
  readonly label: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** A name in its place; (x, y) is its middle. */
export interface PlacedName {
  readonly id: string
  readonly lines: readonly string[]
  /** Height of the letters' line in pixels. */
  readonly fontSize: number
  readonly x: number
  readonly y: number
  readonly box: Box
}

/** What stands on the ground already. */
export interface NameGround {
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
  readonly bounds: Box
  /** Width of a letter-spaced text at a font size of 1 px. */
  readonly measure: Measure
}

const SMALLEST = 11
const LARGEST = 19
export const NAME_LEADING = 1.28
const STEPS = 7

/**
 * Puts each name where it covers least, near the middle of its region; larger communities choose first. A name that
 * would cross another is set smaller, and left out where even that does not help.
 */
export function placeNames(wishes: readonly NameWish[], ground: NameGround): readonly PlacedName[] {
  const discs = createBoxes()
  for (const { x, y, radius } of ground.discs) {
    const reach = radius + 2
    discs.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })
  }
  const names = createBoxes()
  const placed: PlacedName[] = []
  for (const wish of wishes) {
    const name = placeName(wish, ground, discs.overlap, names.overlap)
    if (name === undefined) continue
    placed.push(name)
    names.add(grow(name.box, 4))
  }
  return placed
}

function placeName(
  wish: NameWish,
  ground: NameGround,
  discArea: (box: Box) => number,
  nameArea: (box: Box) => number,
): PlacedName | undefined {
  const extent = extentOf(wish.points)
  const middle = { x: mean(wish.points.map(({ x }) => x)), y: mean(wish.points.map(({ y }) => y)) }
  let best: PlacedName | undefined
  let least = Infinity
  for (const fontSize of fontSizes(wish.label, extent, ground.measure)) {
    for (const width of [extent.width * 1.15, extent.width * 0.75].map((wide) => Math.max(wide, fontSize * 7))) {
      const lines = wrapText(wish.label, width / fontSize, 3, ground.measure)
      const half = {
        width: (Math.max(...lines.map(ground.measure)) * fontSize) / 2,
        height: (lines.length * fontSize * NAME_LEADING) / 2,
      }
      for (const { x, y, away } of spots(middle, extent)) {
        const box = { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height }
        if (nameArea(box) > 0) continue
        const outside = area(box) - area(clip(box, ground.bounds))
        const cost = discArea(box) + 6 * outside + area(box) * 0.5 * away + lines.length * 30
        if (cost < least) [best, least] = [{ id: wish.id, lines, fontSize, x, y, box }, cost]
      }
    }
    if (best !== undefined) return best
  }
  return best
}

/** The size that lets the name span its region, then smaller ones. */
function fontSizes(label: string, extent: { width: number; height: number }, measure: Measure): readonly number[] {
  const longest = Math.max(...label.split(/\s+/).map(measure))
  const spanning = Math.min((extent.width * 0.8) / Math.max(longest, 1), extent.height * 0.24)
  const size = Math.min(LARGEST, Math.max(SMALLEST, spanning))
  return size > SMALLEST ? [size, SMALLEST] : [size]
}

function* spots(middle: { x: number; y: number }, extent: { width: number; height: number }) {
  for (let row = -STEPS; row <= STEPS; row++) {
    for (let column = -3; column <= 3; column++) {
      const dx = column / 3
      const dy = row / STEPS
      yield {
        x: middle.x + dx * 0.42 * extent.width,
        y: middle.y + dy * (0.5 * extent.height + 26),
        away: 0.8 * Math.abs(dx) + Math.abs(dy),
      }
    }
  }
}

function extentOf(points: NameWish['points']): { width: number; height: number } {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { width: Math.max(70, Math.max(...xs) - Math.min(...xs)), height: Math.max(40, Math.max(...ys) - Math.min(...ys)) }
}

function clip(box: Box, bounds: Box): Box {
  return {
    left: Math.max(box.left, bounds.left),
    right: Math.min(box.right, bounds.right),
    top: Math.max(box.top, bounds.top),
    bottom: Math.min(box.bottom, bounds.bottom),
  }
}

function area({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

function grow({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
