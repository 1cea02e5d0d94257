import type Sigma from 'sigma'

/** Moves papers to other places within a time, slowly at both ends; at once where it is 0. */
export async function easeNodes(sigma: Sigma, places: ReadonlyMap<string, { readonly x: number; readonly y: number }>, durationMs: number): Promise<void> {
  if (durationMs === 0) return
  const graph = sigma.getGraph()
  const ways = graph.mapNodes((node, attributes) => {
    const { paper, x, y } = attributes as { paper: string; x: number; y: number }
    return { node, x, y, to: places.get(paper) ?? { x, y } }
  })
  const start = performance.now()
  for (let share = 0; share < 1; ) {
    const now = await new Promise<number>(requestAnimationFrame)
    share = Math.min(1, Math.max(0, (now - start) / durationMs))
    const eased = share * share * (3 - 2 * share)
    for (const { node, x, y, to } of ways) graph.mergeNodeAttributes(node, { x: x + eased * (to.x - x), y: y + eased * (to.y - y) })
    sigma.refresh()
  }
}
