import { BadAnswer, inBatches, wordsOf, type Api } from './api.js'

const BATCH = 50
const MOST_PER_PAGE = 100

/** https://info.arxiv.org/help/api: one request in three seconds. */
export const ARXIV: Api = {
  name: 'arxiv',
  format: 'arxiv',
  baseUrl: 'https://export.arxiv.org',
  intervalMs: 3000,
  key: { variable: '' },
  search: (query, pageSize) => ({
    path: '/api/query',
    params: { search_query: fielded(query), start: '0', max_results: String(Math.min(pageSize, MOST_PER_PAGE)) },
  }),
  lookUp: (identifiers) => {
    const ids = [...new Set(identifiers.flatMap(({ arxiv }) => arxiv ?? []))]
    return inBatches(ids, BATCH).map((batch) => ({
      path: '/api/query',
      params: { id_list: batch.join(','), start: '0', max_results: String(BATCH) },
    }))
  },
  lookUpTitle: ({ title }) => ({ path: '/api/query', params: { search_query: `ti:"${wordsOf(title)}"`, start: '0', max_results: '10' } }),
  readPage: (text, request) => {
    if (!/<feed[\s>]/.test(text) || !text.trimEnd().endsWith('</feed>')) throw new BadAnswer('the answer is no whole Atom feed')
    const count = text.split(/<entry[\s>]/).length - 1
    const total = Number(/<opensearch:totalResults[^<>]{0,99}>(\d{1,9})</.exec(text)?.[1] ?? count)
    const start = Number(request.params.start) + count
    const next = { ...request, params: { ...request.params, start: String(start) } }
    const goesOn = count > 0 && start < total && request.params.search_query !== undefined
    return { records: count === 0 ? null : text, count, total, next: goesOn ? next : null }
  },
}

/** Words without a field are looked for everywhere, all of them. */
function fielded(query: string): string {
  if (/\b(?:ti|au|abs|co|jr|cat|rn|id|all):/.test(query)) return query
  return query.trim().split(/\s+/).map((word) => `all:${word}`).join(' AND ')
}
