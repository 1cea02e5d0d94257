import type { Positions } from '../model/communities.js'
import type { PaperGraph } from '../model/link.js'
import { SPACING } from './removeOverlap.js'

/** A place on a map that stays as it is. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Cosine and sine of the golden angle: steps outwards that leave no direction out. */
const TURN_X = -0.7373688780783197
const TURN_Y = 0.6754902942615238
const GAP_BELOW = 60
/** Farther out, steps between places are lost in rounding: nothing stays there. */
const FARTHEST = 1e9

/**
 * Positions in which the pinned papers stay where they are: each other paper goes to the middle of the papers that it is
 * linked to, by weight, and from there outwards to the first place that is free. Papers that lead to no pinned one stand
 * in a row below. The others' order does not matter, but for places that two would take.
 */
export function placeBeside({ papers, links }: PaperGraph, given: ReadonlyMap<string, Place>): Positions {
  const pinned = new Map([...given].filter(([, { x, y }]) => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST))
  const places = new Map(pinned)
  const free = new FreePlaces(papers.flatMap((paper) => pinned.get(paper) ?? []))
  for (let waiting = papers.filter((paper) => !pinned.has(paper)); waiting.length > 0; ) {
    const middles = findMiddles(links, places, new Set(waiting))
    if (middles.size === 0) for (const [at, paper] of waiting.entries()) middles.set(paper, free.below(at))
    for (const paper of waiting) {
      const middle = middles.get(paper)
      if (middle !== undefined) places.set(paper, free.take(middle))
    }
    waiting = waiting.filter((paper) => !places.has(paper))
  }
  return {
    x: Float64Array.from(papers, (paper) => places.get(paper)!.x),
    y: Float64Array.from(papers, (paper) => places.get(paper)!.y),
  }
}

/** Per waiting paper the mean place of those it is linked to, where any has a place. */
function findMiddles(links: PaperGraph['links'], places: ReadonlyMap<string, Place>, waiting: ReadonlySet<string>): Map<string, Place> {
  const sums = new Map<string, { x: number; y: number; weight: number }>()
  const add = (paper: string, other: string, weight: number): void => {
    const place = places.get(other)
    if (place === undefined || !waiting.has(paper)) return
    const sum = sums.get(paper) ?? { x: 0, y: 0, weight: 0 }
    sums.set(paper, { x: sum.x + weight * place.x, y: sum.y + weight * place.y, weight: sum.weight + weight })
  }
  for (const { source, target, weight } of links) {
    add(source, target, weight)
    add(target, source, weight)
  }
  return new Map([...sums].map(([paper, { x, y, weight }]) => [paper, { x: x / weight, y: y / weight }]))
}

/** Squares of a grid, each as wide as papers are apart, with the places taken in them. */
class FreePlaces {
  readonly #squares = new Map<string, Place[]>()
  #left = 0
  #bottom = 0

  constructor(taken: readonly Place[]) {
    for (const place of taken) {
      this.#add(place)
      this.#left = Math.min(this.#left, place.x)
      this.#bottom = Math.max(this.#bottom, place.y)
    }
  }

  /** The first free place on a spiral around a point, to 0.01, which is no longer free then. */
  take(around: Place): Place {
    for (let step = 0, x = 1, y = 0; ; step++) {
      const radius = (SPACING / 2) * Math.sqrt(step)
      const place = { x: round(around.x + radius * x), y: round(around.y + radius * y) }
      if (this.#isFree(place)) {
        this.#add(place)
        return place
      }
      const turned = x * TURN_X - y * TURN_Y
      y = x * TURN_Y + y * TURN_X
      x = turned
    }
  }

  /** Where a paper that is linked to nothing stands. */
  below(at: number): Place {
    return { x: this.#left + 2 * SPACING * at, y: this.#bottom + GAP_BELOW }
  }

  #isFree({ x, y }: Place): boolean {
    for (const [dx, dy] of AROUND) {
      for (const other of this.#squares.get(squareOf(x + dx * SPACING, y + dy * SPACING)) ?? []) {
        if ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y) < SPACING * SPACING) return false
      }
    }
    return true
  }

  #add(place: Place): void {
    const square = squareOf(place.x, place.y)
    const known = this.#squares.get(square)
    if (known === undefined) this.#squares.set(square, [place])
    else known.push(place)
  }
}

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

function squareOf(x: number, y: number): string {
  return `${Math.floor(x / SPACING)} ${Math.floor(y / SPACING)}`
}

/** No minus zero: it would be written as another number. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
