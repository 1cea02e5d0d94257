import type { Paper } from '../model/paper.js'
import {
  isPreprintDoi,
  normalizeArxiv,
  normalizeDoi,
  normalizeOpenalex,
  normalizePmid,
  normalizeSemanticScholar,
} from '../text/identifiers.js'
import { firstAuthorOf, type Author } from './firstAuthor.js'

/** Catalogues whose ids are compared, surest first. A preprint's DOI never contradicts that of a journal. */
export const CATALOGUES = ['doi', 'preprintDoi', 'arxiv', 'pmid', 'openalex', 'semanticScholar'] as const
export type Catalogue = (typeof CATALOGUES)[number]

/** What tells whether two records are one paper. */
export interface Identity {
  /** The record as text, where another has the same id: two records that say the same are one. */
  readonly content: string | null
  /** Bare and normalized. */
  readonly ids: ReadonlyMap<Catalogue, string>
  /** Whether it comes from a preprint server, as far as one can see. */
  readonly preprint: boolean
  /** Title without case, punctuation and spacing; empty where it has no letter or digit. */
  readonly title: string
  readonly year: number | null
  readonly firstAuthor: Author | null
}

const PREPRINT_VENUE = /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|preprints?|research square|techrxiv|psyarxiv)\b/i

/** The identity of a record. A DOI that arXiv gave counts as an arXiv id only. */
export function identify(paper: Paper, content: string | null): Identity {
  const { doi = '', arxiv = '', openalex = '', semanticScholar = '', pmid = '' } = paper.identifiers ?? {}
  const arxivOfDoi = normalizeArxiv(doi)
  const plainDoi = arxivOfDoi === null ? normalizeDoi(doi) : null
  const ofPreprint = plainDoi !== null && isPreprintDoi(plainDoi)
  const given: [Catalogue, string | null][] = [
    ['doi', ofPreprint ? null : plainDoi],
    ['preprintDoi', ofPreprint ? plainDoi.replace(/[./_]?v\d+$/, '') : null],
    ['arxiv', normalizeArxiv(arxiv) ?? arxivOfDoi],
    ['pmid', normalizePmid(pmid)],
    ['openalex', normalizeOpenalex(openalex)],
    ['semanticScholar', normalizeSemanticScholar(semanticScholar)],
  ]
  const ids = new Map(given.filter((pair): pair is [Catalogue, string] => pair[1] !== null))
  return {
    content,
    ids,
    preprint: isPreprint(ids, paper.venue ?? ''),
    title: normalizeTitle(paper.title),
    year: paper.year ?? null,
    firstAuthor: firstAuthorOf(paper.authors ?? []),
  }
}

function isPreprint(ids: Identity['ids'], venue: string): boolean {
  if (ids.has('doi') || ids.has('pmid')) return false
  if (venue !== '') return PREPRINT_VENUE.test(venue)
  return ids.has('arxiv') || ids.has('preprintDoi')
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
