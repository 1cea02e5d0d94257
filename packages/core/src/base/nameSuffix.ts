const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i

/** Whether a word is one like `Jr.` or `III`, which may stand behind a name. */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word)
}

/**
 * A name without what stands behind it: `Martin King Jr.`, `King Jr., Martin` and `King, Jr., Martin` are all a King, for who
 * cites or indexes them often leaves it out. Of two words the second is the family name: Ii is one, and initials may be.
 */
export function dropNameSuffix(name: string): string {
  const [first = '', ...others] = name.split(',')
  const parts = others.filter((part) => !isNameSuffix(part.trim()))
  const words = first.trim().split(/\s+/)
  const least = parts.length > 0 ? 1 : 2
  if (words.length > least && isNameSuffix(words.at(-1)!)) words.pop()
  return [words.join(' '), ...parts].join(',')
}
