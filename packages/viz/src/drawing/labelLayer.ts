import type { Encoding } from '../appearance/encoding.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { contains, type Box } from './boxes.js'
import type { Lettering } from './lettering.js'
import { placeLabels, type LabelWish, type PlacedLabel, type Side } from './placeLabels.js'
import type { Projection } from './projection.js'

/** The papers' own names: landmarks first, more of them the closer one looks. */
export interface LabelLayer {
  /** Chooses and places labels for the present camera. */
  place(view: Projection, page: LabelPage): readonly PlacedLabel[]
  /** The labels last placed, moved with the camera; none that would be cut. */
  follow(view: Projection, bounds: Box): readonly PlacedLabel[]
}

interface LabelPage {
  readonly width: number
  readonly height: number
  readonly bounds: Box
  readonly emphasis: Emphasis
  readonly taken: readonly Box[]
  /** How much closer than the whole map. */
  readonly zoom: number
  readonly radiusOf: (size: number) => number
}

/** Papers that carry their name when the whole map is shown, for a million pixels of the page. */
const LABELS_PER_MEGAPIXEL = 11
const LABELS_WHEN_LIT = 16
/** Each community names this many of its papers before the others are asked. */
const LANDMARKS = 2
/** In a map of so many papers the names of landmarks may hide small discs around them; a smaller one leaves none unseen. */
const CROWD = 300
const NEAR_PX = 40
/** Candidates tried for each label that there is room for. */
const TRIES = 14
/** Papers that a label may not hide, the largest first; of more than these, the rest are dust. */
const MOST_DISCS = 6000

export function createLabelLayer(index: MapIndex, encoding: Encoding, lettering: Lettering): LabelLayer {
  let order = orderPapers(index, encoding)
  let orderedFor = encoding.drawn
  let sides: ReadonlyMap<string, Side> = new Map()
  let last: { readonly view: Projection; readonly labels: readonly PlacedLabel[] } | undefined
  return {
    place(view, { width, height, bounds, emphasis: { lit, centres, shown }, taken, zoom, radiusOf }) {
      if (orderedFor !== encoding.drawn) order = orderPapers(index, encoding)
      orderedFor = encoding.drawn
      const room = LABELS_PER_MEGAPIXEL * width * height * 1e-6 * Math.max(1, zoom) ** 1.7
      const limit = lit === null ? room : Math.max(LABELS_WHEN_LIT, room)
      const discs: { x: number; y: number; radius: number }[] = []
      const wishes: LabelWish[] = []
      for (const { id, mapX, mapY, landmark } of order) {
        if ((shown !== null && !shown.has(id)) || (lit !== null && !lit.has(id))) continue
        const [x, y] = [view.x(mapX), view.y(mapY)]
        if (x < -NEAR_PX || y < -NEAR_PX || x > width + NEAR_PX || y > height + NEAR_PX) continue
        const radius = radiusOf(encoding.sizeOf(id)) + 1
        if (discs.length < MOST_DISCS) discs.push({ x, y, radius })
        const forced = centres.has(id)
        if (wishes.length < TRIES * limit || forced) wishes.push({ id, x, y, radius, ...lettering.labelOf(id), forced, landmark })
      }
      wishes.sort((a, b) => Number(b.forced) - Number(a.forced))
      const labels = placeLabels(wishes, { bounds, discs, taken, before: sides }, limit)
      sides = new Map(labels.map(({ id, side }) => [id, side]))
      last = { view, labels }
      return labels
    },
    follow(view, bounds) {
      if (last === undefined) return []
      const before = last.view
      return last.labels
        .map((label) => {
          const { x, y } = index.papers.get(label.id)!
          const [dx, dy] = [view.x(x) - before.x(x), view.y(y) - before.y(y)]
          const { left, right, top, bottom } = label.box
          return { ...label, x: label.x + dx, y: label.y + dy, box: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy } }
        })
        .filter(({ box }) => contains(bounds, box))
    },
  }
}

/** The strongest papers of each community in turn, then all others by size. */
function orderPapers(index: MapIndex, encoding: Encoding): readonly { id: string; mapX: number; mapY: number; landmark: boolean }[] {
  const landmarks = new Map<string, number>()
  for (const { id } of index.map.communities) {
    for (const [rank, paper] of index.membersOf(id).slice(0, LANDMARKS).entries()) landmarks.set(paper, rank)
  }
  return index.map.papers
    .map(({ id, x, y }) => ({ id, mapX: x, mapY: y, landmark: index.map.papers.length >= CROWD && landmarks.has(id), rank: landmarks.get(id) ?? LANDMARKS, size: encoding.sizeOf(id) }))
    .sort((a, b) => a.rank - b.rank || b.size - a.size)
}
