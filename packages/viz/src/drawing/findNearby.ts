/** Arrow keys walk over the map. */
export type Direction = 'left' | 'right' | 'up' | 'down'

interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The nearest place in a direction, within a quarter turn of it; y grows upwards. */
export function findNearby<P extends Place>(places: readonly P[], from: Place, direction: Direction): P | undefined {
  let best: P | undefined
  let least = Infinity
  for (const place of places) {
    const { id, x, y } = place
    if (id === from.id) continue
    const [along, aside] = turn(x - from.x, y - from.y, direction)
    if (along <= 0 || Math.abs(aside) > along) continue
    const cost = along ** 2 + 3 * aside ** 2
    if (cost < least) [best, least] = [place, cost]
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
