import type { MapIndex } from '../state/mapIndex.js'
import { createPlaceGrid } from './placeGrid.js'

/** More papers than this say nothing new about how far apart they lie. */
const SAMPLE = 4000

/** Median distance from a paper to the nearest of its community, in the map's units; 1 where none has a neighbour. */
export function findSpacing(index: MapIndex): number {
  const distances: number[] = []
  const stride = Math.max(1, Math.ceil(index.map.papers.length / SAMPLE))
  for (const { id } of index.map.communities) {
    const members = index.membersOf(id).map((paper) => index.papers.get(paper)!)
    if (members.length < 2) continue
    const grid = createPlaceGrid(members)
    for (let at = 0; at < members.length; at += stride) {
      const nearest = grid.distanceToNearest(at)
      if (nearest < Infinity && nearest > 0) distances.push(nearest)
    }
  }
  distances.sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? 1
}
