import type { Issue, IssueSeverity } from '../model/issue.js'

/** Where in the data an issue lies. */
export interface IssuePlace {
  readonly line?: number
  readonly path?: string
}

/** Collects the issues of one source and writes the source's name on each. */
export interface IssueCollector {
  readonly issues: readonly Issue[]
  add(severity: IssueSeverity, code: string, message: string, place?: IssuePlace): void
}

/**
 * @param source the file or stream that is read, where known
 * @param firstLine the line that the text begins at
 */
export function createIssueCollector(source: string | undefined, firstLine = 1): IssueCollector {
  const issues: Issue[] = []
  return {
    issues,
    add(severity, code, message, place = {}): void {
      issues.push({ severity, code, message, ...(source === undefined ? {} : { source }), ...place, ...(place.line === undefined ? {} : { line: place.line + firstLine - 1 }) })
    },
  }
}

/** A value for a message: short, on one line. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? String(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`
}
