import { mayBeSame } from './firstAuthor.js'
import type { Identity } from './identity.js'

/** Years that a preprint and its publication may lie apart, where the title tells. */
export const MOST_YEARS_APART = 2
/** A title this long is hardly given twice; a sign of a script without spaces counts as three letters. */
const TELLING_LENGTH = 20

/** The scores of what two records with one title share beside it. */
const SCORES = { authorAndYear: 0.98, authorAndNearYear: 0.95, author: 0.9, year: 0.85, title: 0.8 } as const

/**
 * How sure it is that two records with one title are one paper, 0 to 1, or null where it is not sure enough: first
 * authors that differ, years too far apart, or a title so short that only the same first author and year will do: an editor
 * writes an "Editorial" every year.
 */
export function compareTitles(a: Identity, b: Identity, { mergePreprints }: { readonly mergePreprints: boolean }): number | null {
  if (!mergePreprints && a.preprint !== b.preprint) return null
  const author = a.firstAuthor === null || b.firstAuthor === null ? null : mayBeSame(a.firstAuthor, b.firstAuthor)
  const apart = a.year === null || b.year === null ? null : Math.abs(a.year - b.year)
  if (author === false || (apart !== null && apart > MOST_YEARS_APART)) return null
  if (author !== null && apart === 0) return SCORES.authorAndYear
  if (!isTelling(a.title)) return null
  if (author !== null) return apart === null ? SCORES.author : SCORES.authorAndNearYear
  return apart === 0 ? SCORES.year : SCORES.title
}

function isTelling(title: string): boolean {
  let length = 0
  for (const sign of title) length += sign > '\u2e80' ? 3 : 1
  return length >= TELLING_LENGTH
}
