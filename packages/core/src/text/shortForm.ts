/** Words in brackets that look like short forms and are none; in capitals they may be. */
const NEVER = new Set(
  `fig figs tab sec sect eq eqs eqn ref refs see left top ours resp no yes e.g i.e et cf etc`.split(/\s+/),
)
const NUMERAL = /^[ivx]{2,5}$/i

/**
 * Whether a word can be the short form of something: 2 to 12 characters, beginning with a letter or digit, with a
 * capital or a digit among letters; not a plain capitalised word, a number or a section name.
 */
export function isShortForm(word: string): boolean {
  if (word.length < 2 || word.length > 12 || !/^[\p{L}\d]/u.test(word)) return false
  if (!/^[\p{L}\d][\p{L}\d+\-/&.'*^_]*$/u.test(word) || NUMERAL.test(word)) return false
  if (word !== word.toUpperCase() && NEVER.has(word.toLowerCase())) return false
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const digits = word.match(/\d/g)?.length ?? 0
  if (letters === 0 || (digits > 2 && digits > letters)) return false
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return false
  return capitals > 0 || (digits > 0 && letters > 1)
}
