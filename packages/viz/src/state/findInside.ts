interface Point {
  readonly x: number
  readonly y: number
}

/** The ids of the places inside a closed outline, by the even-odd rule; an outline of fewer than three points has no inside. */
export function findInside(places: readonly (Point & { readonly id: string })[], outline: readonly Point[]): string[] {
  return outline.length < 3 ? [] : places.filter((place) => isInside(place, outline)).map(({ id }) => id)
}

/** Counts how often a ray to the right meets the outline. */
function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false
  let from = outline.at(-1)!
  for (const to of outline) {
    const crosses = from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x
    if (crosses) inside = !inside
    from = to
  }
  return inside
}
