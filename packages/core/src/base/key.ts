import type { EntityKind } from '../model/entity.js'
import { hashText } from './hash.js'

const SLUG_LENGTH = 60
/** Nearly all names of entities: words of small letters and digits, one sign between two. */
const PLAIN_NAME = /^[a-z\d]+(?:[ -][a-z\d]+)*$/

/**
 * A readable key of a text: lower case, words joined by hyphens; letters, digits, `+`, `.` and `^` stay, so that
 * `A^2Nav` and `LLM+P` keep their names. A text without any of these becomes a hash.
 */
export function slug(text: string): string {
  if (text.length <= SLUG_LENGTH && PLAIN_NAME.test(text)) return text.replaceAll(' ', '-')
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}+.^]+/gu) ?? []
  const kept = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (kept.length === 0) return hashText(text)
  let key = ''
  for (const word of kept) {
    const next = key === '' ? word : `${key}-${word}`
    if (next.length > SLUG_LENGTH) return key === '' ? hashText(text) : key
    key = next
  }
  return key
}

/** The id of a paper that came without one. Two papers may get the same; `createCorpus` tells them apart. */
export function paperKey(title: string): string {
  return slug(title)
}

/** The id of an entity. The kind in front keeps names such as `constructor` apart from object properties. */
export function entityKey(kind: EntityKind, name: string): string {
  return `${kind}:${kind === 'repository' ? name : slug(name)}`
}

/** Node keys of the public graph, where papers and entities share one name space. */
export function paperNodeKey(paper: string): string {
  return `paper:${paper}`
}

/** See {@link paperNodeKey}. Entity ids already carry their kind. */
export function entityNodeKey(entity: string): string {
  return `entity:${entity}`
}
