import type { Encoding } from '../appearance/encoding.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { sortByWeight } from '../state/sortByWeight.js'
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
  let orderedFor = encoding.sizeKey
  let sides: ReadonlyMap<string, Side> = new Map()
  let last: { readonly view: Projection; readonly labels: readonly PlacedLabel[] } | undefined
  return {
    place(view, { width, height, bounds, emphasis: { lit, centres, shown }, taken, zoom, radiusOf }) {
      if (orderedFor !== encoding.sizeKey) order = orderPapers(index, encoding)
      orderedFor = encoding.sizeKey
      const room = LABELS_PER_MEGAPIXEL * width * height * 1e-6 * Math.max(1, zoom) ** 1.7
      const limit = lit === null ? room : Math.max(LABELS_WHEN_LIT, room)
      const discs: { x: number; y: number; radius: number }[] = []
      const wishes: LabelWish[] = []
      for (const at of order.papers) {
        const isFull = discs.length >= MOST_DISCS && wishes.length >= TRIES * limit
        if (isFull && centres.size === 0) break
        const { id, x: mapX, y: mapY } = index.map.papers[at]!
        if ((shown !== null && !shown.has(id)) || (lit !== null && !lit.has(id))) continue
        const [x, y] = [view.x(mapX), view.y(mapY)]
        if (x < -NEAR_PX || y < -NEAR_PX || x > width + NEAR_PX || y > height + NEAR_PX) continue
        const radius = radiusOf(order.sizes[at]!) + 1
        if (discs.length < MOST_DISCS) discs.push({ x, y, radius })
        const forced = centres.has(id)
        if (wishes.length < TRIES * limit || forced) wishes.push({ id, x, y, radius, ...lettering.labelOf(id), forced, landmark: order.isLandmark(at) })
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

interface Order {
  /** Numbers of papers: the strongest of each community in turn, then all others by size. */
  readonly papers: Uint32Array
  /** By the number of a paper. */
  readonly sizes: Float64Array
  isLandmark(paper: number): boolean
}

function orderPapers({ map: { papers, communities }, membersOf }: MapIndex, encoding: Encoding): Order {
  const landmarks = new Map<string, number>()
  for (const { id } of communities) {
    for (const [rank, paper] of membersOf(id).slice(0, LANDMARKS).entries()) landmarks.set(paper, rank)
  }
  const ranks = Uint8Array.from(papers, ({ id }) => landmarks.get(id) ?? LANDMARKS)
  const sizes = Float64Array.from(papers, ({ id }) => encoding.sizeOf(id))
  const bySize = sortByWeight(sizes)
  const order = new Uint32Array(papers.length)
  let next = 0
  for (let rank = 0; rank <= LANDMARKS; rank++) for (const paper of bySize) if (ranks[paper] === rank) order[next++] = paper
  return { papers: order, sizes, isLandmark: (paper) => papers.length >= CROWD && ranks[paper]! < LANDMARKS }
}
