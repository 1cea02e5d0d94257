import { longList } from './shareable.js'

/** Places in the order of their groups: those of group g, ascending, are `places[starts[g] .. starts[g + 1])`. */
export interface Grouping {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Brings the places of equal numbers together by counting. Numbers of `count` or more belong to no group. */
export function groupPlaces(groupOf: ArrayLike<number>, count: number): Grouping {
  const starts = longList(Uint32Array, count + 1)
  for (let place = 0; place < groupOf.length; place++) if (groupOf[place]! < count) starts[groupOf[place]! + 1]!++
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const places = longList(Uint32Array, starts[count]!)
  for (let place = 0; place < groupOf.length; place++) if (groupOf[place]! < count) places[next[groupOf[place]!]!++] = place
  return { starts, places }
}
