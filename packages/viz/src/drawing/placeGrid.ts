interface Place {
  readonly x: number
  readonly y: number
}

/** Places in the cells of a grid, so that to look around one costs what lies near and not what there is. */
export interface PlaceGrid {
  /** Shows each place, by its number, whose cell is within `reach` of a point; some may be a little farther away. */
  visit(x: number, y: number, reach: number, see: (place: number) => void): void
  /** Distance from a place to the nearest other; Infinity where there is none. */
  distanceToNearest(place: number): number
}

/** Places that one cell has, on average. */
const IN_CELL = 2

export function createPlaceGrid(places: readonly Place[]): PlaceGrid {
  const [left, right] = rangeOf(places, ({ x }) => x)
  const [bottom, top] = rangeOf(places, ({ y }) => y)
  const side = Math.sqrt((Math.max(right - left, 1e-9) * Math.max(top - bottom, 1e-9) * IN_CELL) / Math.max(1, places.length)) || 1
  const cell = Math.max(side, (right - left) / 2048, (top - bottom) / 2048)
  const columns = Math.max(1, Math.ceil((right - left) / cell) + 1)
  const rows = Math.max(1, Math.ceil((top - bottom) / cell) + 1)
  const cellOf = ({ x, y }: Place): number => Math.floor((y - bottom) / cell) * columns + Math.floor((x - left) / cell)
  // Counted, then put in: the numbers of one cell stand together.
  const starts = new Uint32Array(columns * rows + 1)
  for (const place of places) starts[cellOf(place) + 1]! += 1
  for (let at = 0; at < columns * rows; at++) starts[at + 1]! += starts[at]!
  const next = starts.slice()
  const inCells = new Uint32Array(places.length)
  for (const [number, place] of places.entries()) inCells[next[cellOf(place)]!++] = number
  const clamp = (value: number, most: number): number => Math.min(most - 1, Math.max(0, Math.floor(value)))
  const visit: PlaceGrid['visit'] = (x, y, reach, see) => {
    const [from, to] = [clamp((x - reach - left) / cell, columns), clamp((x + reach - left) / cell, columns)]
    const [low, high] = [clamp((y - reach - bottom) / cell, rows), clamp((y + reach - bottom) / cell, rows)]
    for (let row = low; row <= high; row++) {
      const end = starts[row * columns + to + 1]!
      for (let at = starts[row * columns + from]!; at < end; at++) see(inCells[at]!)
    }
  }
  return {
    visit,
    distanceToNearest(place) {
      const { x, y } = places[place]!
      const whole = (columns + rows) * cell
      let nearest = Infinity
      // Whatever lies within the reach has been seen: something nearer than that is the nearest.
      for (let reach = cell; nearest > reach; reach *= 2) {
        visit(x, y, reach, (other) => {
          if (other !== place) nearest = Math.min(nearest, Math.hypot(places[other]!.x - x, places[other]!.y - y))
        })
        if (reach > whole) break
      }
      return nearest
    },
  }
}

function rangeOf(places: readonly Place[], measure: (place: Place) => number): readonly [number, number] {
  if (places.length === 0) return [0, 0]
  let [low, high] = [Infinity, -Infinity]
  for (const place of places) {
    const value = measure(place)
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
