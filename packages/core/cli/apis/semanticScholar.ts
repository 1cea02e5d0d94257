import type { Identifiers } from '@paperloom/core'
import { BadAnswer, inBatches, numberOf, parseObject, recordsOf, type Api } from './api.js'

const BATCH = 100
const MOST_PER_PAGE = 100
/** Beyond this the search of Semantic Scholar gives no more. */
const LAST_OFFSET = 1000
const FIELDS = 'title,abstract,year,venue,url,authors,externalIds'
/** References come with papers that are looked up, not with those that a search finds. */
const ALL_FIELDS = `${FIELDS},references.paperId,references.externalIds`

/** https://api.semanticscholar.org/api-docs: without a key all the world shares one rate, so answers of 429 are usual. */
export const SEMANTIC_SCHOLAR: Api = {
  name: 'semantic-scholar',
  format: 'semantic-scholar',
  baseUrl: 'https://api.semanticscholar.org',
  intervalMs: 1100,
  key: { variable: 'SEMANTIC_SCHOLAR_API_KEY', header: (key) => ['x-api-key', key] },
  search: (query, pageSize) => ({
    path: '/graph/v1/paper/search',
    params: { query, fields: FIELDS, offset: '0', limit: String(Math.min(pageSize, MOST_PER_PAGE)) },
  }),
  lookUp: (identifiers) => {
    const ids = [...new Set(identifiers.flatMap((one) => idOf(one) ?? []))]
    return inBatches(ids, BATCH).map((batch) => ({
      path: '/graph/v1/paper/batch',
      params: { fields: ALL_FIELDS },
      body: { ids: batch },
    }))
  },
  lookUpTitle: ({ title }) => ({ path: '/graph/v1/paper/search/match', params: { query: title, fields: FIELDS } }),
  readRefusal: (status, text) => {
    if (status === 400 && /no valid paper ids/i.test(text)) return '[]'
    return status === 404 && /title match not found/i.test(text) ? '{"data":[]}' : null
  },
  readPage: (text, request) => {
    if (request.body !== undefined) return { ...recordsOf(parseList(text)), next: null }
    const answer = parseObject(text)
    const { records, count } = recordsOf(answer.get('data') ?? [])
    const next: unknown = answer.get('next')
    const goesOn = typeof next === 'number' && next > Number(request.params.offset) && next < LAST_OFFSET && count > 0
    return {
      ...{ records, count },
      ...numberOf(answer.get('total')),
      next: goesOn ? { ...request, params: { ...request.params, offset: String(next) } } : null,
    }
  },
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadAnswer('the answer is no JSON')
  }
}

function idOf({ semanticScholar, doi, arxiv, pmid }: Identifiers): string | null {
  if (semanticScholar !== undefined) return semanticScholar.replace(/^corpusid:/, 'CorpusId:')
  if (doi !== undefined) return `DOI:${doi}`
  if (arxiv !== undefined) return `ARXIV:${arxiv}`
  return pmid === undefined ? null : `PMID:${pmid}`
}
