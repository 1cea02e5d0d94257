import type { Evidence } from '../model/link.js'
import type { MapPaper, PaperMap } from '../model/map.js'
import { fieldText, PAPER_FIELDS, type PaperField } from '../model/paper.js'
import { TermReader } from '../text/TermReader.js'
import { indexMap } from './mapIndex.js'

/** Where a shared thing stands in a paper. Offsets into the field's text in UTF-16 code units, end exclusive. */
export interface Occurrence {
  readonly field: PaperField
  readonly start: number
  readonly end: number
}

const READ_FIELDS = ['title', 'abstract', 'keyword'] as const

/**
 * Where a piece of evidence stands in a paper, in reading order: an entity's mentions, a term's words; none for a
 * citation.
 */
export function findOccurrences(map: PaperMap, paper: MapPaper, { entity, term }: Evidence): Occurrence[] {
  if (entity !== undefined) {
    const mentions = indexMap(map).mentions.get(paper.id) ?? []
    return mentions
      .filter((mention) => mention.entity === entity)
      .map(({ field, start, end }) => ({ field, start, end }))
      .sort((a, b) => PAPER_FIELDS.indexOf(a.field) - PAPER_FIELDS.indexOf(b.field) || a.start - b.start)
  }
  return term === undefined ? [] : READ_FIELDS.flatMap((field) => findTerm(fieldText(paper, field), term, field))
}

function findTerm(text: string, wanted: string, field: PaperField): Occurrence[] {
  const found: Occurrence[] = []
  let last: string | null = null
  let lastStart = 0
  new TermReader().visit(text, (term, start, end) => {
    if (term === wanted) found.push({ field, start, end })
    else if (term !== null && last !== null && `${last} ${term}` === wanted)
      found.push({ field, start: lastStart, end })
    last = term
    lastStart = start
  })
  return found
}
