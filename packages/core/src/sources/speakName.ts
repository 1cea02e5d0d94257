/**
 * A name as it is spoken: `Weaver, Ada`, `Weaver, Ada, Jr.` and, where an index gives initials only, `Weaver AB` are
 * turned round. A name without comma or initials at its end stays.
 */
export function speakName(name: string): string {
  const [family = '', given = '', ...rest] = dropOthers(name.trim()).split(',').map((part) => part.trim())
  if (given !== '') return [given, family, ...rest].filter((part) => part !== '').join(' ')
  const initials = /^(\S.*) ((?:\p{Lu}\.?-?){1,4})$/u.exec(family)
  return initials === null || /^\p{Lu}\.?$/u.test(initials[1]!) ? family : `${initials[2]!} ${initials[1]!}`
}

const OTHERS = /(?:^|[\s,;&])(?:et\.?\s{1,3}al|(?:and|&)\s{1,3}(?:others|al|et\.?\s{1,3}al)|others)\.?$/i

/** A name, or a list of names, without the `et al.` or `and others` at its end: they name nobody. */
export function dropOthers(names: string): string {
  return OTHERS.test(names) ? names.replace(OTHERS, '').replace(/(?<![\s,;&])[\s,;&]+$/, '') : names
}
