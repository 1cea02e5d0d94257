/*
 * The continuous scales of d3-scale bring number formats and colour interpolation with them, 8 kB that nothing here asks for.
 * What a map needs of them is a line each.
 */

/** From 0 to `most` onto a range, so that squares, as of the areas of discs, follow the value. */
export function scaleArea(most: number, [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => from + (to - from) * Math.sqrt(value / most)
}

/** Where a value lies between two, 0 to 1; 0 below the first, 1 beyond the last. */
export function scaleShare(first: number, last: number): (value: number) => number {
  return (value) => Math.min(1, Math.max(0, (value - first) / (last - first)))
}
