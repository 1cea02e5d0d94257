import type { MapIndex } from './mapIndex.js'

/** A paper that mentions an entity, and how central the entity is to it. */
export interface Share {
  readonly paper: string
  readonly salience: number
}

/** The papers of each entity, with the highest salience of a mention in each. */
export function collectShares({ map, papers, entities }: MapIndex): ReadonlyMap<string, readonly Share[]> {
  const found = new Map<string, Map<string, number>>()
  for (const { paper, entity, salience } of map.mentions) {
    if (!papers.has(paper) || !entities.has(entity)) continue
    const own = found.get(entity) ?? new Map<string, number>()
    found.set(entity, own.set(paper, Math.max(salience, own.get(paper) ?? 0)))
  }
  return new Map([...found].map(([entity, own]) => [entity, [...own].map(([paper, salience]) => ({ paper, salience }))]))
}

/** Those of the papers that are shown; null shows all. */
export function sharesAmong(shares: readonly Share[], shown: ReadonlySet<string> | null): readonly Share[] {
  return shown === null ? shares : shares.filter(({ paper }) => shown.has(paper))
}

/** The middle of the papers, each as heavy as the entity is central to it; in the map's units. */
export function findMiddle(shares: readonly Share[], { papers }: MapIndex): { readonly x: number; readonly y: number } {
  let [x, y, sum] = [0, 0, 0]
  for (const { paper, salience } of shares) {
    const place = papers.get(paper)!
    const weight = salience > 0 ? salience : Number.EPSILON
    x += weight * place.x
    y += weight * place.y
    sum += weight
  }
  return { x: x / sum, y: y / sum }
}
