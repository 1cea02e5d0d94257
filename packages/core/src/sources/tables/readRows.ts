import Papa from 'papaparse'
import { LineCounter } from '../LineCounter.js'

/** A row of a table and the 1-based line where it begins. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

const DELIMITERS = [',', '\t', ';', '|'] as const
const SAMPLE = 10_000

/**
 * The rows of a text with separated values, quoted as RFC 4180 has it or not, empty ones left out. The delimiter is the
 * one that stands most often in the first line outside of quotes, unless it is given; `sep=;` in front names it too.
 */
export function readRows(text: string, options: { readonly delimiter?: string; readonly most?: number } = {}): TableRow[] {
  const rows: TableRow[] = []
  const named = /^sep=([,;|\t])\r?\n/i.exec(text)
  const start = named?.[0].length ?? 0
  const delimiter = options.delimiter ?? named?.[1] ?? guessDelimiter(text)
  const lines = new LineCounter(text)
  let from = start
  Papa.parse(text.slice(start), {
    delimiter,
    skipEmptyLines: 'greedy',
    ...(options.most === undefined ? {} : { preview: options.most }),
    step: ({ data, meta }) => {
      rows.push({ cells: data, line: lines.lineAt(skipBlank(text, from)) })
      from = start + meta.cursor
    },
  })
  return rows
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === '\n' || text.charAt(at) === '\r') at++
  return at
}

/** The delimiter that stands most often in the first line, outside of quotes. */
export function guessDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let quoted = false
  for (const character of text.slice(0, SAMPLE).trimStart()) {
    if (character === '"') quoted = !quoted
    else if (character === '\n' && !quoted) break
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
