import { NOWHERE, type LinkColumns } from '@paperloom/core'

/** A paper at the other end of a link. */
export interface LinkedPaper {
  readonly paper: string
  /** Position of the link in the map's `links`. */
  readonly link: number
  readonly weight: number
}

/** The links of each paper, by its number. */
export interface LinkGraph {
  /** Heaviest first. */
  linksOf(paper: number): readonly LinkedPaper[]
  /** Sum of the weights of each paper's links. */
  readonly strengths: Float64Array
}

/** The links of one paper stand together in one typed array; they become objects, in order, when they are asked for. */
export function createLinkGraph({ source, target, weight }: LinkColumns, ids: readonly string[]): LinkGraph {
  const starts = new Uint32Array(ids.length + 1)
  const strengths = new Float64Array(ids.length)
  const isInside = (link: number): boolean => source[link] !== NOWHERE && target[link] !== NOWHERE
  for (let link = 0; link < weight.length; link++) {
    if (!isInside(link)) continue
    for (const paper of [source[link]!, target[link]!]) {
      starts[paper + 1]! += 1
      strengths[paper]! += weight[link]!
    }
  }
  for (let paper = 0; paper < ids.length; paper++) starts[paper + 1]! += starts[paper]!
  const next = starts.slice()
  const links = new Uint32Array(starts[ids.length]!)
  for (let link = 0; link < weight.length; link++) {
    if (!isInside(link)) continue
    links[next[source[link]!]!++] = link
    links[next[target[link]!]!++] = link
  }
  const known = new Map<number, readonly LinkedPaper[]>()
  const find = (paper: number): readonly LinkedPaper[] => {
    const own = links.slice(starts[paper], starts[paper + 1]).sort((a, b) => weight[b]! - weight[a]! || a - b)
    return Array.from(own, (link) => ({ paper: ids[source[link] === paper ? target[link]! : source[link]!]!, link, weight: weight[link]! }))
  }
  return {
    strengths,
    linksOf(paper) {
      const found = known.get(paper) ?? find(paper)
      known.set(paper, found)
      return found
    },
  }
}
