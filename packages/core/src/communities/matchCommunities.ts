import { compareText } from '../base/order.js'

interface Overlap {
  readonly index: number
  readonly id: string
  /** Papers in both over papers in either: Jaccard's index. */
  readonly share: number
}

/**
 * Ids for communities of a map that continues an earlier one: each keeps the id of the earlier community that it shares
 * most with, the best match first, no id twice; what is new gets the next number that was never used.
 * @param communities paper ids per community
 * @param earlier community id by paper id
 */
export function matchCommunities(communities: readonly (readonly string[])[], earlier: ReadonlyMap<string, string>): string[] {
  const ids = new Array<string | undefined>(communities.length).fill(undefined)
  const taken = new Set<string>()
  for (const { index, id } of findOverlaps(communities, earlier)) {
    if (ids[index] !== undefined || taken.has(id)) continue
    ids[index] = id
    taken.add(id)
  }
  let next = Math.max(0, ...[...earlier.values()].map(numberOf))
  return ids.map((id) => id ?? communityId(next++))
}

/** `c1` for the first. */
export function communityId(index: number): string {
  return `c${index + 1}`
}

function numberOf(id: string): number {
  const number = /^c(\d{1,9})$/.exec(id)?.[1]
  return number === undefined ? 0 : Number(number)
}

function findOverlaps(communities: readonly (readonly string[])[], earlier: ReadonlyMap<string, string>): Overlap[] {
  const sizes = new Map<string, number>()
  for (const id of earlier.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  const overlaps = communities.flatMap((papers, index) => {
    const both = new Map<string, number>()
    for (const paper of papers) {
      const id = earlier.get(paper)
      if (id !== undefined) both.set(id, (both.get(id) ?? 0) + 1)
    }
    return [...both].map(([id, count]) => ({ index, id, share: count / (papers.length + sizes.get(id)! - count) }))
  })
  return overlaps.sort((a, b) => b.share - a.share || a.index - b.index || compareText(a.id, b.id))
}
