import { contains, createBoxes, type Box } from './boxes.js'
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
  /** Set across its papers, with a halo, because they leave no room between them. */
  readonly across: boolean
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
const LARGEST = 20
/** Up to this size a name may be larger than that of a larger community, which had less room. */
const MODEST = 14
const LINES = 3
export const NAME_LEADING = 1.28
/** Places tried on each side of the middle of a region. */
const ROWS = 14
const COLUMNS = 6
/** How far beyond its papers a place for a name is looked for, and how far from the nearest of them it may be. */
const BEYOND_PX = 56
const BESIDE_PX = 30
/** The part of a name and of what is right around it that may be other regions, never more than its own; looked at in steps. */
const MOST_FOREIGN = 0.2
const AROUND_PX = 8
const STEP_PX = 12
/** Part of a region that its discs cover from which on there is no quiet place in it. */
const CROWDED = 0.16
/** A region of fewer papers has room for its name between them or beside them. */
const MANY = 60

/**
 * Puts each name into a gap between papers, near the middle of its region, or beside them: a name lies over a paper only
 * where a large region is full of them, and there where they are fewest. Larger communities choose first, and no
 * name is much larger than theirs. A name that finds no place is set smaller, and left out where even that does not help.
 */
export function placeNames(wishes: readonly NameWish[], ground: NameGround, limit = Infinity): readonly PlacedName[] {
  const discs = createBoxes()
  for (const { x, y, radius } of ground.discs) {
    const reach = radius + 2
    discs.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })
  }
  const names = createBoxes()
  const placed: PlacedName[] = []
  let largest = LARGEST
  const radius = ground.discs.reduce((sum, disc) => sum + disc.radius, 0) / Math.max(1, ground.discs.length)
  for (const wish of wishes) {
    if (placed.length >= limit) break
    const extent = spreadOf(wish.points)
    const crowded = wish.points.length >= MANY && wish.points.length * 4 * radius ** 2 > CROWDED * extent.width * extent.height
    const judge = { sizes: fontSizes(wish, extent, largest, ground.measure), discArea: discs.overlap, nameArea: names.overlap }
    const ways = crowded ? [placeAcross, placeBetween] : [placeBetween, placeAcross]
    const name = ways[0]!(wish, extent, ground, judge) ?? ways[1]!(wish, extent, ground, judge)
    if (name === undefined) continue
    placed.push(name)
    largest = Math.min(largest, Math.max(MODEST, name.fontSize))
    names.add(grow(name.box, 10, 3))
  }
  return placed
}

/** What a place for a name is judged by. */
interface Judge {
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[]
  readonly discArea: (box: Box) => number
  readonly nameArea: (box: Box) => number
}

interface Extent {
  readonly width: number
  readonly height: number
}

/** Where a region's papers are. */
interface Spread extends Extent {
  readonly middle: { readonly x: number; readonly y: number }
}

/** In a quiet place, if there is one. */
function placeBetween(wish: NameWish, extent: Spread, ground: NameGround, { sizes, discArea, nameArea }: Judge): PlacedName | undefined {
  const { middle } = extent
  const hasRegion = wish.points.some(({ x, y }) => ground.ownerAt(x, y) === wish.id)
  for (const fontSize of sizes) {
    let best: PlacedName | undefined
    let least = Infinity
    for (const { lines, half } of settings(wish, fontSize, extent, ground.measure)) {
      for (const { x, y, away } of spots(middle, { width: extent.width + 2.2 * half.width, height: extent.height })) {
        const box = boxAround(x, y, half)
        const far = area(box) * away + lines.length * 40
        if (far >= least || !contains(ground.bounds, box)) continue
        const { own, foreign } = lieOf(box, wish.id, ground)
        const cost = far + 2 * area(box) * foreign
        if (cost >= least || foreign > MOST_FOREIGN || foreign > own || (hasRegion && own === 0)) continue
        if (nameArea(box) > 0 || discArea(box) > 0 || !isBeside(box, wish.points)) continue
        best = { id: wish.id, lines, across: false, fontSize, x, y, box }
        least = cost
      }
    }
    if (best !== undefined) return best
  }
  return undefined
}

/** Over the papers where they are fewest, near to the middle; only where the region is much larger than its name. */
function placeAcross(wish: NameWish, extent: Spread, ground: NameGround, { sizes, nameArea, discArea }: Judge): PlacedName | undefined {
  const { middle } = extent
  for (const fontSize of wish.points.length < MANY ? [] : sizes) {
    let best: PlacedName | undefined
    let least = Infinity
    for (const { lines, half } of settings(wish, fontSize, extent, ground.measure)) {
      if (half.width > 0.55 * extent.width || half.height > 0.3 * extent.height) continue
      for (const { x, y, away } of spots(middle, { width: 0.8 * extent.width, height: 0.6 * extent.height })) {
        const box = boxAround(x, y, half)
        if (!contains(ground.bounds, box) || nameArea(box) > 0 || lieOf(box, wish.id, ground).foreign > 0) continue
        const cost = away + 0.15 * lines.length + (0.2 * discArea(box)) / area(box)
        if (cost < least) [best, least] = [{ id: wish.id, lines, across: true, fontSize, x, y, box }, cost]
      }
    }
    if (best !== undefined) return best
  }
  return undefined
}

/** The ways to break a name into lines, each with half its width and height. */
function settings({ label }: NameWish, fontSize: number, extent: Extent, measure: Measure) {
  return widths(label, extent.width / fontSize, measure).flatMap((width) => {
    const lines = wrapText(label, width, LINES, measure)
    if (lines.join(' ') !== label) return []
    return [{ lines, half: { width: (Math.max(...lines.map(measure)) * fontSize) / 2, height: (lines.length * fontSize * NAME_LEADING) / 2 } }]
  })
}

/** The parts of a box that lie on its own region and on others, looked at in steps along its middle and just above and below it. */
function lieOf({ left, right, top, bottom }: Box, id: string, { ownerAt }: NameGround): { readonly own: number; readonly foreign: number } {
  const steps = Math.max(4, Math.ceil((right - left) / STEP_PX))
  const count = { own: 0, foreign: 0 }
  for (const y of [top - AROUND_PX, (top + bottom) / 2, bottom + AROUND_PX]) {
    for (let step = 0; step <= steps; step++) {
      const owner = ownerAt(left + ((right - left) * step) / steps, y)
      if (owner === id) count.own++
      else if (owner !== undefined) count.foreign++
    }
  }
  const all = 3 * (steps + 1)
  return { own: count.own / all, foreign: count.foreign / all }
}

/** Whether a box is so near to one of a region's papers that it belongs to them at a glance. */
function isBeside({ left, right, top, bottom }: Box, points: NameWish['points']): boolean {
  return points.some(({ x, y }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) <= BESIDE_PX)
}

/** Widths to set a name in, at a font size of 1 px: as its region is wide, narrower, and as wide as its lines need. */
function widths(label: string, wide: number, measure: Measure): readonly number[] {
  return [1.15 * wide, 0.75 * wide, (1.2 * measure(label)) / LINES + 2, measure(label)].map((width) => Math.max(width, 7))
}

/** The size that lets the name span its region, larger for more papers; then a smaller one, and the smallest. */
function fontSizes({ label, points: { length: members } }: NameWish, extent: Extent, largest: number, measure: Measure): readonly number[] {
  const longest = Math.max(...label.split(/\s+/).map(measure))
  const spanning = Math.min((extent.width * 0.8) / Math.max(longest, 1), extent.height * 0.24, 10 + 1.1 * Math.sqrt(members))
  const size = Math.min(largest, Math.max(SMALLEST, spanning))
  return size > SMALLEST ? [size, Math.sqrt(size * SMALLEST), SMALLEST] : [size]
}

function* spots(middle: { x: number; y: number }, extent: Extent) {
  for (let row = -ROWS; row <= ROWS; row++) {
    for (let column = -COLUMNS; column <= COLUMNS; column++) {
      const dx = column / COLUMNS
      const dy = row / ROWS
      yield {
        x: middle.x + dx * 0.5 * extent.width,
        y: middle.y + dy * (0.5 * extent.height + BEYOND_PX),
        away: 0.4 * Math.abs(dx) + 0.5 * Math.abs(dy),
      }
    }
  }
}

function boxAround(x: number, y: number, half: Extent): Box {
  return { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height }
}

function spreadOf(points: NameWish['points']): Spread {
  const x = Float64Array.from(points, (point) => point.x).sort()
  const y = Float64Array.from(points, (point) => point.y).sort()
  return { middle: { x: quantile(x, 0.5), y: quantile(y, 0.5) }, width: Math.max(70, reach(x)), height: Math.max(40, reach(y)) }
}

/** What holds nine of ten papers, and a little more: those far out do not stretch their region. */
function reach(sorted: Float64Array): number {
  return 1.3 * (quantile(sorted, 0.95) - quantile(sorted, 0.05))
}

function area({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

function grow({ left, right, top, bottom }: Box, aside: number, above: number): Box {
  return { left: left - aside, right: right + aside, top: top - above, bottom: bottom + above }
}

/** The value that a part of all values is below. */
function quantile(sorted: Float64Array, part: number): number {
  const at = part * (sorted.length - 1)
  const low = sorted[Math.floor(at)] ?? 0
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low)
}
