/** A row of cells with the 1-based line that it begins on. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export type Delimiter = '\t' | ',' | ';'

/** The delimiter that the first line with any text has most of; a tab where it has none. */
export function findDelimiter(text: string): Delimiter {
  const line = /\S[^\r\n]*/.exec(text)?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length
  return (['\t', ',', ';'] as const).reduce((best, next) => (count(next) > count(best) ? next : best))
}

/**
 * Reads rows of cells. Quoted cells may hold delimiters and line breaks, with quotes doubled; other cells are trimmed.
 * A quote that is never closed is an ordinary character. Empty rows are left out. Linear in the length of the text.
 */
export function readTable(text: string, delimiter: Delimiter): TableRow[] {
  const rows: TableRow[] = []
  const lastQuote = text.lastIndexOf('"')
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    const cells: string[] = []
    const begun = line
    for (let more = true; more; ) {
      const cell = readCell(text, at, delimiter, lastQuote)
      cells.push(cell.value)
      line += cell.lines
      more = text.charAt(cell.end) === delimiter
      at = cell.end + (more ? 1 : 0)
    }
    if (text.startsWith('\r\n', at)) at += 2
    else at++
    line++
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells })
  }
  return rows
}

interface Cell {
  readonly value: string
  /** Where the delimiter, the line break or the end of the text stands. */
  readonly end: number
  /** Line breaks inside. */
  readonly lines: number
}

function readCell(text: string, start: number, delimiter: Delimiter, lastQuote: number): Cell {
  if (text.charAt(start) !== '"' || start >= lastQuote) return readPlain(text, start, delimiter)
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return readPlain(text, start, delimiter)
    value += text.slice(from, quote)
    if (text.charAt(quote + 1) !== '"') {
      const rest = readPlain(text, quote + 1, delimiter)
      return { value: value + rest.value, end: rest.end, lines: countLines(value) }
    }
    value += '"'
    from = quote + 2
  }
}

function readPlain(text: string, start: number, delimiter: Delimiter): Cell {
  let end = start
  while (end < text.length && !isEnd(text.charAt(end), delimiter)) end++
  return { value: text.slice(start, end).trim(), end, lines: 0 }
}

function isEnd(character: string, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r'
}

function countLines(text: string): number {
  return text.split(/\r\n|[\r\n]/).length - 1
}
