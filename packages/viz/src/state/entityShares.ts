import { columnsOf, NOWHERE } from '@paperloom/core'
import type { MapIndex } from './mapIndex.js'

/** A paper that mentions an entity, and how central the entity is to it. */
export interface Share {
  readonly paper: string
  readonly salience: number
}

/** The papers of each entity, with the highest salience of a mention in each. */
export function collectShares({ map }: MapIndex): ReadonlyMap<string, readonly Share[]> {
  const { paper, entity, salience } = columnsOf(map).mentions
  const found = new Map<number, Map<number, number>>()
  for (let at = 0; at < paper.length; at++) {
    if (paper[at] === NOWHERE || entity[at] === NOWHERE) continue
    const own = found.get(entity[at]!) ?? new Map<number, number>()
    found.set(entity[at]!, own.set(paper[at]!, Math.max(salience[at]!, own.get(paper[at]!) ?? 0)))
  }
  const shares = (own: ReadonlyMap<number, number>): Share[] => [...own].map(([number, most]) => ({ paper: map.papers[number]!.id, salience: most }))
  return new Map([...found].map(([number, own]) => [map.entities[number]!.id, shares(own)]))
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
