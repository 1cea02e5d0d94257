import { contains, createBoxes, type Box } from './boxes.js'

/** A paper that would like its name on the map. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Radius of its disc. */
  readonly radius: number
  readonly lines: readonly string[]
  readonly width: number
  /** Set even where it hides other discs. */
  readonly forced: boolean
  /** A landmark may hide small papers around it, as a city on a map hides its villages. */
  readonly landmark?: boolean
}

/** A label in its place; `x` is where its lines begin, end or have their middle. */
export interface PlacedLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly side: Side
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly box: Box
}

export const SIDES = ['right', 'left', 'below', 'above'] as const
export type Side = (typeof SIDES)[number]

export const LINE_HEIGHT = 14
const GAP = 5
const PADDING = 3
/** Square pixels of other discs that a label may hide. */
const HIDDEN_PX = 24
/** Part of its own ground that a landmark's label may take from other discs, where discs are this small. */
const LANDMARK_SHARE = 0.5
const SMALL_PX = 6

/** Where labels may go and what is there already. */
export interface LabelGround {
  readonly bounds: Box
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
  readonly taken: readonly Box[]
  /** Where each label was before: it stays there if it can. */
  readonly before: ReadonlyMap<string, Side>
}

/**
 * Sets the labels in the order given, each on the side where it covers least; one that fits nowhere is left out.
 * No two labels overlap, none leaves the bounds.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround, limit: number): readonly PlacedLabel[] {
  const taken = createBoxes()
  const discs = createBoxes()
  for (const box of ground.taken) taken.add(box)
  for (const { x, y, radius } of ground.discs) discs.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    if (placed.length >= limit) break
    let best: PlacedLabel | undefined
    let least = Infinity
    for (const [rank, side] of SIDES.entries()) {
      const label = setLabel(wish, side)
      if (!contains(ground.bounds, label.box) || taken.overlap(label.box) > 0) continue
      const hidden = discs.overlap(label.box)
      if (!wish.forced && hidden > (wish.landmark === true && wish.radius < SMALL_PX ? LANDMARK_SHARE * areaOf(label.box) : HIDDEN_PX)) continue
      const cost = hidden + rank * 2 - (ground.before.get(wish.id) === side ? 40 : 0)
      if (cost < least) [best, least] = [label, cost]
    }
    if (best === undefined) continue
    placed.push(best)
    taken.add(best.box)
  }
  return placed
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function setLabel({ id, x, y, radius, lines, width }: LabelWish, side: Side): PlacedLabel {
  const height = lines.length * LINE_HEIGHT
  const away = radius + GAP
  const anchor = side === 'right' ? x + away : side === 'left' ? x - away : x
  const top = side === 'below' ? y + away - 2 : side === 'above' ? y - away + 2 - height : y - height / 2
  const left = side === 'right' ? anchor : side === 'left' ? anchor - width : anchor - width / 2
  const box = { left: left - PADDING, right: left + width + PADDING, top: top - 1, bottom: top + height + 1 }
  return { id, lines, side, x: anchor, y: top, box }
}
