import { createCorpus, type Paper } from '@paperloom/core'
import type { Api } from './apis/api.js'
import type { Client } from './apis/Client.js'
import { readRecords } from './fetchPapers.js'

/** A paper that an API knows under the same title, and what else agrees. */
export interface TitleMatch {
  readonly found: Paper
  readonly by: string
  /** 0 to 1, as papers of a corpus are compared. */
  readonly score: number
}

export interface TitleSearch {
  readonly matches: ReadonlyMap<Paper, TitleMatch>
  /** Papers whose title several papers bear that nothing tells apart. */
  readonly ambiguous: readonly Paper[]
}

/** Among all the papers of the world a title alone is not enough: the first author or the year must agree as well. */
const AGREEING: readonly (readonly [least: number, by: string])[] = [
  [0.98, 'title, first author and year'],
  [0.95, 'title, first author and a year near'],
  [0.9, 'title and first author'],
  [0.85, 'title and year'],
]

/**
 * Asks an API for papers by their titles, one a request. A match is what would be one paper in a corpus: the same title word
 * by word, the same first author or year, and nothing that speaks against it.
 */
export async function findByTitle(api: Api, client: Client, papers: readonly Paper[], show: (text: string) => void): Promise<TitleSearch> {
  const matches = new Map<Paper, TitleMatch>()
  const ambiguous: Paper[] = []
  for (const [index, paper] of papers.entries()) {
    const page = await client.page(api.lookUpTitle(paper))
    const match = chooseMatch(paper, readRecords(api, page).papers)
    if (match === 'ambiguous') ambiguous.push(paper)
    else if (match !== null) matches.set(paper, match)
    show(`looked up ${String(index + 1)} of ${String(papers.length)} titles`)
  }
  return { matches, ambiguous }
}

function chooseMatch(paper: Paper, candidates: readonly Paper[]): TitleMatch | 'ambiguous' | null {
  const matches = candidates.flatMap((found) => compare(paper, found) ?? [])
  const { papers } = createCorpus(matches.map(({ found }) => found)).value
  if (papers.length > 1) return 'ambiguous'
  return [...matches].sort((a, b) => b.score - a.score)[0] ?? null
}

function compare(paper: Paper, found: Paper): TitleMatch | null {
  const [merge] = createCorpus([paper, found]).value.merges
  if (merge?.rule !== 'same-title') return null
  const agreeing = AGREEING.find(([least]) => merge.score >= least)
  return agreeing === undefined ? null : { found, by: agreeing[1], score: merge.score }
}
