import { compareText } from '../base/order.js'
import { UsageError } from '../model/error.js'
import type { PaperMap } from '../model/map.js'

/** Known fields in the order of the contract, for all objects of a map alike; others follow in code unit order. */
const FIELD_ORDER = [
  'format', 'version', 'generator', 'parameters', 'papers', 'entities', 'mentions', 'citations', 'id',
  'title', 'abstract', 'authors', 'year', 'venue', 'url', 'urls', 'keywords', 'identifiers', 'references', 'extra',
  'community', 'x', 'y', 'links', 'communities', 'report',
  'doi', 'arxiv', 'openalex', 'semanticScholar', 'pmid',
  'kind', 'key', 'name', 'aliases', 'introducedBy',
  'paper', 'entity', 'reference', 'term', 'surface', 'field', 'start', 'end', 'salience',
  'severity', 'code', 'message', 'source', 'target', 'weight', 'evidence', 'line', 'path',
  'label', 'terms', 'size', 'stability',
  'read', 'kept', 'merged', 'dropped', 'issues',
]
const RANK: ReadonlyMap<string, number> = new Map(FIELD_ORDER.map((name, index) => [name, index]))

/**
 * A map as JSON text. The same map gives the same bytes, whatever the order in which its objects got their fields.
 * Each paper, link and so on has a line of its own, so that two versions of a map can be compared with `diff`.
 * A text can hold about 512 million characters: {@link toMapJsonParts} writes maps of any size.
 * @returns text that ends with a line break
 * @throws UsageError where the map holds what JSON cannot say, such as NaN
 */
export function toMapJson(map: PaperMap): string {
  return [...toMapJsonParts(map)].join('')
}

/** The text of `toMapJson` piece by piece, so that it never stands in memory as a whole. */
export function* toMapJsonParts(map: PaperMap): Generator<string> {
  let part = ''
  for (const piece of writeMap(map)) {
    part += piece
    if (part.length < PART_LENGTH) continue
    yield part
    part = ''
  }
  yield part
}

const PART_LENGTH = 65_536

function* writeMap(map: PaperMap): Generator<string> {
  for (const [index, [name, value]] of fieldsOf(map).entries()) {
    yield `${index === 0 ? '{' : ','}\n${JSON.stringify(name)}: `
    yield* writeSection(name, value)
  }
  yield '\n}\n'
}

function* writeSection(name: string, value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* writeLines(value, name)
  else if (name !== 'report') yield JSON.stringify(orderFields(value, name))
  else {
    yield '{'
    for (const [index, [key, part]] of fieldsOf(value as object).entries()) {
      const path = `${name}.${key}`
      yield `${index === 0 ? '' : ', '}${JSON.stringify(key)}: `
      if (Array.isArray(part)) yield* writeLines(part, path)
      else yield JSON.stringify(orderFields(part, path))
    }
    yield '}'
  }
}

function* writeLines(items: readonly unknown[], path: string): Generator<string> {
  if (items.length === 0) yield '[]'
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[' : ','}\n${JSON.stringify(orderFields(item, `${path}[${index}]`))}`
  }
  if (items.length > 0) yield '\n]'
}

/** The value with the fields of every object in the order of the contract; the same value where they already are. */
export function orderFields(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return orderedItems(value, path)
  if (typeof value === 'object' && value !== null) return orderedObject(value, path)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value
  throw new UsageError(`${path} holds what JSON cannot say: ${String(value)}`)
}

function orderedItems(items: readonly unknown[], path: string): readonly unknown[] {
  const ordered: unknown[] = []
  let same = true
  for (const item of items) {
    const next = orderFields(item, path)
    ordered.push(next)
    same &&= next === item
  }
  return same ? items : ordered
}

function orderedObject(value: object, path: string): object {
  const names = Object.keys(value)
  const items: unknown[] = []
  let same = true
  let rankBefore = -1
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const item = (value as Record<string, unknown>)[name]
    const next = item === undefined ? undefined : orderFields(item, path)
    items.push(next)
    const rank = rankOf(name)
    same &&= next === item && (rankBefore < rank || (rankBefore === rank && compareText(names[index - 1]!, name) < 0))
    rankBefore = rank
  }
  if (same) return value
  return Object.fromEntries(names.map((name, index): [string, unknown] => [name, items[index]]).sort(([a], [b]) => compareFields(a, b)))
}

/** Fields that are set, in the order of the contract. */
function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compareFields(a, b))
}

function compareFields(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareText(a, b)
}

function rankOf(name: string): number {
  return RANK.get(name) ?? FIELD_ORDER.length
}
