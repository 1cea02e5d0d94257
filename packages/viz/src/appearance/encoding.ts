import { scaleOrdinal, scaleSqrt } from 'd3-scale'
import type { MapIndex } from '../state/mapIndex.js'
import type { Theme } from './theme.js'

/** How a community is drawn: a hue, and beyond twelve communities another outline. */
export interface CommunityMark {
  /** Position in the theme's twelve hues; -1 for papers without community. */
  readonly hue: number
  /** 0 is a plain disc, 1 a disc with a ring, 2 a ring alone. */
  readonly outline: 0 | 1 | 2
}

/** From what the map says to what the eye sees. It does not depend on the theme. */
export interface Encoding {
  /** Radius in pixels at the scale that fits the whole map. */
  sizeOf(paper: string): number
  markOf(community: string | null): CommunityMark
  /** Thickness of a link in pixels. */
  linkWidth(weight: number): number
  /** How strong a link at rest is, 0 to 1. */
  linkAlpha(weight: number): number
  /** Part of the links that are lighter, 0 to 1: where there is no room for all, the light ones wait. */
  linkRank(weight: number): number
  /** Strengths and their radii for the legend, smallest first. */
  readonly sizeKey: readonly { readonly strength: number; readonly size: number }[]
}

/** More links than this share one ink, so that a large map does not turn grey. */
const QUIET_LINKS = 350
/** No more than this can be seen at once. */
const LINKS_SHOWN = 3000
const HUES = 12
const OUTLINES = [0, 1, 2] as const

/** Areas, not radii, follow strength; a small map has larger discs. */
export function createEncoding(index: MapIndex): Encoding {
  const strengths = [...index.strengths.values()]
  const strongest = Math.max(0, ...strengths)
  const heaviest = index.map.links.reduce((most, { weight }) => Math.max(most, weight), 0)
  const crowd = Math.min(1, Math.sqrt(90 / Math.max(1, index.map.papers.length)))
  const smallest = 1.5 + 1.5 * crowd
  const size = scaleSqrt([0, strongest || 1], [smallest, smallest + 0.6 + 7.9 * crowd])
  const width = scaleSqrt([0, heaviest || 1], [0.4, 1.7])
  const quiet = Math.min(1, Math.sqrt(QUIET_LINKS / Math.min(LINKS_SHOWN, Math.max(1, index.map.links.length))))
  const alpha = scaleSqrt([0, heaviest || 1], [0.07 * quiet, 0.4 * quiet])
  const weights = Float64Array.from(index.map.links, ({ weight }) => weight).sort()
  const marks = scaleOrdinal<string, CommunityMark>(
    index.map.communities.map(({ id }) => id),
    index.map.communities.map((_, at) => ({ hue: at % HUES, outline: OUTLINES[Math.floor(at / HUES) % OUTLINES.length]! })),
  )
  return {
    sizeOf: (paper) => size(index.strengths.get(paper) ?? 0),
    markOf: (community) => (community === null || !index.communities.has(community) ? NO_MARK : marks(community)),
    linkWidth: (weight) => width(weight),
    linkAlpha: (weight) => alpha(weight),
    linkRank: (weight) => rankIn(weights, weight),
    sizeKey: [0.1, 0.4, 1].map((share) => ({ strength: strongest * share, size: size(strongest * share) })),
  }
}

/** An encoding that can be found anew under those who hold it, when its index has another map. */
export interface LiveEncoding extends Encoding {
  refresh(): void
}

export function createLiveEncoding(index: MapIndex): LiveEncoding {
  let now = createEncoding(index)
  return {
    sizeOf: (paper) => now.sizeOf(paper),
    markOf: (community) => now.markOf(community),
    linkWidth: (weight) => now.linkWidth(weight),
    linkAlpha: (weight) => now.linkAlpha(weight),
    linkRank: (weight) => now.linkRank(weight),
    get sizeKey() {
      return now.sizeKey
    },
    refresh() {
      now = createEncoding(index)
    },
  }
}

/** Part of the sorted values that are smaller. */
function rankIn(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return sorted.length === 0 ? 0 : low / sorted.length
}

const NO_MARK: CommunityMark = { hue: -1, outline: 2 }

/** The colour of a mark on a ground. */
export function colorOfMark({ hue }: CommunityMark, theme: Theme): string {
  return theme.communities[hue] ?? theme.noCommunity
}
