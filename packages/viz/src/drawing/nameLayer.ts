import type { Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import type { MapIndex } from '../state/mapIndex.js'
import { contains, type Box } from './boxes.js'
import type { Lettering } from './lettering.js'
import { placeNames, type PlacedName } from './placeNames.js'
import type { Projection } from './projection.js'
import type { Regions } from './regions.js'

/** The names of the regions. */
export interface NameLayer {
  /**
   * The names for the present camera, those that would be cut left out. They stay where they are while the map is
   * dragged and move only with its scale, in steps of `step`.
   */
  place(view: Projection, page: NamePage): readonly ShownName[]
  /** Where all names stand that were placed last, those that would be cut too. */
  boxes(view: Projection): readonly Box[]
  draw(context: CanvasRenderingContext2D, names: readonly ShownName[], theme: Theme): void
}

export interface ShownName extends PlacedName {
  readonly lit: boolean
}

interface NamePage {
  readonly bounds: Box
  readonly lit: ReadonlySet<string> | null
  /** Radius in pixels of a paper of a size. */
  readonly radiusOf: (size: number) => number
  /** Change of scale, as a logarithm, from which on the names are placed anew. */
  readonly step: number
}

const NAMES_PER_MEGAPIXEL = 30
/** Room for names beyond the outermost papers, where the page has as much. */
const MARGIN = 20
/** Of more papers than this, every so-many-th tells well enough where there is room. */
const MOST_DISCS = 6000

export function createNameLayer(index: MapIndex, encoding: Encoding, regions: Regions, lettering: Lettering): NameLayer {
  const communities = index.map.communities.map(({ id, label }) => ({ id, label, papers: index.membersOf(id).map((paper) => index.papers.get(paper)!) }))
  let known: { readonly scale: number; readonly placed: readonly PlacedName[] } | undefined

  const placeAt = ({ scale }: Projection, { radiusOf, bounds, step }: NamePage): NonNullable<typeof known> => {
    if (known !== undefined && Math.abs(Math.log(scale / known.scale)) < step) return known
    const stride = Math.max(1, Math.ceil(index.map.papers.length / MOST_DISCS))
    const discs = index.map.papers.flatMap(({ id, x, y }, at) => (at % stride === 0 ? { x: x * scale, y: -y * scale, radius: radiusOf(encoding.sizeOf(id)) } : []))
    const wishes = communities
      .filter(({ papers }) => papers.length > 0)
      .map(({ id, label, papers }) => ({ id, label, points: papers.map(({ x, y }) => ({ x: x * scale, y: -y * scale })) }))
    const page = frameOf(discs, bounds)
    const megapixels = Math.max((bounds.right - bounds.left) * (bounds.bottom - bounds.top), (page.right - page.left) * (page.bottom - page.top)) * 1e-6
    const ground = { discs, bounds: page, measure: lettering.measureName, ownerAt: (x: number, y: number) => regions.ownerAt(x / scale, -y / scale) }
    known = { scale, placed: placeNames(wishes, ground, NAMES_PER_MEGAPIXEL * megapixels) }
    return known
  }

  const moved = (name: PlacedName, scale: number, view: Projection): PlacedName => {
    const [x, y] = [view.x(name.x / scale), view.y(-name.y / scale)]
    return { ...name, x, y, box: shift(name.box, x - name.x, y - name.y) }
  }
  return {
    place(view, page) {
      const { scale, placed } = placeAt(view, page)
      return placed
        .map((name) => ({ ...moved(name, scale, view), lit: page.lit === null || page.lit.has(name.id) }))
        .filter(({ box }) => contains(page.bounds, box))
    },
    boxes: (view) => (known?.placed ?? []).map((name) => moved(name, known!.scale, view).box),
    draw: lettering.drawNames,
  }
}

/** What holds all papers and a margin: where the whole map is on the page, no name that is placed in it would be cut. */
function frameOf(discs: readonly { readonly x: number; readonly y: number }[], free: Box): Box {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of discs) {
    frame.left = Math.min(frame.left, x)
    frame.right = Math.max(frame.right, x)
    frame.top = Math.min(frame.top, y)
    frame.bottom = Math.max(frame.bottom, y)
  }
  const aside = marginOf(frame.right - frame.left, free.right - free.left)
  const above = marginOf(frame.bottom - frame.top, free.bottom - free.top)
  return { left: frame.left - aside, right: frame.right + aside, top: frame.top - above, bottom: frame.bottom + above }
}

function marginOf(extent: number, free: number): number {
  return free > extent ? Math.min(MARGIN, (free - extent) / 2) : MARGIN
}

function shift({ left, right, top, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }
}
