import type { MapIndex } from '../state/mapIndex.js'

/** More papers than this of one community say nothing new about how far apart they lie. */
const SAMPLE = 300

/** Median distance from a paper to the nearest of its community, in the map's units; 1 where none has a neighbour. */
export function findSpacing(index: MapIndex): number {
  const distances: number[] = []
  for (const { id } of index.map.communities) {
    const members = index.membersOf(id).map((paper) => index.papers.get(paper)!)
    const stride = Math.max(1, Math.ceil(members.length / SAMPLE))
    for (let at = 0; at < members.length; at += stride) {
      const a = members[at]!
      let nearest = Infinity
      for (const b of members) if (a !== b) nearest = Math.min(nearest, (a.x - b.x) ** 2 + (a.y - b.y) ** 2)
      if (nearest < Infinity && nearest > 0) distances.push(Math.sqrt(nearest))
    }
  }
  distances.sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? 1
}
