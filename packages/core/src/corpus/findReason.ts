import type { GroupOptions } from './groupRecords.js'
import { CATALOGUES, type Catalogue, type Identity } from './identity.js'
import { compareTitles } from './compareTitles.js'

/** Why a record belongs to its group. */
export interface Reason {
  readonly rule: string
  /** 0 to 1. */
  readonly score: number
}

const RULES: Readonly<Record<Catalogue, string>> = {
  doi: 'same-doi',
  preprintDoi: 'same-doi',
  arxiv: 'same-arxiv-id',
  pmid: 'same-pmid',
  openalex: 'same-openalex-id',
  semanticScholar: 'same-semantic-scholar-id',
}

/** The strongest reason why a record belongs to its group. */
export function findReason(identity: Identity, members: readonly Identity[], options: GroupOptions): Reason {
  const others = members.filter((other) => other !== identity)
  if (identity.content !== null && others.some(({ content }) => content === identity.content)) return { rule: 'same-record', score: 1 }
  for (const catalogue of CATALOGUES) {
    const id = identity.ids.get(catalogue)
    if (id !== undefined && others.some(({ ids }) => ids.get(catalogue) === id)) return { rule: RULES[catalogue], score: 1 }
  }
  const alike = others.filter(({ title }) => title === identity.title)
  return { rule: 'same-title', score: Math.max(0, ...alike.map((other) => compareTitles(identity, other, options) ?? 0)) }
}
