/** Where a paper's text can carry a mention. */
export const PAPER_FIELDS = ['title', 'abstract', 'keyword', 'url'] as const
export type PaperField = (typeof PAPER_FIELDS)[number]

/** What names a paper outside the corpus. Values are bare: no `https://doi.org/`, no version suffix on an arXiv id. */
export interface Identifiers {
  readonly doi?: string
  readonly arxiv?: string
  readonly openalex?: string
  readonly semanticScholar?: string
  readonly pmid?: string
}

/** What an address leads to. Only a `repository` becomes an entity. */
export type PaperLinkKind = 'repository' | 'project-page' | 'video' | 'other'

/** An address found in a paper. `key` is `host/owner/name` in lower case for a repository, else the cleaned address. */
export interface PaperLink {
  readonly url: string
  readonly kind: PaperLinkKind
  readonly key: string
}

/** A paper as a source gives it: what was read, nothing derived. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly abstract?: string
  readonly authors?: readonly string[]
  readonly year?: number
  readonly venue?: string
  /** The paper's own page. */
  readonly url?: string
  /** Addresses given with the paper: its code, project page, video. */
  readonly urls?: readonly string[]
  readonly keywords?: readonly string[]
  readonly identifiers?: Identifiers
  /** What the paper lists: ids or identifiers of other papers, or reference strings. */
  readonly references?: readonly string[]
  /** Fields of the source that Paperloom does not know, kept and written back. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/**
 * The text that a mention's offsets point into. Keywords and addresses are joined by a line break,
 * so that one offset space serves a whole field.
 */
export function fieldText(paper: Paper, field: PaperField): string {
  switch (field) {
    case 'title':
      return paper.title
    case 'abstract':
      return paper.abstract ?? ''
    case 'keyword':
      return (paper.keywords ?? []).join('\n')
    case 'url':
      return (paper.urls ?? []).join('\n')
  }
}

/** Identifiers that a paper has beside those in `identifiers`, one of each kind: those of its preprint, for one. */
export function listOtherIdentifiers(extra: Paper['extra']): string[] {
  const others: unknown = extra === undefined ? undefined : new Map(Object.entries(extra)).get('otherIdentifiers')
  return Array.isArray(others) ? others.filter((id): id is string => typeof id === 'string') : []
}
