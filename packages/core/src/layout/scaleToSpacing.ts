/** Scales points, in place, so that the median distance to the nearest other point becomes `spacing`. */
export function scaleToSpacing(x: Float64Array, y: Float64Array, spacing: number): void {
  const median = medianNearest(x, y)
  if (!(median > 0)) return
  for (let point = 0; point < x.length; point++) {
    x[point]! *= spacing / median
    y[point]! *= spacing / median
  }
}

/** So many points tell the median of any number. */
const SAMPLE = 20_000

/** Sorted from left to right, only neighbours in that order can be nearer than the nearest so far. */
function medianNearest(x: Float64Array, y: Float64Array): number {
  const order = Uint32Array.from(x, (_, point) => point).sort((a, b) => x[a]! - x[b]!)
  const stride = Math.ceil(order.length / SAMPLE)
  const nearest = Float64Array.from({ length: Math.ceil(order.length / stride) }, (_, sample) => {
    const at = sample * stride
    const point = order[at]!
    let best = Infinity
    for (const step of [-1, 1]) {
      for (let near = at + step; near >= 0 && near < order.length; near += step) {
        const other = order[near]!
        const dx = x[other]! - x[point]!
        const dy = y[other]! - y[point]!
        if (dx * dx >= best) break
        best = Math.min(best, dx * dx + dy * dy)
      }
    }
    return best
  }).sort()
  return nearest.length < 2 ? 0 : Math.sqrt(nearest[nearest.length >> 1]!)
}
