import type { MapPaper, PaperMap } from '../model/map.js'

export type Ground = 'light' | 'dark'

/**
 * Twelve hues for communities, begun from Okabe and Ito's set and Tol's muted set, each at 3:1 or more to its ground
 * and apart from the others under normal, protan, deutan and tritan sight. The same position is the same hue on both
 * grounds.
 */
export const COMMUNITY_COLORS: Readonly<Record<Ground, readonly string[]>> = {
  light: [
    '#2a649f',
    '#b04003',
    '#2e8a5b',
    '#9459be',
    '#b7871b',
    '#3f3e9e',
    '#cf6a8b',
    '#2497a0',
    '#7e2348',
    '#817f2c',
    '#54729a',
    '#7a614e',
  ],
  dark: [
    '#67abfa',
    '#e58053',
    '#6ec493',
    '#c68dd9',
    '#efc865',
    '#8582e4',
    '#f1a3bd',
    '#58cbd6',
    '#b55e85',
    '#b4bc62',
    '#8b9bb0',
    '#ac9683',
  ],
}

/** A paper that belongs nowhere. */
export const NO_COMMUNITY_COLOR: Readonly<Record<Ground, string>> = { light: '#7d828b', dark: '#868e9b' }

/** How a map's papers look, in exports as on the screen. */
export interface Appearance {
  /** `#rrggbb`. Beyond twelve communities, hues repeat. */
  colorOf(community: string | null): string
  /** 0 a plain disc, 1 a disc with a ring, 2 a ring alone: tells communities of one hue apart. */
  outlineOf(community: string | null): 0 | 1 | 2
  /** Radius in pixels where the whole map fills the screen; its square grows with the paper's strength. */
  radiusOf(paper: MapPaper): number
  radiusOfStrength(strength: number): number
  /** Sum of the weights of a paper's links. */
  strengthOf(paper: MapPaper): number
  readonly strongest: number
}

const OUTLINES = [0, 1, 2] as const

export function createAppearance(map: PaperMap, ground: Ground = 'light'): Appearance {
  const colors = COMMUNITY_COLORS[ground]
  const order = new Map(map.communities.map(({ id }, index) => [id, index]))
  const strengths = new Map<string, number>()
  for (const { source, target, weight } of map.links) {
    for (const id of [source, target]) strengths.set(id, (strengths.get(id) ?? 0) + weight)
  }
  const strongest = map.papers.reduce((most, { id }) => Math.max(most, strengths.get(id) ?? 0), 0)
  const crowd = Math.min(1, Math.sqrt(90 / Math.max(1, map.papers.length)))
  const strengthOf = ({ id }: MapPaper): number => strengths.get(id) ?? 0
  const radiusOfStrength = (strength: number): number =>
    2.6 + 1.2 * crowd + 9.5 * crowd * Math.sqrt(strength / (strongest || 1))
  const position = (community: string | null): number | undefined =>
    community === null ? undefined : order.get(community)
  return {
    colorOf(community) {
      const index = position(community)
      return index === undefined ? NO_COMMUNITY_COLOR[ground] : colors[index % colors.length]!
    },
    outlineOf(community) {
      const index = position(community)
      return index === undefined ? 2 : OUTLINES[Math.floor(index / colors.length) % OUTLINES.length]!
    },
    radiusOf: (paper) => radiusOfStrength(strengthOf(paper)),
    radiusOfStrength,
    strengthOf,
    strongest,
  }
}
