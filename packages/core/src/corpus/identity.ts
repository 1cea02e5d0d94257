import type { Paper } from '../model/paper.js'
import { normalizeArxiv, normalizeDoi } from '../text/identifiers.js'

/** What tells whether two records are one paper. */
export interface Identity {
  readonly doi: string | null
  readonly arxiv: string | null
  readonly pmid: string | null
  /** Title without case, punctuation and spacing; empty where it has no letter or digit. */
  readonly title: string
  readonly year: number | null
  /** Words of the authors' names. */
  readonly names: ReadonlySet<string>
}

/** Years that a preprint and its publication may lie apart. */
export const MOST_YEARS_APART = 2

/** The identity of a record. A DOI that arXiv gave counts as an arXiv id only: it never contradicts a journal's. */
export function identify(paper: Paper): Identity {
  const { doi, arxiv, pmid } = paper.identifiers ?? {}
  const arxivId = normalizeArxiv(arxiv ?? '') ?? normalizeArxiv(doi ?? '')
  const plainDoi = normalizeArxiv(doi ?? '') === null ? normalizeDoi(doi ?? '') : null
  return {
    doi: plainDoi,
    arxiv: arxivId,
    pmid: pmid ?? null,
    title: normalizeTitle(paper.title),
    year: paper.year ?? null,
    names: new Set((paper.authors ?? []).flatMap(nameWords)),
  }
}

/** A title without case, punctuation and spacing. */
export function normalizeTitle(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+^]+/gu) ?? []
  ).join(' ')
}

function nameWords(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{2,}/gu) ?? []
  )
}
