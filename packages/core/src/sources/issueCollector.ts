import type { Issue, IssueSeverity } from '../model/issue.js'

/** Where in the data an issue lies. */
export interface IssuePlace {
  readonly line?: number
  readonly path?: string
}

/** Issues of one kind that are listed; of more, how many there are. Bounds what a file that is something else can cost. */
const MOST_OF_A_KIND = 10_000

/** Collects the issues of one source and writes the source's name on each. */
export interface IssueCollector {
  /** Whole only when everything was added. */
  readonly issues: readonly Issue[]
  add(severity: IssueSeverity, code: string, message: string, place?: IssuePlace): void
}

/**
 * @param source the file or stream that is read, where known
 * @param firstLine the line that the text begins at
 */
export function createIssueCollector(source: string | undefined, firstLine = 1): IssueCollector {
  const listed: Issue[] = []
  const counts = new Map<string, number>()
  return {
    get issues() {
      const unlisted = [...counts].filter(([, count]) => count > MOST_OF_A_KIND)
      return [...listed, ...unlisted.map(([kind, count]) => closingIssue(kind, count - MOST_OF_A_KIND, source))]
    },
    add(severity, code, message, place = {}): void {
      const kind = `${severity} ${code}`
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      if (count > MOST_OF_A_KIND) return
      listed.push({ severity, code, message, ...(source === undefined ? {} : { source }), ...place, ...(place.line === undefined ? {} : { line: place.line + firstLine - 1 }) })
    },
  }
}

function closingIssue(kind: string, count: number, source: string | undefined): Issue {
  const [severity, code] = kind.split(' ') as [IssueSeverity, string]
  return { severity, code, message: `more of this kind were found than are listed: ${String(count)}`, ...(source === undefined ? {} : { source }), count }
}

/** A value for a message: short, on one line. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? String(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`
}
