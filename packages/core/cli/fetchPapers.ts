import { FormatError, readSource, type Issue, type Paper } from '@paperloom/core'
import type { Api, ApiPage, ApiRequest } from './apis/api.js'
import type { Client } from './apis/Client.js'
import { counted, grouped } from './figures.js'

/** What came of asking. */
export interface Fetched {
  readonly papers: readonly Paper[]
  readonly issues: readonly Issue[]
  /** Records that could not become a paper. */
  readonly dropped: number
}

/**
 * Asks page by page until there is no more, or `limit` papers are there. A page that repeats what was asked, or brings
 * nothing new, ends it: an API may promise pages without end.
 */
export async function fetchPapers(
  api: Api,
  client: Client,
  requests: readonly ApiRequest[],
  limit: number,
  show: (text: string) => void,
): Promise<Fetched> {
  const papers = new Map<string, Paper>()
  const issues: Issue[] = []
  let dropped = 0
  for (const [number, first] of requests.entries()) {
    const asked = new Set<string>()
    for (let request: ApiRequest | null = first; request !== null && papers.size < limit; ) {
      const question = JSON.stringify(request)
      if (asked.has(question)) break
      asked.add(question)
      const page: ApiPage = await client.page(request)
      const before = papers.size
      const read = readRecords(api, page)
      for (const paper of read.papers) if (!papers.has(paper.id)) papers.set(paper.id, paper)
      for (const issue of read.issues) issues.push(issue)
      dropped += read.dropped
      show(progressOf(papers.size, page.total, limit, number + 1, requests.length))
      request = papers.size > before ? page.next : null
    }
  }
  return { papers: [...papers.values()].slice(0, limit), issues, dropped }
}

/** The papers of one page. */
export function readRecords({ name, format }: Api, { records }: ApiPage): Fetched {
  if (records === null) return { papers: [], issues: [], dropped: 0 }
  try {
    const { value, issues, dropped } = readSource(records, { format, source: name })
    return { papers: value, issues, dropped }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return { papers: [], issues: [{ severity: 'error', code: 'unreadable-page', message: error.message, source: name }], dropped: 0 }
  }
}

function progressOf(count: number, total: number | undefined, limit: number, part: number, parts: number): string {
  if (parts > 1) return `fetched ${counted(count, 'paper')}, ${part} of ${counted(parts, 'request')}`
  return `fetched ${grouped(count)} of ${counted(Math.min(total ?? limit, limit), 'paper')}`
}
