/** Words in brackets that look like short forms and are none. */
const NEVER = new Set([
  'fig', 'figs', 'figure', 'table', 'tab', 'sec', 'sect', 'section', 'eq', 'eqs', 'ref', 'refs', 'see', 'left', 'right', 'top', 'bottom',
  'ours', 'resp', 'i', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'no', 'yes', 'a', 'b', 'c', 'e.g', 'i.e', 'et', 'cf', 'etc',
])

/**
 * Whether a word can be the short form of something: 2 to 12 characters, beginning with a letter or digit, with a
 * capital or a digit among letters; not a plain capitalised word, a number or a section name.
 */
export function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > 12 || !/^[\p{L}\d]/u.test(word)) return false
  if (!/^[\p{L}\d][\p{L}\d+\-/&.'*^_]*$/u.test(word) || NEVER.has(word.toLowerCase())) return false
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const digits = word.match(/\d/g)?.length ?? 0
  if (letters === 0 || (digits > 2 && digits > letters)) return false
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return false
  return capitals > 0 || (digits > 0 && letters > 1)
}
