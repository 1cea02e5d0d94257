import { compareText } from '../base/order.js'
import type { Communities } from '../model/communities.js'
import type { EntityKind } from '../model/entity.js'
import type { Extraction } from '../model/extraction.js'
import type { PaperGraph } from '../model/link.js'

/** A name and how well it tells one community from the others. */
export interface ScoredTerm {
  readonly name: string
  readonly score: number
  /** Papers of the community that have it. */
  readonly papers: number
}

/** A region of a map is known by what its papers are about, then by what they use. */
const KIND_FACTOR: Readonly<Record<EntityKind, number>> = { concept: 1, method: 0.9, dataset: 0.4, repository: 0 }

/** So much commoner than in all papers must an entity be to name a community before others do. */
const TELLING = 2

/** Per community its entities, best first; where it has none, the words that its links rest on. */
export function scoreTerms(graph: PaperGraph, communities: Communities, extraction: Extraction): ScoredTerm[][] {
  const usage = countUsage(graph, communities, extraction)
  const words = communities.count === 0 ? [] : sharedWords(graph, communities)
  return usage.map((own, community) => {
    const terms = rankEntities(own, usage, extraction)
    return terms.length > 0 ? terms : words[community]!
  })
}

interface Usage {
  /** Papers of the community. */
  readonly size: number
  /** Entity number to how many of them have it, and the sum of its salience. */
  readonly papers: Map<number, number>
  readonly salience: Map<number, number>
}

function countUsage(
  graph: PaperGraph,
  { membership, count }: Communities,
  { entities, mentions }: Extraction,
): Usage[] {
  const communityOf = new Map(graph.papers.map((paper, index) => [paper, membership[index]!]))
  const entityAt = new Map(entities.map((entity, index) => [entity.id, index]))
  const usage = Array.from({ length: count }, () => ({
    size: 0,
    papers: new Map<number, number>(),
    salience: new Map<number, number>(),
  }))
  for (const community of membership) if (community >= 0) usage[community]!.size++
  const seen = new Map<string, Set<number>>()
  for (const { paper, entity, salience } of mentions) {
    const own = usage[communityOf.get(paper) ?? -1]
    const at = entityAt.get(entity)
    if (own === undefined || at === undefined) continue
    const known = seen.get(paper) ?? new Set()
    seen.set(paper, known)
    if (known.has(at)) continue
    known.add(at)
    own.papers.set(at, (own.papers.get(at) ?? 0) + 1)
    own.salience.set(at, (own.salience.get(at) ?? 0) + salience)
  }
  return usage
}

/**
 * `salience per paper * ln(share in the community / share in all)`: what nearly every community has scores nothing.
 * What tells little comes after what tells much, and an entity of one paper after all that two share.
 */
function rankEntities(own: Usage, all: readonly Usage[], { entities }: Extraction): ScoredTerm[] {
  const total = all.reduce((sum, usage) => sum + usage.size, 0)
  const terms: (ScoredTerm & { readonly rank: number })[] = []
  for (const [at, salience] of own.salience) {
    const { kind, name } = entities[at]!
    const papers = own.papers.get(at)!
    const everywhere = all.reduce((sum, usage) => sum + (usage.papers.get(at) ?? 0), 0)
    const lift = ((papers / own.size) * (total + own.size)) / (everywhere + papers)
    const score = KIND_FACTOR[kind] * (salience / own.size) * Math.log(lift)
    if (score > 0) terms.push({ name, score, papers, rank: (papers > 1 ? 2 : 0) + (lift >= TELLING ? 1 : 0) })
  }
  return terms.sort((a, b) => b.rank - a.rank || b.score - a.score || compareText(a.name, b.name))
}

function sharedWords(graph: PaperGraph, { membership, count }: Communities): ScoredTerm[][] {
  const communityOf = new Map(graph.papers.map((paper, index) => [paper, membership[index]!]))
  const weights = Array.from({ length: count }, () => new Map<string, number>())
  const papers = Array.from({ length: count }, () => new Map<string, Set<string>>())
  for (const { source, target, evidence } of graph.links) {
    const own = communityOf.get(source)!
    if (own < 0 || own !== communityOf.get(target)) continue
    for (const { term, weight } of evidence) {
      if (term === undefined) continue
      weights[own]!.set(term, (weights[own]!.get(term) ?? 0) + weight)
      papers[own]!.set(term, (papers[own]!.get(term) ?? new Set()).add(source).add(target))
    }
  }
  return weights.map((own, community) =>
    [...own].map(([name, score]) => ({ name, score, papers: papers[community]!.get(name)!.size })).sort((a, b) => b.score - a.score || compareText(a.name, b.name)),
  )
}
