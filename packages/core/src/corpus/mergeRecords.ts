import { compareText } from '../base/order.js'
import type { Paper } from '../model/paper.js'

/**
 * Merges records of one paper, fullest first, field by field: the first that has a field gives it; lists of addresses,
 * keywords and references are joined, identifiers and unknown fields too.
 */
export function mergeRecords(records: readonly Paper[]): Paper {
  const [first, ...others] = records
  if (first === undefined || others.length === 0) return first!
  const merged = new Map<string, unknown>()
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      if (value !== undefined && !merged.has(name)) merged.set(name, value)
    }
  }
  for (const name of ['urls', 'keywords', 'references'] as const) {
    const values = new Set(records.flatMap((record) => record[name] ?? []))
    if (values.size > 0) merged.set(name, [...values])
  }
  for (const name of ['identifiers', 'extra'] as const) {
    const values = mergeObjects(records.map((record) => record[name] ?? {}))
    if (values.size > 0) merged.set(name, Object.fromEntries(values))
  }
  return Object.fromEntries(merged) as unknown as Paper
}

function mergeObjects(objects: readonly object[]): Map<string, unknown> {
  const merged = new Map<string, unknown>()
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) if (!merged.has(name)) merged.set(name, value)
  }
  return merged
}

const FIELDS = ['abstract', 'authors', 'year', 'venue', 'url', 'urls', 'keywords', 'identifiers', 'references'] as const

/** How much a record says: an abstract first, then the number of fields, then the length of the abstract. */
export function compareFullness(a: Paper, b: Paper): number {
  return (
    Number((b.abstract ?? '') !== '') - Number((a.abstract ?? '') !== '') ||
    countFields(b) - countFields(a) ||
    (b.abstract ?? '').length - (a.abstract ?? '').length
  )
}

function countFields(paper: Paper): number {
  return FIELDS.filter((field) => paper[field] !== undefined).length
}

/** A record as text, the same whatever the order of its fields. */
export function writeContent(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeContent).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  fields.sort(([a], [b]) => compareText(a, b))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${writeContent(field)}`).join(',')}}`
}
