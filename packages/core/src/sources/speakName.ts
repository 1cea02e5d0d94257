/**
 * A name as it is spoken: `Weaver, Ada`, `Weaver, Ada, Jr.` and, where an index gives initials only, `Weaver AB` are
 * turned round. A name without comma or initials at its end stays.
 */
export function speakName(name: string): string {
  const [family = '', given = '', ...rest] = name.split(',').map((part) => part.trim())
  if (given !== '') return [given, family, ...rest].filter((part) => part !== '').join(' ')
  const initials = /^(\S.*) ((?:\p{Lu}\.?-?){1,4})$/u.exec(family)
  return initials === null || /^\p{Lu}\.?$/u.test(initials[1]!) ? family : `${initials[2]!} ${initials[1]!}`
}

/** A list of names in one field: parted by semicolons or bars, else by line breaks, else by commas where each is a whole name. */
export function splitNames(list: string): string[] {
  const parts = list.split(/[;|\n]/).map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length > 1) return parts
  const names = list.split(',').map((part) => part.trim()).filter((part) => part !== '')
  return names.length > 1 && names.every((name) => /\S \S/.test(name)) ? names : parts
}
