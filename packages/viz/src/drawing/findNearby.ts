/** Arrow keys walk over the map. */
export type Direction = 'left' | 'right' | 'up' | 'down'

interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The nearest place in a direction, within a quarter turn of it; y grows upwards. */
export function findNearby(places: readonly Place[], from: Place, direction: Direction): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const { id, x, y } of places) {
    if (id === from.id) continue
    const [along, aside] = turn(x - from.x, y - from.y, direction)
    if (along <= 0 || Math.abs(aside) > along) continue
    const cost = along ** 2 + 3 * aside ** 2
    if (cost < least) [best, least] = [id, cost]
  }
  return best
}

function turn(dx: number, dy: number, direction: Direction): readonly [along: number, aside: number] {
  switch (direction) {
    case 'right':
      return [dx, dy]
    case 'left':
      return [-dx, dy]
    case 'up':
      return [dy, dx]
    case 'down':
      return [-dy, dx]
  }
}
