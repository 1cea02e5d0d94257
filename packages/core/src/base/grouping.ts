import { longList } from './shareable.js'

/** Places in the order of their groups: those of group g, ascending, are `places[starts[g] .. starts[g + 1])`. */
export interface Grouping {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Brings the places of equal numbers together by counting. Numbers of `count` or more belong to no group. */
export function groupPlaces(groupOf: ArrayLike<number>, count: number): Grouping {
  // Counted two places further, so that each start, where the next place goes meanwhile, ends as that of the group behind.
  const starts = longList(Uint32Array, count + 2)
  for (let place = 0; place < groupOf.length; place++) if (groupOf[place]! < count) starts[groupOf[place]! + 2]!++
  for (let group = 1; group <= count; group++) starts[group + 1]! += starts[group]!
  const places = longList(Uint32Array, starts[count + 1]!)
  for (let place = 0; place < groupOf.length; place++) if (groupOf[place]! < count) places[starts[groupOf[place]! + 1]!++] = place
  return { starts: starts.subarray(0, count + 1), places }
}
