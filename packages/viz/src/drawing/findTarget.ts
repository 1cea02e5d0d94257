import type { Encoding } from '../appearance/encoding.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import type { ShownEntity } from './entityLayer.js'
import { createPlaceGrid, type PlaceGrid } from './placeGrid.js'
import type { Projection } from './projection.js'

/** Something on the map that can be pointed at. */
export type Target =
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'link'; readonly link: number }

/** How far beside a disc or a thread a pointer still means it, in pixels. */
export interface Reach {
  readonly disc: number
  readonly thread: number
}

export const MOUSE_REACH: Reach = { disc: 2, thread: 3.5 }
/** A finger covers what it means, and is as wide as several discs: the nearest is meant. */
export const FINGER_REACH: Reach = { disc: 16, thread: 12 }

/** Finds what lies under a pixel, or within reach of it. */
export interface TargetFinder {
  find(x: number, y: number, view: Projection, emphasis: Emphasis, entities: readonly Pick<ShownEntity, 'id' | 'box'>[], reach?: Reach): Target | null
}

/**
 * Asks the places themselves, not the pixels of a second picture: to draw that one costs as much as the map, and to read
 * it back makes the page wait until the graphics card has drawn all. Only lit links can be meant: the quiet ones are too thin.
 */
export function createTargetFinder(index: MapIndex, encoding: Encoding): TargetFinder {
  let grid: PlaceGrid | undefined
  const { papers } = index.map
  const widest = papers.reduce((most, { id }) => Math.max(most, encoding.sizeOf(id)), 0)

  const findPaper = (x: number, y: number, view: Projection, { shown }: Emphasis, reach: number): Target | null => {
    grid ??= createPlaceGrid(papers)
    let best: string | undefined
    let least = reach
    grid.visit(view.mapX(x), view.mapY(y), (widest * view.discScale + reach) / view.scale, (paper) => {
      const { id, x: mapX, y: mapY } = papers[paper]!
      const away = Math.hypot(view.x(mapX) - x, view.y(mapY) - y) - encoding.sizeOf(id) * view.discScale
      if (away < least && (shown === null || shown.has(id))) [best, least] = [id, away]
    })
    return best === undefined ? null : { kind: 'paper', id: best }
  }
  const findLink = (x: number, y: number, view: Projection, { links }: Emphasis, reach: number): Target | null => {
    let best: number | undefined
    let least = reach
    for (const link of links) {
      const { source, target } = index.endsOf(link)
      const [from, to] = [index.papers.get(source)!, index.papers.get(target)!]
      const away = distanceToLine(x, y, { x: view.x(from.x), y: view.y(from.y) }, { x: view.x(to.x), y: view.y(to.y) })
      if (away < least) [best, least] = [link, away]
    }
    return best === undefined ? null : { kind: 'link', link: best }
  }
  return {
    find(x, y, view, emphasis, entities, reach = MOUSE_REACH) {
      const entity = entities.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      if (entity !== undefined) return { kind: 'entity', id: entity.id }
      return findPaper(x, y, view, emphasis, reach.disc) ?? findLink(x, y, view, emphasis, reach.thread)
    },
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From a point to the nearest point of a line between two others. */
export function distanceToLine(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length))
  return Math.hypot(from.x + part * dx - x, from.y + part * dy - y)
}
