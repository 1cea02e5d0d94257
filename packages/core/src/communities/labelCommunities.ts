import type { Communities } from '../model/communities.js'
import type { Extraction } from '../model/extraction.js'
import type { PaperGraph } from '../model/link.js'
import { groupByPart } from '../base/weightedGraph.js'
import { scoreTerms, type ScoredTerm } from './scoreTerms.js'

/** How a community is called, in the order of the communities. */
export interface CommunityLabel {
  /** Two to four words where its papers share any; no two communities have the same. */
  readonly label: string
  /** Names of the entities that tell it from the others, best first, at most eight. */
  readonly terms: readonly string[]
  /** How many of its papers have each of the terms. */
  readonly support: readonly number[]
  /** Number of papers. */
  readonly size: number
}

const TERMS = 8
/** A name of several words is taken before a better single word that is not better by more than this. */
const WORDY = 0.6

/**
 * Names each community after the entities that its papers have and others have not (c-TF-IDF, Grootendorst 2022,
 * doi:10.48550/arXiv.2203.05794), shared by at least two of its papers where any is. Larger communities choose first.
 */
export function labelCommunities(
  graph: PaperGraph,
  communities: Communities,
  extraction: Extraction,
): CommunityLabel[] {
  const members = groupByPart(communities.membership, communities.count)
  const scored = scoreTerms(graph, communities, members, extraction)
  const taken = new Set<string>()
  return members.map((papers, index) => {
    const terms = scored[index]!
    const label = chooseLabel(terms, taken, index)
    taken.add(label.toLowerCase())
    const best = terms.slice(0, TERMS)
    return { label, terms: best.map(({ name }) => name), support: best.map((term) => term.papers), size: papers.length }
  })
}

function chooseLabel(terms: readonly ScoredTerm[], taken: ReadonlySet<string>, index: number): string {
  for (const candidate of candidates(terms)) {
    const label = capitalise(candidate)
    if (!taken.has(label.toLowerCase())) return label
  }
  return `Community ${index + 1}`
}

/** Names of two to four words from the best on, then pairs with a single word, then whatever there is. */
function* candidates(terms: readonly ScoredTerm[]): Generator<string> {
  const best = terms[0]
  if (best === undefined) return
  for (const { name, score } of terms) if (isPhrase(name) && score >= WORDY * best.score) yield name
  const single = terms.filter(({ name }) => wordCount(name) === 1)
  for (const [at, first] of single.entries()) {
    for (const second of single.slice(at + 1)) yield `${first.name} and ${second.name}`
  }
  for (const { name } of terms) yield name
  for (const first of terms) for (const second of terms) if (first !== second) yield `${first.name} and ${second.name}`
}

function isPhrase(name: string): boolean {
  return wordCount(name) >= 2 && wordCount(name) <= 4
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length
}

/** `time series` to `Time series`; `iOS apps` and `A^2Nav` stay. */
function capitalise(name: string): string {
  const first = name.split(' ', 1)[0]!
  return first === first.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
