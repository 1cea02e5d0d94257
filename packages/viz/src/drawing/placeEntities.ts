import { contains, createBoxes, type Box } from './boxes.js'
import { LINE_HEIGHT } from './placeLabels.js'

/** An entity that would like to stand on the map; (x, y) is the weighted middle of its papers, in pixels. */
export interface EntityWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Of its shape, from the middle to the rim. */
  readonly radius: number
  /** Of its name in one line. */
  readonly width: number
}

export interface PlacedEntity extends EntityWish {
  /** On which side of the shape the name stands. */
  readonly side: 'right' | 'left'
  /** Shape and name together. */
  readonly box: Box
}

/** What stands on the ground already. */
export interface EntityGround {
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
  readonly taken: readonly Box[]
  /** What is inside stays inside, uncut. */
  readonly bounds: Box
}

/** Between a shape and its name. */
export const NAME_GAP = 5
const MARGIN = 3
/** How far from its middle an entity may stand, and in how many steps it looks for a place. */
const FARTHEST_PX = 110
const STEPS = 60

/**
 * Puts each entity with its name to the free place nearest to its wish, in the order given; one that finds none within
 * reach is left out. Nothing that is placed lies over a disc, a taken box or another entity.
 */
export function placeEntities<W extends EntityWish>(wishes: readonly W[], ground: EntityGround, limit: number): readonly (W & PlacedEntity)[] {
  const taken = createBoxes()
  for (const box of ground.taken) taken.add(box)
  for (const { x, y, radius } of ground.discs) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const placed: (W & PlacedEntity)[] = []
  for (const wish of wishes) {
    if (placed.length >= limit) break
    const inside = contains(ground.bounds, { left: wish.x, right: wish.x, top: wish.y, bottom: wish.y })
    const place = findPlace(wish, (box) => taken.overlap(box) === 0 && (!inside || contains(ground.bounds, box)))
    if (place === undefined) continue
    placed.push(place)
    taken.add(place.box)
  }
  return placed
}

/** Along a sunflower around the wish, outwards. */
function findPlace<W extends EntityWish>(wish: W, isFree: (box: Box) => boolean): (W & PlacedEntity) | undefined {
  const turn = Math.PI * (3 - Math.sqrt(5))
  for (let step = 0; step < STEPS; step++) {
    const away = FARTHEST_PX * Math.sqrt(step / STEPS)
    const place = { ...wish, x: wish.x + away * Math.cos(step * turn), y: wish.y + away * Math.sin(step * turn) }
    for (const side of ['right', 'left'] as const) {
      const box = boxOf(place, side)
      if (isFree(box)) return { ...place, side, box }
    }
  }
  return undefined
}

function boxOf({ x, y, radius, width }: EntityWish, side: PlacedEntity['side']): Box {
  const near = radius + MARGIN
  const far = radius + NAME_GAP + width + MARGIN
  const high = Math.max(radius, LINE_HEIGHT / 2) + MARGIN
  return { left: x - (side === 'right' ? near : far), right: x + (side === 'right' ? far : near), top: y - high, bottom: y + high }
}
