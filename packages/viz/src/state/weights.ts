import { LINK_KINDS, type Evidence, type Link, type LinkKind } from '@paperloom/core'

/** Factor per link kind on the weight that the map gives it, 0 to `MOST`; a kind that is not here counts as built. */
export type Weights = Readonly<Partial<Record<LinkKind, number>>>

export const AS_BUILT: Weights = {}
/** The highest factor. */
export const MOST_WEIGHT = 3
/** Weights are counted in whole units of 0.00001, so that sums do not depend on their order. */
const UNITS = 100_000

/** Sets one factor; 1 is as built. Kinds stay in the order of the words, so that one choice has one address. */
export function setWeight(weights: Weights, kind: LinkKind, factor: number): Weights {
  return fitWeights({ ...weights, [kind]: factor })
}

/** Only what differs from the map as built, within range. */
export function fitWeights(weights: Weights): Weights {
  const entries = LINK_KINDS.flatMap((kind) => {
    const factor = Object.hasOwn(weights, kind) ? weights[kind]! : 1
    return Number.isFinite(factor) && factor !== 1 ? [[kind, Math.min(MOST_WEIGHT, Math.max(0, factor))] as const] : []
  })
  return entries.length === 0 ? AS_BUILT : Object.fromEntries(entries)
}

/** Whether two choices weigh alike. */
export function equalWeights(a: Weights, b: Weights): boolean {
  return LINK_KINDS.every((kind) => (a[kind] ?? 1) === (b[kind] ?? 1))
}

/**
 * Links weighed anew from their evidence: each reason times the factor of its kind. A link without any reason left is
 * gone, and so is one that is not among the `topK` heaviest of either paper. Only what the map has can be weighed: papers
 * that are not linked now will not be.
 */
export function weighLinks(links: readonly Link[], weights: Weights, topK = Infinity): readonly Link[] {
  if (weights === AS_BUILT) return links
  const weighed = links.flatMap((link) => weighLink(link, weights))
  return topK === Infinity ? weighed : keepHeaviest(weighed, topK)
}

function weighLink(link: Link, weights: Weights): Link[] {
  const evidence: Evidence[] = []
  let units = 0
  for (const part of link.evidence) {
    const own = Math.round(part.weight * (weights[part.kind] ?? 1) * UNITS)
    if (own === 0) continue
    units += own
    evidence.push({ ...part, weight: own / UNITS })
  }
  if (units === 0) return []
  return [{ ...link, weight: units / UNITS, evidence: evidence.sort((a, b) => b.weight - a.weight) }]
}

/** A stable sort: among equals those stay that come first in the map. */
function keepHeaviest(links: readonly Link[], topK: number): Link[] {
  const taken = new Map<string, number>()
  const kept = new Set<Link>()
  for (const link of [...links].sort((a, b) => b.weight - a.weight)) {
    for (const paper of [link.source, link.target]) {
      const rank = taken.get(paper) ?? 0
      taken.set(paper, rank + 1)
      if (rank < topK) kept.add(link)
    }
  }
  return links.filter((link) => kept.has(link))
}
