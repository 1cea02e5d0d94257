import type { PaperMap } from '@paperloom/core'

/**
 * A map mirrored, where that brings its papers nearer to their places on another: a layout found anew may lie on its
 * head. Width stays width.
 */
export function flipTowards(map: PaperMap, other: PaperMap): PaperMap {
  const places = new Map(other.papers.map(({ id, x, y }) => [id, { x, y }]))
  let [alongX, alongY] = [0, 0]
  for (const { id, x, y } of map.papers) {
    const place = places.get(id)
    if (place === undefined) continue
    alongX += x * place.x
    alongY += y * place.y
  }
  const [turnX, turnY] = [alongX < 0 ? -1 : 1, alongY < 0 ? -1 : 1]
  if (turnX === 1 && turnY === 1) return map
  return { ...map, papers: map.papers.map((paper) => ({ ...paper, x: turnX * paper.x, y: turnY * paper.y })) }
}
