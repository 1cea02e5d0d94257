/** A circle to be placed. */
export interface Circle {
  readonly radius: number
  /** How strongly it wants to be near each circle before it in the list: number to weight. */
  readonly pull: ReadonlyMap<number, number>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Width to height of the packing: the shape of a screen. */
export const ASPECT = 4 / 3
/** How much a place near the middle counts against a place near what pulls. */
const CENTRING = 0.35

/**
 * Places circles without overlap, each in turn where it touches two others, near those that pull it and near the
 * middle. The order of the list decides: largest first packs best.
 */
export function packCircles(circles: readonly Circle[]): Point[] {
  const placed: Point[] = []
  for (const circle of circles) placed.push(bestPlace(circle, circles, placed))
  return placed
}

function bestPlace(circle: Circle, circles: readonly Circle[], placed: readonly Point[]): Point {
  if (placed.length === 0) return { x: 0, y: 0 }
  if (placed.length === 1) return { x: circles[0]!.radius + circle.radius, y: 0 }
  let best: Point | undefined
  let bestCost = Infinity
  for (const place of freePlaces(circle.radius, circles, placed)) {
    const cost = costOf(place, circle, placed)
    if (cost < bestCost - 1e-9) {
      best = place
      bestCost = cost
    }
  }
  return best!
}

function costOf({ x, y }: Point, { pull }: Circle, placed: readonly Point[]): number {
  const middle = Math.sqrt((x * x) / ASPECT + y * y * ASPECT)
  let pulled = 0
  let total = 0
  for (const [other, weight] of pull) {
    pulled += weight * distance({ x, y }, placed[other]!)
    total += weight
  }
  return total === 0 ? middle : CENTRING * middle + (1 - CENTRING) * (pulled / total)
}

/** Every place where a circle touches two placed ones and overlaps none. */
function* freePlaces(radius: number, circles: readonly Circle[], placed: readonly Point[]): Generator<Point> {
  for (let a = 0; a < placed.length; a++) {
    for (let b = 0; b < a; b++) {
      for (const place of touchingPlaces(
        placed[a]!,
        circles[a]!.radius + radius,
        placed[b]!,
        circles[b]!.radius + radius,
      )) {
        if (placed.every((other, at) => distance(place, other) >= circles[at]!.radius + radius - 1e-6)) yield place
      }
    }
  }
}

/** Where two circles around two points meet. */
function touchingPlaces(a: Point, fromA: number, b: Point, fromB: number): Point[] {
  const apart = distance(a, b)
  if (apart > fromA + fromB || apart === 0) return []
  const along = (apart * apart + fromA * fromA - fromB * fromB) / (2 * apart)
  const aside = Math.sqrt(Math.max(0, fromA * fromA - along * along))
  const [ux, uy] = [(b.x - a.x) / apart, (b.y - a.y) / apart]
  const [x, y] = [a.x + along * ux, a.y + along * uy]
  return [
    { x: x - aside * uy, y: y + aside * ux },
    { x: x + aside * uy, y: y - aside * ux },
  ]
}

function distance(a: Point, b: Point): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}
