import { isOrganization } from '../base/isOrganization.js'
import { isNameSuffix } from '../base/nameSuffix.js'

/** A person's name as reading lists want it. */
export interface PersonName {
  readonly family: string
  readonly given?: string
}

const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
])

/**
 * Tells family and given name apart: `Weaver, Ada` says it itself; of `Ada van der Weave` the particles and the last
 * word are the family name. A group, a single word or a name in a script without spaces stays whole.
 */
export function splitName(name: string): PersonName {
  const text = name.replace(/\s+/g, ' ').trim()
  const comma = text.indexOf(',')
  if (comma > 0) {
    const given = text.slice(comma + 1).trim()
    return given === '' ? { family: text.slice(0, comma) } : { family: text.slice(0, comma).trim(), given }
  }
  const words = text.split(' ')
  if (words.length < 2 || isOrganization(text)) return { family: text }
  const end = words.length > 2 && isNameSuffix(words.at(-1)!) ? words.length - 2 : words.length - 1
  let start = end
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
}

/** `Weaver, Ada`. */
export function writeFamilyFirst(name: string): string {
  const { family, given } = splitName(name)
  return given === undefined ? family : `${family}, ${given}`
}
