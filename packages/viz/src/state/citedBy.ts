import type { MapPaper, PaperMap } from '@paperloom/core'

/** How sources call the number of all papers that cite one, in lower case letters alone. */
const NAMES: ReadonlySet<string> = new Set([
  'citedby', 'citedbycount', 'timescited', 'tc', 'citationcount', 'isreferencedbycount', 'citingworkscount',
])

/** How often each paper is cited as its source counts; papers of which none says so are left out. */
export function readCitedBy({ papers }: PaperMap): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const paper of papers) {
    const count = citedByOf(paper)
    if (count !== undefined) found.set(paper.id, count)
  }
  return found
}

function citedByOf({ extra = {} }: MapPaper): number | undefined {
  for (const [name, value] of Object.entries(extra)) {
    if (!NAMES.has(name.toLowerCase().replace(/[^a-z]/g, ''))) continue
    const count = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : NaN
    if (count >= 0 && Number.isFinite(count)) return count
  }
  return undefined
}
