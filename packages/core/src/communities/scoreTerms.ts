import { groupPlaces } from '../base/grouping.js'
import { mentionColumnsOf, NOWHERE } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
import { longList } from '../base/shareable.js'
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

/**
 * Per community its entities, best first; where it has none, the words that its links rest on.
 * @param members per community its papers, ascending
 */
export function scoreTerms(graph: PaperGraph, { membership }: Communities, members: readonly (readonly number[])[], extraction: Extraction): ScoredTerm[][] {
  const countUsage = prepareCount(graph, extraction)
  const all = members.flat()
  const everywhere = countUsage(all).papers.slice()
  const terms = members.map((papers) => rankEntities(countUsage(papers), papers.length, everywhere, all.length, extraction))
  const nameless = new Set(terms.flatMap((own, community) => (own.length === 0 ? [community] : [])))
  if (nameless.size > 0) for (const [community, words] of sharedWords(graph, membership, nameless, extraction)) terms[community] = words
  return terms
}

/** Which entities papers have. */
interface Usage {
  /** Those that any has, in the order in which they are met. */
  readonly entities: readonly number[]
  /** Per entity how many of the papers have it, and the sum of its salience. */
  readonly papers: Uint32Array
  readonly salience: Float64Array
}

/** Counts the entities of some papers after those of others. What is counted is good until the next count. */
function prepareCount(graph: PaperGraph, extraction: Extraction): (papers: readonly number[]) => Usage {
  const { paper, entity, salience } = mentionColumnsOf(extraction, graph.papers.map((id) => ({ id })))
  const { starts, places } = groupPlaces(paper, graph.papers.length)
  const count = extraction.entities.length
  const counted = { entities: [] as number[], papers: longList(Uint32Array, count), salience: longList(Float64Array, count) }
  /** Per entity the last reading of a paper in which it was met. */
  const met = longList(Uint32Array, count)
  let readings = 0
  return (papers) => {
    for (const at of counted.entities) counted.papers[at] = counted.salience[at] = 0
    counted.entities = []
    for (const index of papers) {
      readings++
      for (let next = starts[index]!; next < starts[index + 1]!; next++) {
        const place = places[next]!
        const at = entity[place]!
        if (at === NOWHERE || met[at] === readings) continue
        met[at] = readings
        if (counted.papers[at]!++ === 0) counted.entities.push(at)
        counted.salience[at]! += salience[place]!
      }
    }
    return counted
  }
}

/**
 * `salience per paper * ln(share in the community / share in all)`: what nearly every community has scores nothing.
 * What tells little comes after what tells much, an entity of one paper after all that two share, and a kind of paper last.
 * @param size papers of the community
 */
function rankEntities(usage: Usage, size: number, everywhere: Uint32Array, total: number, { entities }: Extraction): ScoredTerm[] {
  const terms: (ScoredTerm & { readonly rank: number })[] = []
  for (const at of usage.entities) {
    const { kind, name } = entities[at]!
    const papers = usage.papers[at]!
    const lift = ((papers / size) * (total + size)) / (everywhere[at]! + papers)
    const score = KIND_FACTOR[kind] * (usage.salience[at]! / size) * Math.log(lift)
    if (score > 0) terms.push({ name, score, papers, rank: rankOf(name, papers, lift) })
  }
  return terms.sort((a, b) => b.rank - a.rank || b.score - a.score || compareText(a.name, b.name))
}

function rankOf(name: string, papers: number, lift: number): number {
  if (PAPER_WORDS.has(name.slice(name.lastIndexOf(' ') + 1))) return -1
  return (papers > 1 ? 2 : 0) + (lift >= TELLING ? 1 : 0)
}

/** The words of the links within these communities, spelled as the entity that they name, if they name one. */
function sharedWords(graph: PaperGraph, membership: Communities['membership'], wanted: ReadonlySet<number>, { entities }: Extraction): Map<number, ScoredTerm[]> {
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
