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
  /** The community whose region covers a point, if one does. */
  readonly ownerAt: (x: number, y: number) => string | undefined
  /** Width of a letter-spaced text at a font size of 1 px. */
  readonly measure: Measure
}

const SMALLEST = 11
const LARGEST = 18
const LINES = 3
export const NAME_LEADING = 1.28
const STEPS = 10
/** A name may lose this part of its ground to discs; more, and it cannot be read. */
const COVERED = 0.06

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
    const name = placeName(wish, ground, { discArea: discs.overlap, nameArea: names.overlap })
    if (name === undefined) continue
    placed.push(name)
    names.add(grow(name.box, 10, 3))
  }
  return placed
}

/** What a place for a name is judged by. */
interface Judge {
  readonly discArea: (box: Box) => number
  readonly nameArea: (box: Box) => number
}

function placeName(wish: NameWish, ground: NameGround, { discArea, nameArea }: Judge): PlacedName | undefined {
  const extent = extentOf(wish.points)
  const middle = { x: mean(wish.points.map(({ x }) => x)), y: mean(wish.points.map(({ y }) => y)) }
  let best: PlacedName | undefined
  let least = Infinity
  for (const fontSize of fontSizes(wish, extent, ground.measure)) {
    for (const width of widths(wish.label, extent.width / fontSize, ground.measure)) {
      const lines = wrapText(wish.label, width, LINES, ground.measure)
      if (lines.join(' ') !== wish.label) continue
      const half = {
        width: (Math.max(...lines.map(ground.measure)) * fontSize) / 2,
        height: (lines.length * fontSize * NAME_LEADING) / 2,
      }
      for (const { x, y, away } of spots(middle, extent)) {
        const box = { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height }
        if (nameArea(box) > 0) continue
        const outside = area(box) - area(clip(box, ground.bounds))
        const strange = [box.left, x, box.right].filter((at) => (ground.ownerAt(at, y) ?? wish.id) !== wish.id).length
        const cost = 14 * discArea(box) + 20 * outside + area(box) * (away + 0.5 * strange) + lines.length * 40
        if (cost < least) [best, least] = [{ id: wish.id, lines, fontSize, x, y, box }, cost]
      }
    }
    if (best !== undefined && discArea(best.box) <= COVERED * area(best.box)) return best
    best = undefined
    least = Infinity
  }
  return undefined
}

/** Widths to set a name in, at a font size of 1 px: as its region is wide, narrower, and as wide as its lines need. */
function widths(label: string, wide: number, measure: Measure): readonly number[] {
  return [1.15 * wide, 0.75 * wide, (1.2 * measure(label)) / LINES + 2, measure(label)].map((width) => Math.max(width, 7))
}

/** The size that lets the name span its region, larger for more papers; then the smallest. */
function fontSizes({ label, points: { length: members } }: NameWish, extent: { width: number; height: number }, measure: Measure): readonly number[] {
  const longest = Math.max(...label.split(/\s+/).map(measure))
  const spanning = Math.min((extent.width * 0.8) / Math.max(longest, 1), extent.height * 0.24, 9.5 + 2 * Math.sqrt(members))
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
        y: middle.y + dy * (0.5 * extent.height + 30),
        away: 0.4 * Math.abs(dx) + 0.5 * Math.abs(dy),
      }
    }
  }
}

function extentOf(points: NameWish['points']): { width: number; height: number } {
  return { width: Math.max(70, reach(points.map(({ x }) => x))), height: Math.max(40, reach(points.map(({ y }) => y))) }
}

/** Four standard deviations: a paper far out does not stretch its region. */
function reach(values: readonly number[]): number {
  const middle = mean(values)
  return 4 * Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
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

function grow({ left, right, top, bottom }: Box, aside: number, above: number): Box {
  return { left: left - aside, right: right + aside, top: top - above, bottom: bottom + above }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
