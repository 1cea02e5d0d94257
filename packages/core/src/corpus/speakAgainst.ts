import { mayBeSame, type Author } from './firstAuthor.js'
import { MOST_YEARS_APART } from './compareTitles.js'
import type { Catalogue, Identity } from './identity.js'

/** What is known of all records of one group together. */
export interface Known {
  readonly ids: ReadonlyMap<Catalogue, ReadonlySet<string>>
  readonly firstAuthors: readonly Author[]
  readonly firstYear: number
  readonly lastYear: number
}

/** A paper has one id in these; OpenAlex and Semantic Scholar know many papers twice. */
const UNIQUE = ['doi', 'preprintDoi', 'arxiv', 'pmid'] as const

/** What one record says. */
export function knowOf({ ids, year, firstAuthor }: Identity): Known {
  return {
    ids: new Map([...ids].map(([catalogue, id]) => [catalogue, new Set([id])])),
    firstAuthors: firstAuthor === null ? [] : [firstAuthor],
    firstYear: year ?? Infinity,
    lastYear: year ?? -Infinity,
  }
}

/** What two groups say together. */
export function combineKnown(a: Known, b: Known): Known {
  const ids = new Map(a.ids)
  for (const [catalogue, values] of b.ids) ids.set(catalogue, new Set([...(ids.get(catalogue) ?? []), ...values]))
  const news = b.firstAuthors.filter(({ family }) => !a.firstAuthors.some((author) => author.family === family))
  return {
    ids,
    firstAuthors: [...a.firstAuthors, ...news],
    firstYear: Math.min(a.firstYear, b.firstYear),
    lastYear: Math.max(a.lastYear, b.lastYear),
  }
}

/** Whether something speaks against two groups with one title being one paper: ids, first authors, or years. */
export function speakAgainst(a: Known, b: Known): boolean {
  if (UNIQUE.some((catalogue) => areDisjoint(a.ids.get(catalogue), b.ids.get(catalogue)))) return true
  const named = a.firstAuthors.length > 0 && b.firstAuthors.length > 0
  if (named && !a.firstAuthors.some((author) => b.firstAuthors.some((other) => mayBeSame(author, other)))) return true
  if (a.lastYear < a.firstYear || b.lastYear < b.firstYear) return false
  return Math.max(a.lastYear, b.lastYear) - Math.min(a.firstYear, b.firstYear) > MOST_YEARS_APART
}

/** Whether both are known and have nothing in common. */
function areDisjoint(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  for (const value of a) if (b.has(value)) return false
  return true
}
