import type { Identifiers } from '@paperloom/core'
import { inBatches, numberOf, parseObject, recordsOf, wordsOf, type Api, type ApiRequest } from './api.js'

/** OpenAlex takes at most 100 alternatives in a filter; addresses stay short with half of that. */
const BATCH = 50
const MOST_PER_PAGE = 100
/** A whole work is ten times as long. */
const SELECT = [
  ...['id', 'doi', 'ids', 'title', 'display_name', 'publication_year', 'authorships', 'primary_location', 'biblio'],
  ...['abstract_inverted_index', 'keywords', 'referenced_works', 'type'],
].join(',')

/** https://developers.openalex.org: a free key raises what it gives away a day. */
export const OPENALEX: Api = {
  name: 'openalex',
  format: 'openalex',
  baseUrl: 'https://api.openalex.org',
  intervalMs: 120,
  key: { variable: 'OPENALEX_API_KEY', param: 'api_key' },
  search: (query, pageSize) => ({
    path: '/works',
    params: { search: query, select: SELECT, 'per-page': String(Math.min(pageSize, MOST_PER_PAGE)), cursor: '*' },
  }),
  lookUp: (identifiers) => {
    const groups = new Map<string, string[]>([['openalex', []], ['doi', []], ['pmid', []]])
    for (const one of identifiers) {
      const [filter, id] = filterOf(one)
      groups.get(filter)?.push(id)
    }
    return [...groups].flatMap(([filter, ids]) => inBatches([...new Set(ids)], BATCH).map((batch) => listOf(filter, batch)))
  },
  lookUpTitle: ({ title }) => ({ path: '/works', params: { filter: `title.search:${wordsOf(title)}`, select: SELECT, 'per-page': '10', cursor: '*' } }),
  readPage: (text, request) => {
    const answer = parseObject(text)
    const meta = new Map(Object.entries(answer.get('meta') ?? {}))
    const { records, count } = recordsOf(answer.get('results'))
    const cursor: unknown = meta.get('next_cursor')
    const goesOn = typeof cursor === 'string' && count > 0
    return {
      ...{ records, count },
      ...numberOf(meta.get('count')),
      next: goesOn ? { ...request, params: { ...request.params, cursor } } : null,
    }
  },
}

function filterOf({ openalex, doi, arxiv, pmid }: Identifiers): readonly [string, string] {
  if (openalex !== undefined) return ['openalex', openalex]
  if (doi !== undefined) return ['doi', doi]
  if (arxiv !== undefined) return ['doi', `10.48550/arxiv.${arxiv}`]
  return pmid === undefined ? ['', ''] : ['pmid', pmid]
}

function listOf(filter: string, ids: readonly string[]): ApiRequest {
  return { path: '/works', params: { filter: `${filter}:${ids.join('|')}`, select: SELECT, 'per-page': String(BATCH), cursor: '*' } }
}
