import type { Identifiers, Paper } from '../model/paper.js'
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

const NO_IDS: ReadonlyMap<Catalogue, string> = new Map()

/** What tells whether two records are one paper. */
export class Identity {
  /** Bare and normalized. */
  readonly ids: ReadonlyMap<Catalogue, string>
  /** Whether it comes from a preprint server, as far as one can see. */
  readonly preprint: boolean
  /** Title without case, punctuation and spacing; empty where it has no letter or digit. */
  readonly title: string
  private author: Author | null | undefined

  /** @param content the record as text, where another has the same id: two records that say the same are one */
  constructor(
    private readonly paper: Paper,
    readonly content: string | null,
  ) {
    this.ids = paper.identifiers === undefined ? NO_IDS : idsOf(paper.identifiers)
    this.preprint = isPreprint(this.ids, paper.venue ?? '')
    this.title = normalizeTitle(paper.title)
  }

  get year(): number | null {
    return this.paper.year ?? null
  }

  /** Found when it is asked for: of most records nobody does. */
  get firstAuthor(): Author | null {
    if (this.author === undefined) this.author = firstAuthorOf(this.paper.authors ?? [])
    return this.author
  }
}

const PREPRINT_VENUE = /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|preprints?|research square|techrxiv|psyarxiv)\b/i

/** A DOI that arXiv gave counts as an arXiv id only. */
function idsOf({ doi = '', arxiv = '', openalex = '', semanticScholar = '', pmid = '' }: Identifiers): Identity['ids'] {
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
  return new Map(given.filter((pair): pair is [Catalogue, string] => pair[1] !== null))
}

function isPreprint(ids: Identity['ids'], venue: string): boolean {
  if (ids.has('doi') || ids.has('pmid')) return false
  if (venue !== '') return PREPRINT_VENUE.test(venue)
  return ids.has('arxiv') || ids.has('preprintDoi')
}

/** A title without case, punctuation and spacing. */
export function normalizeTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+^]+/gu, ' ')
    .trim()
}
