import type Sigma from 'sigma'
import type { Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import { axisOf } from '../state/arrangeByYear.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { sharedArea, type Box } from './boxes.js'
import type { Insets } from './camera.js'
import { createArrows } from './arrows.js'
import { createEntityLayer, type ShownEntity } from './entityLayer.js'
import { createLabelLayer } from './labelLayer.js'
import { createLettering } from './lettering.js'
import type { Look } from './look.js'
import { createNameLayer, type ShownName } from './nameLayer.js'
import type { Batch } from './painter.js'
import { createProjection, type Projection } from './projection.js'
import { createRegions } from './regions.js'
import { createSheet, SHEET_MARGIN } from './sheet.js'
import { drawYearAxis } from './yearAxis.js'

/** The canvases around sigma's own: tints and quiet names below, labels and names across papers above. */
export interface Overlay {
  /** How far a region reaches beyond its papers, in the map's units. */
  readonly shore: number
  /** The look has changed: regions are painted anew. */
  setLook(look: Look): void
  /** Draws for the present camera. While the map moves, what is drawn already moves with it. */
  draw(): void
  /** The entities that stand on the map now. */
  entities(): readonly ShownEntity[]
  destroy(): void
}

interface OverlayParts {
  readonly sigma: Sigma
  readonly index: MapIndex
  readonly encoding: Encoding
  readonly insets: () => Insets
  /** Where the height lines of the regions go, to be drawn with the threads. */
  readonly heights: Batch
}

/** So long after the last movement words are placed anew; until then they move with the map. */
const SETTLE_MS = 110
/** Change of scale, as a logarithm, that names bear before they are placed anew: at rest and while the map moves. */
const STEP_AT_REST = 0.04
const STEP_MOVING = 0.2

export function createOverlay({ sigma, index, encoding, insets, heights }: OverlayParts): Overlay {
  const regions = createRegions(index, encoding, heights)
  const lettering = createLettering(index, encoding)
  const names = createNameLayer(index, encoding, regions, lettering)
  const labels = createLabelLayer(index, encoding, lettering)
  const shapes = createEntityLayer(index, encoding, lettering)
  const arrows = createArrows(index, encoding)
  const axis = axisOf(index.map)
  let entities: readonly ShownEntity[] = []
  const below = createSheet(sigma, sigma.createCanvas('regions', { beforeLayer: 'edges' }))
  const above = createSheet(sigma, sigma.createCanvas('papers', { beforeLayer: 'mouse' }))
  below.canvas.before(regions.tints)
  let look: Look | undefined
  let placedFor: Placing | undefined
  let settle: ReturnType<typeof setTimeout> | undefined

  /** Words are set where nothing lies over them, or not at all. */
  const freeBounds = (): Box => {
    const { width, height } = sigma.getDimensions()
    const { left, right, top, bottom } = insets()
    return { left: left + 4, top: top + 4, right: width - right - 4, bottom: height - bottom - 4 }
  }

  /** What lies over the lower right corner of the free part. */
  const coveredCorner = (): Box => {
    const { width, height } = sigma.getDimensions()
    const { right, bottom, corner = { width: 0, height: 0 } } = insets()
    return { left: width - right - corner.width, top: height - bottom - corner.height, right: width - right, bottom: height - bottom }
  }

  const draw = (resting: boolean): void => {
    if (look === undefined) return
    const view = createProjection(sigma)
    regions.follow(view)
    const moving = !resting && placedFor !== undefined && isMove(placedFor, { look, view })
    clearTimeout(settle)
    if (moving) settle = setTimeout(rest, SETTLE_MS)
    else placedFor = { look, view }
    if (moving && [below, above].every((sheet) => sheet.follow(view))) return
    drawSheets({ look, view }, moving)
  }
  const drawSheets = ({ look: drawn, view }: Placing, moving: boolean): void => {
    const bounds = freeBounds()
    const { theme, emphasis } = drawn
    const context = { below: below.open(view), above: above.open(view) }
    if (context.below === null || context.above === null) return
    if (axis !== null) drawYearAxis(context.below, axis, view, bounds, theme)
    const radiusOf = (size: number): number => view.discScale * size
    const lit = litCommunities(emphasis, index)
    const around = moving ? grow(bounds, SHEET_MARGIN * view.width, SHEET_MARGIN * view.height) : bounds
    const step = moving ? STEP_MOVING : STEP_AT_REST
    const corner = coveredCorner()
    const free = names.place(view, { bounds: around, lit, radiusOf, step }).filter(({ box }) => moving || sharedArea(box, corner) === 0)
    entities = shapes.place(view, { look: drawn, taken: [...names.boxes(view), corner], bounds, radiusOf, step })
    const taken = [corner, ...[...free.filter((name) => name.lit), ...entities].map(({ box }) => box)]
    const zoom = 1 / sigma.getCamera().ratio
    const placed = moving ? labels.follow(view, around) : labels.place(view, { ...sigma.getDimensions(), bounds, emphasis, taken, zoom, radiusOf })
    // A faded name gives way to the labels of papers that are lit.
    const shown = free.filter((name) => name.lit || placed.every(({ box }) => sharedArea(box, name.box) === 0))
    // Around a paper that is looked at, a name stays under the papers; where whole groups are, it must be read over them.
    const across = shown.filter((name) => name.across && (emphasis.lit === null || (name.lit && emphasis.centres.size === 0)))
    names.draw(context.below, shown.filter((name) => !across.includes(name)), theme)
    shapes.drawThreads(context.below, view, entities, drawn)
    arrows.draw(context.above, view, drawn, radiusOf)
    drawAbove(context.above, across, theme)
    shapes.drawShapes(context.above, entities, drawn)
    lettering.drawLabels(context.above, placed, emphasis, theme)
  }
  /** A hand that holds the map still has not let it go. */
  const rest = (): void => {
    if (sigma.getMouseCaptor().isMouseDown) settle = setTimeout(rest, SETTLE_MS)
    else draw(true)
  }
  const drawAbove = (context: CanvasRenderingContext2D, across: readonly ShownName[], theme: Theme): void => {
    if (across.length > 0) names.draw(context, across, theme)
  }

  return {
    shore: regions.shore,
    setLook(next) {
      const litBefore = look === undefined ? undefined : litCommunities(look.emphasis, index)
      const lit = litCommunities(next.emphasis, index)
      const same = look?.theme === next.theme && look.drawn === next.drawn && sameSet(litBefore, lit)
      look = next
      if (!same) regions.paint(next.theme, lit)
    },
    draw() {
      draw(false)
    },
    entities: () => entities,
    destroy() {
      clearTimeout(settle)
      regions.tints.remove()
      sigma.killLayer('regions')
      sigma.killLayer('papers')
    },
  }
}

interface Placing {
  readonly look: Look
  readonly view: Projection
}

/** Whether nothing but the camera differs, and not so much that the words would no longer fit. Panels come and go with a new look. */
function isMove(before: Placing, now: Placing): boolean {
  const sameView = now.view.scale === before.view.scale && now.view.x(0) === before.view.x(0) && now.view.y(0) === before.view.y(0)
  return before.look === now.look && !sameView && Math.abs(Math.log(now.view.scale / before.view.scale)) < STEP_MOVING
}

function grow({ left, right, top, bottom }: Box, aside: number, above: number): Box {
  return { left: left - aside, right: right + aside, top: top - above, bottom: bottom + above }
}

/** Communities that have a paper in full ink; null for all. */
function litCommunities({ lit, centres, shown }: Emphasis, index: MapIndex): ReadonlySet<string> | null {
  const inked = lit ?? shown
  if (inked === null) return null
  const found = new Set<string>()
  for (const id of centres.size > 0 ? centres : inked) {
    const community = index.papers.get(id)?.community
    if (community !== null && community !== undefined) found.add(community)
  }
  return found
}

function sameSet(a: ReadonlySet<string> | null | undefined, b: ReadonlySet<string> | null): boolean {
  if (a === undefined || a === null || b === null) return a === b
  return a.size === b.size && [...a].every((value) => b.has(value))
}
