import { compareText } from '../base/order.js'
import type { Paper } from '../model/paper.js'
import { splitName } from './personName.js'

const SKIPPED = new Set([
  'a',
  'an',
  'and',
  'are',
  'for',
  'from',
  'how',
  'in',
  'is',
  'of',
  'on',
  'the',
  'to',
  'towards',
  'what',
  'when',
  'why',
  'with',
])

/**
 * Citation keys by paper id, such as `weaver2024forecasting`: ASCII letters and digits only. The same papers get the
 * same keys in whatever order they come; of papers that would share one, the second by id gets `b`, the third `c`, and
 * so on.
 */
export function createCitationKeys(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const paper of [...papers].sort((a, b) => compareText(a.id, b.id))) {
    const base = createKey(paper)
    let key = base
    for (let count = 1; taken.has(key); count++) key = base + suffix(count)
    taken.add(key)
    keys.set(paper.id, key)
  }
  return keys
}

function createKey({ authors = [], year, title }: Paper): string {
  const [author = ''] = authors
  const word =
    title
      .split(/\s+/)
      .map(toAscii)
      .find((part) => part.length > 1 && !SKIPPED.has(part)) ?? ''
  const family = toAscii(splitName(author).family)
  return `${family}${year === undefined ? '' : Math.abs(year)}${word}` || 'paper'
}

function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '')
}

/** 1 is `b`, 25 is `z`, 26 is `ba`. */
function suffix(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : suffix(Math.floor(count / 26)) + last
}
