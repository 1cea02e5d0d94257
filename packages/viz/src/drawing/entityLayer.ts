import type { Entity } from '@paperloom/core'
import { withAlpha } from '../appearance/color.js'
import type { Encoding } from '../appearance/encoding.js'
import { DIMMED } from '../appearance/reducers.js'
import { ENTITY_LINKS, nameOf } from '../appearance/wording.js'
import { collectShares, findMiddle, sharesAmong, type Share } from '../state/entityShares.js'
import type { MapIndex } from '../state/mapIndex.js'
import { contains, type Box } from './boxes.js'
import { chooseThreads } from './chooseThreads.js'
import { drawEntity } from './drawEntity.js'
import { FONT, type Lettering } from './lettering.js'
import type { Look } from './look.js'
import { NAME_GAP, placeEntities, type EntityGround, type EntityWish, type PlacedEntity } from './placeEntities.js'
import type { Projection } from './projection.js'
import { wrapText } from './wrapText.js'

/** An entity with its name and its papers. */
interface SetEntity extends PlacedEntity {
  readonly entity: Entity
  readonly name: string
  readonly shares: readonly Share[]
}

/** One on the screen, and where that is in the map's units. */
export interface ShownEntity extends SetEntity {
  readonly mapX: number
  readonly mapY: number
}

/** Entities as shapes of their own among the papers, with threads to them. */
export interface EntityLayer {
  /** The entities for the present camera. They keep their places on the map until its scale is another. */
  place(view: Projection, page: EntityPage): readonly ShownEntity[]
  drawThreads(context: CanvasRenderingContext2D, view: Projection, shown: readonly ShownEntity[], look: Look): void
  drawShapes(context: CanvasRenderingContext2D, shown: readonly ShownEntity[], look: Look): void
}

interface EntityPage {
  readonly look: Look
  /** Boxes that are taken already, in pixels of the stage. */
  readonly taken: readonly Box[]
  /** Nothing is shown that they would cut. */
  readonly bounds: Box
  readonly radiusOf: (size: number) => number
  /** Change of scale, as a logarithm, from which on the entities are placed anew. */
  readonly step: number
}

const PER_MEGAPIXEL = 22
const MOST = 240
const NAME_WIDTH = 170
const NAME_FONT = `italic 500 12px ${FONT}`
/** Room for the whole map in pixels, so that a map looked at closely has more entities. */
const LEAST_MEGAPIXELS = 0.4
/** Where there are more threads than this, only those of what is lit are drawn. */
const THREADS_AT_REST = 260
/** Threads of one entity that a page of a million pixels has room for, and that every page has. */
const FULL_PER_MEGAPIXEL = 28
const LEAST_FULL = 10

/** Threads from an entity to papers. */
interface ThreadStroke {
  readonly x: number
  readonly y: number
  readonly to: readonly Share[]
  readonly color: string
  readonly width: number
}

type Wish = EntityWish & Omit<SetEntity, keyof PlacedEntity>

/** Entities in their places at a scale, counted in pixels from the middle of the map's units. */
interface Placing {
  readonly key: string
  readonly scale: number
  readonly shown: ReadonlySet<string> | null
  readonly ground: EntityGround
  readonly placed: readonly SetEntity[]
}

export function createEntityLayer(index: MapIndex, encoding: Encoding, lettering: Lettering): EntityLayer {
  const measure = lettering.measure(NAME_FONT)
  let all: ReadonlyMap<string, readonly Share[]> | undefined
  let known: Placing | undefined
  /** What is looked at while its kind does not stand on the map, or found no place. */
  let guest: { readonly at: Placing; readonly placed: SetEntity } | undefined

  const wish = (id: string, shares: readonly Share[], scale: number): Wish => {
    const entity = index.entities.get(id)!
    const [name = ''] = wrapText(nameOf(entity), NAME_WIDTH, 1, measure)
    const middle = findMiddle(shares, index)
    return { id, entity, name, shares, x: middle.x * scale, y: -middle.y * scale, radius: 4.2 + Math.min(3.4, 0.8 * Math.sqrt(shares.length)), width: measure(name) }
  }
  /** One line for all threads, so that they do not darken where they cross. */
  const stroke = (context: CanvasRenderingContext2D, view: Projection, { x, y, to, color, width }: ThreadStroke): void => {
    context.strokeStyle = color
    context.lineWidth = width
    context.beginPath()
    for (const { paper } of to) {
      const { x: toX, y: toY } = index.papers.get(paper)!
      context.moveTo(x, y)
      context.lineTo(view.x(toX), view.y(toY))
    }
    context.stroke()
  }
  const sharesOf = (): ReadonlyMap<string, readonly Share[]> => (all ??= collectShares(index))
  /** The strongest first. */
  const choose = ({ emphasis, drawn }: Look, scale: number): Wish[] => {
    const ranked: { id: string; shares: readonly Share[]; strength: number }[] = []
    for (const [id, own] of sharesOf()) {
      if (!drawn.shapes.includes(index.entities.get(id)!.kind)) continue
      const shares = sharesAmong(own, emphasis.shown)
      if (shares.length > 1) ranked.push({ id, shares, strength: shares.reduce((sum, { salience }) => sum + salience, 0) })
    }
    return ranked.sort((a, b) => b.strength - a.strength).slice(0, 2 * MOST).map(({ id, shares }) => wish(id, shares, scale))
  }
  const placeAt = (view: Projection, { look, taken, bounds, radiusOf, step }: EntityPage): Placing => {
    const { emphasis, drawn } = look
    const key = JSON.stringify([drawn.shapes, drawn.size])
    const same = known !== undefined && known.key === key && sameSet(known.shown, emphasis.shown)
    if (same && Math.abs(Math.log(view.scale / known!.scale)) < step) return known!
    const { scale } = view
    const [dx, dy] = [view.x(0), view.y(0)]
    const wishes = choose(look, scale)
    const discs = index.map.papers.flatMap(({ id, x, y }) =>
      emphasis.shown === null || emphasis.shown.has(id) ? [{ x: x * scale, y: -y * scale, radius: radiusOf(encoding.sizeOf(id)) + 2 }] : [],
    )
    const ground = { discs, taken: taken.map((box) => shift(box, -dx, -dy)), bounds: shift(bounds, -dx, -dy) }
    const placed = placeEntities(wishes, ground, Math.min(MOST, PER_MEGAPIXEL * megapixelsOf(discs)))
    known = { key, scale, shown: emphasis.shown, ground, placed }
    return known
  }
  /** What is looked at is on the map in any case, beside those that are. */
  const invite = (entity: string | null, at: Placing): readonly SetEntity[] => {
    if (entity === null || at.placed.some(({ id }) => id === entity)) return []
    if (guest?.at === at && guest.placed.id === entity) return [guest.placed]
    const shares = sharesAmong(sharesOf().get(entity) ?? [], at.shown)
    if (shares.length === 0) return []
    const wanted = wish(entity, shares, at.scale)
    const taken = [...at.ground.taken, ...at.placed.map(({ box }) => box)]
    const placed = placeEntities([wanted], { ...at.ground, taken }, 1)[0] ?? placeEntities([wanted], { ...at.ground, discs: [], taken: [] }, 1)[0]
    if (placed === undefined) return []
    guest = { at, placed }
    return [placed]
  }

  return {
    place(view, page) {
      const { emphasis, drawn } = page.look
      if (drawn.shapes.length === 0 && emphasis.entity === null) return []
      const at = placeAt(view, page)
      const { scale } = at
      const moved = [...at.placed, ...invite(emphasis.entity, at)].map((one) => {
        const [mapX, mapY] = [one.x / scale, -one.y / scale]
        const [x, y] = [view.x(mapX), view.y(mapY)]
        return { ...one, mapX, mapY, x, y, box: shift(one.box, x - one.x, y - one.y) }
      })
      return moved.filter(({ box }) => contains(page.bounds, box))
    },
    drawThreads(context, view, shown, { emphasis, theme }) {
      const { lit, entities, centres } = emphasis
      const quiet = lit === null && shown.reduce((count, { shares }) => count + shares.length, 0) <= THREADS_AT_REST
      for (const { x, y, entity, shares } of shown) {
        const chosen = entity.id === emphasis.entity
        const isLit = chosen || entities?.has(entity.id) === true
        if (!isLit && !quiet) continue
        // Of an entity that is only a paper's own, the threads to the others say nothing here.
        const own = isLit && !chosen && centres.size > 0 ? shares.filter(({ paper }) => centres.has(paper)) : shares
        if (!isLit) {
          stroke(context, view, { x, y, to: own, color: withAlpha(theme.thread, 0.2), width: 0.8 })
          continue
        }
        const ink = theme.linkKinds[ENTITY_LINKS[entity.kind]]
        const room = Math.max(LEAST_FULL, Math.round(FULL_PER_MEGAPIXEL * view.width * view.height * 1e-6))
        const { full, faint } = chooseThreads(own, room, (paper) => index.papers.get(paper)!.community)
        stroke(context, view, { x, y, to: faint, color: withAlpha(ink, 0.16), width: 0.8 })
        stroke(context, view, { x, y, to: full, color: withAlpha(ink, 0.8), width: faint.length > 0 ? 1 : 1.4 })
      }
    },
    drawShapes(context, shown, { emphasis, theme }) {
      context.font = NAME_FONT
      context.textBaseline = 'middle'
      context.lineJoin = 'round'
      context.lineWidth = 3.5
      for (const { x, y, radius, side, name, entity } of shown) {
        const chosen = entity.id === emphasis.entity
        const faint = emphasis.entities !== null && !chosen && !emphasis.entities.has(entity.id)
        context.globalAlpha = faint ? DIMMED * 1.4 : 1
        drawEntity(context, entity.kind, x, y, radius, { ink: theme.ink, ground: theme.ground, ringed: chosen })
        const at = side === 'right' ? x + radius + NAME_GAP : x - radius - NAME_GAP
        context.textAlign = side === 'right' ? 'left' : 'right'
        context.strokeStyle = withAlpha(theme.ground, 0.92)
        context.strokeText(name, at, y)
        context.fillStyle = theme.ink
        context.fillText(name, at, y)
      }
      context.globalAlpha = 1
    },
  }
}

function megapixelsOf(discs: readonly { readonly x: number; readonly y: number }[]): number {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y } of discs) {
    frame.left = Math.min(frame.left, x)
    frame.right = Math.max(frame.right, x)
    frame.top = Math.min(frame.top, y)
    frame.bottom = Math.max(frame.bottom, y)
  }
  const size = (frame.right - frame.left) * (frame.bottom - frame.top) * 1e-6
  return size > LEAST_MEGAPIXELS ? size : LEAST_MEGAPIXELS
}

function shift({ left, right, top, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }
}

function sameSet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (a === null || b === null) return a === b
  return a.size === b.size && [...a].every((value) => b.has(value))
}
