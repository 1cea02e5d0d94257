import { dropNameSuffix } from '../base/nameSuffix.js'

/** A name taken apart as far as that is safe. */
export interface Author {
  /** The word that most probably is the family name, or its last part, without case and accents. */
  readonly family: string
  /** Every word of two letters or more. */
  readonly words: ReadonlySet<string>
}

/** The first author, or null where none has a name of letters. Reads `Ada Byron`, `Byron, Ada`, `A. Byron`, `Byron A`. */
export function firstAuthorOf(authors: readonly string[]): Author | null {
  const first = dropNameSuffix(authors[0] ?? '')
  const comma = first.indexOf(',')
  const words = wordsOf(first)
  const ahead = comma > 0 ? wordsOf(first.slice(0, comma)) : dropInitials(first)
  const family = ahead.at(-1) ?? words.at(-1)
  return family === undefined ? null : { family, words: new Set(words) }
}

/** Whether two names may be one person's: each holds the other's family name. */
export function mayBeSame(a: Author, b: Author): boolean {
  return a.words.has(b.family) && b.words.has(a.family)
}

/** Initials at the end, as in `Byron AK`, are not the family name. */
function dropInitials(name: string): string[] {
  return wordsOf(name.trim().replace(/(?<=\p{L}{2})(?: \p{Lu}{1,3}\.?){1,3}$/u, ''))
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{2,}/gu) ?? []
  )
}
