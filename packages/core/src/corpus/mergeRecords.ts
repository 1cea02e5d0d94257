import { compareText } from '../base/order.js'
import { isRecord } from '../base/plainData.js'
import { listOtherIdentifiers, type Paper } from '../model/paper.js'
import { normalizeArxiv, normalizeDoi } from '../text/identifiers.js'

/** What the published version knows best. */
const OF_PUBLICATION = ['year', 'venue', 'url'] as const
const LISTS = ['urls', 'keywords', 'references'] as const

/**
 * Merges records of one paper, fullest first, field by field: the first that has a field gives it, but year, venue and
 * page are the published version's. Lists of addresses, keywords and references are joined, identifiers and unknown
 * fields too; identifiers that another of their kind stands in the way of go to `extra.otherIdentifiers`, values of unknown
 * fields likewise to `extra.otherValues`, so that each field keeps the form that its readers know.
 */
export function mergeRecords(records: readonly Paper[], isPreprint: (record: Paper) => boolean): Paper {
  const [first, ...others] = records
  if (first === undefined || others.length === 0) return first!
  const published = [...records].sort((a, b) => Number(isPreprint(a)) - Number(isPreprint(b)))
  const merged = mergeObjects(records)
  for (const name of OF_PUBLICATION) {
    const value = published.find((record) => record[name] !== undefined)?.[name]
    if (value !== undefined) merged.set(name, value)
  }
  for (const name of LISTS) {
    const values = new Set(records.flatMap((record) => record[name] ?? []))
    if (values.size > 0) merged.set(name, [...values])
  }
  const identifiers = mergeObjects(published.map((record) => record.identifiers ?? {}))
  if (identifiers.size > 0) merged.set('identifiers', Object.fromEntries(identifiers))
  const extra = mergeObjects(records.map((record) => record.extra ?? {}))
  extra.delete('otherValues')
  const values = otherValues(records, extra)
  if (values.size > 0) extra.set('otherValues', Object.fromEntries(values))
  const apart = otherIdentifiers(records, identifiers)
  if (apart.length > 0) extra.set('otherIdentifiers', apart)
  if (extra.size > 0) merged.set('extra', Object.fromEntries(extra))
  return Object.fromEntries(merged) as unknown as Paper
}

/** Identifiers that are not among the merged ones, and those that earlier merges had put aside. */
function otherIdentifiers(records: readonly Paper[], merged: ReadonlyMap<string, unknown>): string[] {
  const known = new Set([...merged.values()].map((id) => bare(String(id))))
  const given = records.flatMap(({ identifiers = {}, extra }) => [
    ...Object.values(identifiers),
    ...listOtherIdentifiers(extra),
  ])
  const others = given.filter((id) => typeof id === 'string').map(bare)
  return [...new Set(others)].filter((id) => !known.has(id)).sort(compareText)
}

/** What records say in unknown fields beyond the merged ones, by field, each once; and what earlier merges had put aside. */
function otherValues(records: readonly Paper[], merged: ReadonlyMap<string, unknown>): Map<string, unknown[]> {
  const others = new Map<string, unknown[]>()
  const seen = new Set([...merged].flatMap((field) => listValues(...field)).map(writeContent))
  for (const field of records.flatMap(({ extra = {} }) => Object.entries(extra).flatMap((entry) => listValues(...entry)))) {
    const content = writeContent(field)
    if (seen.has(content)) continue
    seen.add(content)
    const [name, value] = field
    const values = others.get(name)
    if (values === undefined) others.set(name, [value])
    else values.push(value)
  }
  return others
}

/** The values of an unknown field, each with its name: a list holds several, what earlier merges had put aside has names of its own. */
function listValues(name: string, value: unknown): [name: string, value: unknown][] {
  if (name === 'otherIdentifiers') return []
  if (name === 'otherValues' && isRecord(value)) return Object.entries(value).flatMap((field) => listValues(...field))
  return [value].flat().flatMap((one): [string, unknown][] => ((one ?? '') === '' ? [] : [[name, one]]))
}

function bare(id: string): string {
  return normalizeArxiv(id) ?? normalizeDoi(id) ?? id
}

function mergeObjects(objects: readonly object[]): Map<string, unknown> {
  const merged = new Map<string, unknown>()
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) if (!merged.has(name)) merged.set(name, value)
  }
  return merged
}

const FIELDS = ['abstract', 'authors', 'year', 'venue', 'url', 'urls', 'keywords', 'identifiers', 'references'] as const

/** How much a record says, as a number: an abstract first, then the number of fields, then the length of the abstract. */
export function fullnessOf(paper: Paper): number {
  const { length } = paper.abstract ?? ''
  let fields = length > 0 ? FIELDS.length + 1 : 0
  for (const field of FIELDS) if (paper[field] !== undefined) fields++
  return fields * 2 ** 32 + length
}

/** A record as text, the same whatever the order of its fields. */
export function writeContent(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeContent).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  fields.sort(([a], [b]) => compareText(a, b))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${writeContent(field)}`).join(',')}}`
}
