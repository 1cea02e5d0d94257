import type { PaperMap } from '@paperloom/core'
import type { Visible } from './visible.js'

/** The map with what passes the filters alone. Communities keep their ranks, and so their colours, those without papers too. */
export function cutMap(map: PaperMap, { papers, links }: Visible): PaperMap {
  if (papers === null && links === null) return map
  const isShown = (id: string): boolean => papers === null || papers.has(id)
  const kept = map.papers.filter(({ id }) => isShown(id))
  const sizes = new Map<string | null, number>()
  for (const { community } of kept) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  return {
    ...map,
    papers: kept,
    entities: map.entities.map(({ introducedBy, ...entity }) => (introducedBy !== undefined && isShown(introducedBy) ? { ...entity, introducedBy } : entity)),
    mentions: map.mentions.filter(({ paper }) => isShown(paper)),
    citations: map.citations.filter(({ source, target }) => isShown(source) && isShown(target)),
    links: map.links.filter((_, at) => links === null || links.has(at)),
    communities: map.communities.map((community) => ({ ...community, size: sizes.get(community.id) ?? 0 })),
  }
}
