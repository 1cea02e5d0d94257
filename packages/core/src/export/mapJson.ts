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
  if (Array.isArray(value)) {
    const items = value.map((item) => orderFields(item, path))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (typeof value === 'object' && value !== null) return orderedObject(value, path)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value
  throw new UsageError(`${path} holds what JSON cannot say: ${String(value)}`)
}

function orderedObject(value: object, path: string): object {
  let same = true
  let before = ''
  const fields = Object.entries(value).map(([name, item], index): [string, unknown] => {
    const next = item === undefined ? undefined : orderFields(item, path)
    same &&= next === item && (index === 0 || compareFields(before, name) < 0)
    before = name
    return [name, next]
  })
  return same ? value : Object.fromEntries(fields.sort(([a], [b]) => compareFields(a, b)))
}

/** Fields that are set, in the order of the contract. */
function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compareFields(a, b))
}

function compareFields(a: string, b: string): number {
  const rankA = RANK.get(a) ?? FIELD_ORDER.length
  const rankB = RANK.get(b) ?? FIELD_ORDER.length
  return rankA - rankB || compareText(a, b)
}
