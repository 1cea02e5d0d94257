import { groupPlaces } from '../base/grouping.js'
import { mentionColumnsOf, NOWHERE } from '../base/mentionColumns.js'
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

/** What ends so names a kind of paper, not what papers are about: `extended abstract`. */
const PAPER_WORDS: ReadonlySet<string> = new Set(['abstract', 'article', 'paper', 'thesis'])

/** Per community its entities, best first; where it has none, the words that its links rest on. */
export function scoreTerms(graph: PaperGraph, communities: Communities, extraction: Extraction): ScoredTerm[][] {
  const usage = countUsage(graph, communities, extraction)
  const everywhere = new Uint32Array(extraction.entities.length)
  for (const { papers } of usage) for (const [entity, count] of papers) everywhere[entity]! += count
  const total = usage.reduce((sum, { size }) => sum + size, 0)
  const terms = usage.map((own) => rankEntities(own, everywhere, total, extraction))
  const nameless = new Set(terms.flatMap((own, community) => (own.length === 0 ? [community] : [])))
  if (nameless.size > 0) for (const [community, words] of sharedWords(graph, communities, nameless, extraction)) terms[community] = words
  return terms
}

interface Usage {
  /** Papers of the community. */
  readonly size: number
  /** Entity number to how many of them have it, and the sum of its salience. */
  readonly papers: Map<number, number>
  readonly salience: Map<number, number>
}

function countUsage(graph: PaperGraph, { membership, count }: Communities, extraction: Extraction): Usage[] {
  const { paper, entity, salience } = mentionColumnsOf(extraction, graph.papers.map((id) => ({ id })))
  const { starts, places } = groupPlaces(paper, graph.papers.length)
  const usage = Array.from({ length: count }, () => ({ size: 0, papers: new Map<number, number>(), salience: new Map<number, number>() }))
  /** Per entity one more than the last paper in which it was met. */
  const met = new Uint32Array(extraction.entities.length)
  for (const [index, community] of membership.entries()) {
    const own = usage[community]
    if (own === undefined) continue
    own.size++
    for (const place of places.subarray(starts[index], starts[index + 1])) {
      const at = entity[place]!
      if (at === NOWHERE || met[at] === index + 1) continue
      met[at] = index + 1
      own.papers.set(at, (own.papers.get(at) ?? 0) + 1)
      own.salience.set(at, (own.salience.get(at) ?? 0) + salience[place]!)
    }
  }
  return usage
}

/**
 * `salience per paper * ln(share in the community / share in all)`: what nearly every community has scores nothing.
 * What tells little comes after what tells much, an entity of one paper after all that two share, and a kind of paper last.
 */
function rankEntities(own: Usage, everywhere: Uint32Array, total: number, { entities }: Extraction): ScoredTerm[] {
  const terms: (ScoredTerm & { readonly rank: number })[] = []
  for (const [at, salience] of own.salience) {
    const { kind, name } = entities[at]!
    const papers = own.papers.get(at)!
    const lift = ((papers / own.size) * (total + own.size)) / (everywhere[at]! + papers)
    const score = KIND_FACTOR[kind] * (salience / own.size) * Math.log(lift)
    if (score > 0) terms.push({ name, score, papers, rank: rankOf(name, papers, lift) })
  }
  return terms.sort((a, b) => b.rank - a.rank || b.score - a.score || compareText(a.name, b.name))
}

function rankOf(name: string, papers: number, lift: number): number {
  if (PAPER_WORDS.has(name.slice(name.lastIndexOf(' ') + 1))) return -1
  return (papers > 1 ? 2 : 0) + (lift >= TELLING ? 1 : 0)
}

/** The words of the links within these communities, spelled as the entity that they name, if they name one. */
function sharedWords(graph: PaperGraph, { membership }: Communities, wanted: ReadonlySet<number>, { entities }: Extraction): Map<number, ScoredTerm[]> {
  const communityOf = new Map(graph.papers.map((paper, index) => [paper, membership[index]!]))
  const found = new Map([...wanted].map((community) => [community, new Map<string, { score: number; readonly papers: Set<string> }>()]))
  for (const { source, target, evidence } of graph.links) {
    const community = communityOf.get(source)!
    const words = found.get(community)
    if (words === undefined || community !== communityOf.get(target)) continue
    for (const { term, weight } of evidence) {
      if (term === undefined) continue
      const word = words.get(term) ?? { score: 0, papers: new Set() }
      words.set(term, word)
      word.score += weight
      word.papers.add(source).add(target)
    }
  }
  const spelling = new Map(entities.map(({ name }) => [name.toLowerCase(), name]))
  return new Map([...found].map(([community, words]) => [community, rankWords(words).map((term) => ({ ...term, name: spelling.get(term.name) ?? term.name }))]))
}

function rankWords(words: ReadonlyMap<string, { readonly score: number; readonly papers: ReadonlySet<string> }>): ScoredTerm[] {
  return [...words].map(([name, { score, papers }]) => ({ name, score, papers: papers.size })).sort((a, b) => b.score - a.score || compareText(a.name, b.name))
}
