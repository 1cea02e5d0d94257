import type { Paper } from '../model/paper.js'
import type { IssueCollector } from './issueCollector.js'

/** Papers that come in several rows, with an address each, as one: the first row's fields, the addresses of all. */
export function joinRows(papers: readonly Paper[], issues: IssueCollector): Paper[] {
  const byId = new Map<string, Paper>()
  for (const paper of papers) {
    const first = byId.get(paper.id)
    const urls = [...new Set([...(first?.urls ?? []), ...(paper.urls ?? [])])]
    byId.set(paper.id, { ...(first ?? paper), ...(urls.length === 0 ? {} : { urls }) })
  }
  const joined = papers.length - byId.size
  if (joined > 0) issues.add('note', 'rows-joined', `rows of one paper were joined: ${String(joined)}`)
  return [...byId.values()]
}
