import { quoteValue, type IssueCollector } from '../issueCollector.js'

/** The names that the column of a field goes by: the format's own, and others that tables use. */
export interface ColumnNames {
  readonly own: readonly string[]
  readonly others: readonly string[]
}

/** Letters and digits only, in lower case: `Author(s) ID` and `author_s_id` are one. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Finds the columns of a table by their names. A field of the format's own that goes by another name is taken with a
 * warning, and one that is nowhere is told of; what a table without format calls its columns is a note.
 * @param given columns that the caller names, by field
 * @returns the place of each field's column
 */
export function findColumns(
  header: readonly string[],
  names: ReadonlyMap<string, ColumnNames>,
  given: Readonly<Partial<Record<string, string>>>,
  issues: IssueCollector,
  line: number,
): Map<string, number> {
  const places = new Map<string, number>()
  for (const [index, name] of header.entries()) if (!places.has(columnKey(name))) places.set(columnKey(name), index)
  const columns = new Map<string, number>()
  const take = (field: string, list: readonly string[]): string | undefined => {
    const name = list.find((one) => places.has(columnKey(one)))
    if (name === undefined) return undefined
    columns.set(field, places.get(columnKey(name))!)
    places.delete(columnKey(name))
    return name
  }
  for (const [field, name] of Object.entries(given)) {
    if (name === undefined || take(field, [name]) !== undefined) continue
    issues.add('warning', 'no-such-column', `the column that was named for ${field} is not there: ${quoteValue(name)}; there are: ${header.join(', ')}`, { line })
  }
  for (const [field, { own }] of names) if (!columns.has(field)) take(field, own)
  const missing: string[] = []
  for (const [field, { own, others }] of names) {
    if (columns.has(field)) continue
    const name = take(field, others)
    if (name === undefined && own.length > 0) missing.push(own[0]!)
    if (name === undefined || columnKey(name) === columnKey(field)) continue
    const severity = own.length > 0 ? 'warning' : 'note'
    issues.add(severity, own.length > 0 ? 'renamed-column' : 'column-taken', `the column ${quoteValue(header[columns.get(field)!])} was taken for ${field}`, { line })
  }
  if (missing.length > 0) issues.add('warning', 'missing-column', `columns that this format has are not there, choose them when you export: ${missing.join(', ')}`, { line })
  return columns
}
